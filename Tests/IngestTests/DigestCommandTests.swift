import Crypto
import Foundation
import Testing

@Suite struct DigestCommandTests {
  private func sha256(_ bytes: some Sequence<UInt8>) -> String {
    SHA256.hash(data: Array(bytes)).map { String(format: "%02x", $0) }.joined()
  }

  @Test func hashesOfAllImagesAreThoseOfThePixels() throws {
    let place = try Workplace()
    let pixels = try place.makeCIFAR(count: 7)
    let output = try place.run("digest", "cifar", "--json", "--jobs", "3")
    #expect(output.status == 0, "\(output.err)")
    let digest = try json(output.out)
    #expect(digest["dataset"] as? String == "cifar10")
    #expect(digest["form"] as? String == "cifar10-binary")
    let splits = try #require(digest["splits"] as? [String: [String: Any]])
    #expect(Set(splits.keys) == ["train", "test"])
    for (name, expected) in pixels {
      let split = try #require(splits[name])
      #expect(split["count"] as? Int == expected.count / 3072)
      #expect(split["concat_sha256"] as? String == sha256(expected))
      let items = try #require(split["items"] as? [[String: Any]])
      #expect(items.count == expected.count / 3072)
      for (number, item) in items.enumerated() {
        let image = expected[number * 3072..<(number + 1) * 3072]
        #expect(item["sha256"] as? String == sha256(image))
        #expect(item["label"] as? Int == number % 7)
        #expect(item["h"] as? Int == 32)
        #expect(item["w"] as? Int == 32)
      }
      #expect(
        items[0]["name"] as? String == (name == "test" ? "test_batch" : "data_batch_1") + ".bin#0")
    }
    #expect(!place.exists("macow.db") && !place.exists("data"))
  }

  @Test func damageMeansNoOutputAtAll() throws {
    let place = try Workplace()
    for number in 0..<3 {
      var file = try Pictures.png(
        Pictures.pixels(height: 9, width: 5, seed: number), height: 9, width: 5)
      if number == 1 { file.removeLast(30) }
      try place.write(file, to: "photos/\(number).png")
    }
    let output = try place.run("digest", "photos", "--json")
    #expect(output.status == 65)
    #expect(output.out.isEmpty)
    #expect(output.err.contains("all image 1.png"))
  }

  @Test func textHasALineForEachImage() throws {
    let place = try Workplace()
    let pixels = Pictures.pixels(height: 9, width: 5, seed: 3)
    try place.write(try Pictures.png(pixels, height: 9, width: 5), to: "photos/a b.png")
    let output = try place.run("digest", "photos")
    #expect(output.out.contains("all: 1 images, all pixels \(sha256(pixels))"))
    #expect(output.out.contains("  \(sha256(pixels))  5x9  a b.png\n"))
    let wrong = try place.run("digest", "photos", "--preprocess", "macow129")
    #expect(wrong.status == 64)
    #expect(wrong.err.contains("there is no preprocessing 'macow129'; there are none, center256"))
  }

  @Test func probeNamesTheFormAndTheCommand() throws {
    let place = try Workplace()
    _ = try place.makeCIFAR(count: 2)
    let output = try place.run("probe", "cifar")
    #expect(output.status == 0, "\(output.err)")
    for line in [
      "data set   cifar10", "form       cifar10-binary", "archive    unknown archive",
      "images     2 test, 10 train", "ingest     macow-ingest cifar10 cifar",
    ] {
      #expect(output.out.contains("  \(line)\n") || output.out.hasSuffix("  \(line)\n"), "\(line)")
    }
    let listed = try place.run("probe", "cifar", "--json").out
    let probes = try #require(
      try JSONSerialization.jsonObject(with: Data(listed.utf8)) as? [[String: Any]])
    #expect(probes.map { $0["command"] as? String } == ["macow-ingest cifar10 cifar"])
    #expect(!place.exists("macow.db") && !place.exists("data"))

    try place.write(Array("hello".utf8), to: "x.txt")
    let unknown = try place.run("probe", "x.txt")
    #expect(unknown.status == 65)
    #expect(unknown.err.contains("x.txt is not"))
    #expect(try place.run("probe", "nowhere").status == 66)
  }
}
