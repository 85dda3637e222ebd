import Console
import Experiments

/// A checklist with an answer to every question: of the records, or of a person, who wins.
struct FilledChecklist: Codable {
  let experiment: String
  let list: ChecklistName
  let title: String
  let items: [Item]

  struct Item: Codable {
    let id: String
    let topic: String
    let question: String
    /// The answer that counts.
    let verdict: ChecklistAnswer.Verdict
    /// What the records say.
    let automatic: DerivedAnswer
    /// What a person says, if someone has.
    let manual: Manual?
    /// How a reader looks at the evidence.
    let evidence: EvidenceQuery?

    /// What is left to be written; nothing once a person has answered.
    var toWrite: String? { manual == nil ? automatic.toWrite : nil }
  }

  struct Manual: Codable {
    let verdict: ChecklistAnswer.Verdict
    let reason: String
  }

  struct EvidenceQuery: Codable, Hashable {
    let name: String
    /// A line for a shell.
    let command: String
    /// The statement without parameters; macow-report query runs it.
    let sql: String
  }

  /// Answers every question anew, and puts people's answers beside.
  init(_ checklist: Checklist, argument: ExperimentArgument, store: RunStore) throws {
    let evidence = try Evidence(argument, store: store)
    let manual = try store.manualAnswers(experiment: argument.name, list: checklist.name)
    experiment = argument.name
    list = checklist.name
    title = checklist.title
    items = try checklist.items.map { item in
      let automatic = item.answer(evidence)
      let person = manual[item.id]
      return Item(
        id: item.id, topic: item.topic, question: item.question,
        verdict: person?.verdict ?? automatic.verdict, automatic: automatic,
        manual: person.map { Manual(verdict: $0.verdict, reason: $0.reason) },
        evidence: try automatic.query.map {
          EvidenceQuery(try SavedQuery.named($0), experiment: argument.name)
        })
    }
  }

  /// How many items have an answer of a kind.
  func count(_ verdict: ChecklistAnswer.Verdict) -> Int { items.count { $0.verdict == verdict } }

  /// `9 yes, 3 partial, 1 no, 1 na, 3 to write`.
  var tally: String {
    ChecklistAnswer.Verdict.allCases.filter { count($0) > 0 }
      .map { "\(count($0)) \($0 == .todo ? "to write" : $0.rawValue)" }.joined(separator: ", ")
  }
}

extension FilledChecklist.EvidenceQuery {
  init(_ query: SavedQuery, experiment: String) {
    name = query.name
    command = "macow-report query --saved \(query.name) --set experiment=\(experiment)"
    sql = query.sql(experiment: experiment)
  }
}
