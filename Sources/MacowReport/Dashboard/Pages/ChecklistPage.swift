import Experiments
import HTTPTypes

/// A conference's checklist, answered from the records of an experiment.
struct ChecklistPage: Page {
  static let paths = ["/checklists/:name"]
  static let template = "checklist"

  let title: String
  let trail: [Crumb]
  let facts: FilledChecklist

  init(_ visit: Visit) throws {
    let name = visit.name("name")
    let known = ChecklistName.allCases.map(\.rawValue)
    let chosen = visit.field("list") ?? ChecklistName.neurips.rawValue
    guard let list = ChecklistName(rawValue: chosen) else {
      throw PageProblem(
        .badRequest, "list is \(known.joined(separator: ", ")), not '\(chosen)'")
    }
    _ = try visit.site.records.experiment(name)
    facts = try FilledChecklist(
      .named(list), argument: try ExperimentArgument(name), store: visit.site.records)
    title = "Checklist of \(name)"
    trail = [
      Crumb(title: "Experiments", address: "/"),
      Crumb(title: name, address: Address.experiment(name)),
    ]
  }

  var drawings: [String: Any] {
    [
      "heading": facts.title, "tally": facts.tally, "count": facts.items.count,
      "lists": ChecklistName.allCases.map {
        ["value": $0.rawValue, "isChosen": $0 == facts.list] as [String: Any]
      },
      "items": facts.items.map(Self.item),
    ]
  }

  private static func item(_ item: FilledChecklist.Item) -> [String: Any] {
    var content: [String: Any] = [
      "id": item.id, "topic": item.topic, "question": item.question,
      "verdict": item.verdict == .todo ? "to write" : item.verdict.rawValue,
      "text": item.automatic.text, "hasText": !item.automatic.text.isEmpty,
    ]
    if let manual = item.manual {
      content["reason"] = manual.reason
      content["automatic"] = item.automatic.verdict.rawValue
    }
    if let rest = item.toWrite { content["rest"] = rest }
    if let evidence = item.evidence {
      content["evidence"] = evidence.name
      content["address"] = "/sql" + Address.query(["q": evidence.sql])
    }
    return content
  }
}
