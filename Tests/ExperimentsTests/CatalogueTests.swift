import Experiments
import Testing

@Suite struct CatalogueTests {
  let scratch: Scratch
  let store: RunStore

  init() throws {
    scratch = try Scratch()
    store = try RunStore(path: scratch.file("macow.db"))
  }

  @Test func recordsComeBackWhole() throws {
    let photos = DatasetRecord.sample()
    var letters = DatasetRecord.sample(name: "letters", splits: ["train"])
    (letters.form, letters.origin) = ("lsun-lmdb", "lsun")
    (letters.release, letters.category, letters.bitsPerSample) = ("old", "bedroom", 5)
    try store.register(dataset: photos)
    try store.register(dataset: letters)
    #expect(try store.datasets() == [letters, photos])
    #expect(try store.dataset(named: "photos32") == photos)
    #expect(try RunStore(readingAt: store.path).dataset(named: "photos32") == photos)
  }

  @Test func sameRecordTwiceIsOne() throws {
    try store.register(dataset: .sample())
    try store.register(dataset: .sample())
    #expect(try store.datasets().count == 1)
  }

  @Test func movedFolderIsFollowed() throws {
    var photos = DatasetRecord.sample()
    try store.register(dataset: photos)
    photos.path = "/elsewhere/photos32"
    try store.register(dataset: photos)
    #expect(try store.dataset(named: "photos32").path == "/elsewhere/photos32")
  }

  @Test func otherContentsUnderTheSameNameAreRefused() throws {
    try store.register(dataset: .sample())
    let error = #expect(throws: RunStoreError.self) {
      try store.register(dataset: .sample(fingerprint: digest("9")))
    }
    #expect(
      error?.description
        == "a data set 'photos32' with other contents is in the catalogue (recorded aaaaaaaaaaaa, "
        + "offered 999999999999); give the new one another name, or remove the old one")
  }

  @Test func unknownNameListsTheKnownAndTheNearest() throws {
    try store.register(dataset: .sample())
    try store.register(dataset: .sample(name: "cifar10"))
    let error = #expect(throws: RunStoreError.self) { try store.dataset(named: "fotos32") }
    #expect(
      error?.description
        == "no data set 'fotos32' in the catalogue (it has cifar10, photos32); "
        + "did you mean 'photos32'?")
  }

  @Test func removedNameIsFreeAgain() throws {
    try store.register(dataset: .sample())
    try store.removeDataset(named: "photos32")
    #expect(try store.datasets().isEmpty)
    try store.register(dataset: .sample(fingerprint: digest("9")))
    #expect(throws: RunStoreError.self) { try store.removeDataset(named: "photos64") }
  }

  @Test func schemaRefusesAnExclusionWithoutReason() throws {
    var photos = DatasetRecord.sample()
    photos.splits[0].excludedCount = 3
    #expect(throws: RunStoreError.self) { try store.register(dataset: photos) }
    #expect(try store.datasets().isEmpty)
  }
}
