import Experiments

/// The questions of a checklist, in our own words.
struct Checklist: Sendable {
  let name: ChecklistName
  let title: String
  let items: [ChecklistItem]

  /// Every checklist; each is a file of its own.
  static let all: [Checklist] = [neurips2019, mlrc2, neurips]

  static func named(_ name: ChecklistName) -> Checklist {
    switch name {
    case .neurips2019: neurips2019
    case .mlrc2: mlrc2
    case .neurips: neurips
    }
  }

  /// The item of that id, however it is capitalised.
  func item(_ id: String) -> ChecklistItem? {
    items.first { $0.id.lowercased() == id.lowercased() }
  }
}

/// One question, and how the records answer it.
struct ChecklistItem: Sendable {
  let id: String
  let topic: String
  let question: String
  let answer: @Sendable (Evidence) -> DerivedAnswer

  init(
    _ id: String, _ topic: String, _ question: String,
    answer: @escaping @Sendable (Evidence) -> DerivedAnswer
  ) {
    (self.id, self.topic, self.question, self.answer) = (id, topic, question, answer)
  }
}

/// What the records say to a question; they never guess what only a person can know.
struct DerivedAnswer: Codable, Hashable {
  var verdict: ChecklistAnswer.Verdict
  /// Sentences with the values that the answer rests on.
  var text: String
  /// The saved query that shows them.
  var query: String?
  /// What a person has to write, if something is left.
  var toWrite: String?

  init(
    _ verdict: ChecklistAnswer.Verdict, _ text: String, query: String? = nil,
    toWrite: String? = nil
  ) {
    (self.verdict, self.text, self.query, self.toWrite) = (verdict, text, query, toWrite)
  }

  /// Nothing but a person's words can answer.
  static func todo(_ toWrite: String, known: String = "", query: String? = nil) -> DerivedAnswer {
    DerivedAnswer(.todo, known, query: query, toWrite: toWrite)
  }
}
