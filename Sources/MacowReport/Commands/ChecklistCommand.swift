import ArgumentParser
import Configurations
import Console
import Experiments

struct ChecklistCommand: ParsableCommand, BlockCommand {
  static let configuration = CommandConfiguration(
    commandName: "checklist",
    abstract: "Answer a conference's reproducibility checklist from the records.",
    discussion: """
      EXAMPLE
        macow-report checklist quickstart --list neurips
        macow-report checklist quickstart --list mlrc-2.0 --format latex --output checklist.tex
        macow-report checklist quickstart --answer E2 yes --reason "https://example.org/data"
        macow-report checklist quickstart --forget E2

      Every question is answered yes, partial, no or na with the values that the answer rests on and
      a query that shows them, or is left to be written: what only a person can know is not guessed.
      A person's answer wins and is kept beside the automatic one, which is made anew each time.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case markdown, latex, json }

  @OptionGroup var database: DatabaseOptions
  @Argument(help: "An experiment's name, or its specification (.yaml).")
  var experiment: String
  @Option(
    help: "neurips-2019, mlrc-2.0 or neurips (default: neurips, or the one of the item).",
    transform: ChecklistCommand.list)
  var list: ChecklistName?
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Answer an item: its id and yes, partial, no or na.", valueName: "item verdict"))
  var answer: [String] = []
  @Option(help: "Why, in a sentence; goes with --answer.")
  var reason: String?
  @Option(help: "Take a person's answer to an item back.")
  var forget: String?
  @Option(help: "markdown, latex or json.")
  var format: Format?
  @Flag(help: "The same as --format json.")
  var json = false
  @Flag(help: "Leave the SQL of the evidence out of Markdown.")
  var brief = false
  @Option(name: .shortAndLong, help: "Write to this file instead of stdout.")
  var output: String?

  func validate() throws {
    if json && format != nil { throw ValidationError("choose one of --format and --json") }
    if !answer.isEmpty && forget != nil {
      throw ValidationError("choose one of --answer and --forget")
    }
    if answer.isEmpty != (reason == nil) {
      throw ValidationError("--answer and --reason go together")
    }
    if let reason, reason.allSatisfy(\.isWhitespace) {
      throw ValidationError("--reason must say something")
    }
    if !answer.isEmpty, answer.count != 2 || verdict == nil {
      throw ValidationError(
        "--answer is an item and yes, partial, no or na, found '\(answer.joined(separator: " "))'")
    }
  }

  private var verdict: ChecklistAnswer.Verdict? {
    answer.last.flatMap { ChecklistAnswer.Verdict(rawValue: $0) }.flatMap { $0 == .todo ? nil : $0 }
  }

  private static func list(_ text: String) throws -> ChecklistName {
    if let name = ChecklistName(rawValue: text) { return name }
    let known = ChecklistName.allCases.map(\.rawValue)
    let hint = nearest(to: text, among: known).map { "; did you mean '\($0)'?" } ?? ""
    throw ValidationError(
      "--list is \(known.joined(separator: ", ")), found '\(text)'\(hint)")
  }

  func run() throws {
    try reporting {
      if let verdict, let id = answer.first { return try keep(verdict, of: id) }
      if let forget { return try takeBack(forget) }
      try Output.write(try text(from: try database.open()), to: output)
    }
  }

  func block(in document: DocumentContext) throws -> Block {
    guard answer.isEmpty, forget == nil else {
      throw CommandFailure("a block takes no --answer and no --forget", status: .usage)
    }
    return Block(text: try text(from: document.store))
  }

  private func text(from store: RunStore) throws -> String {
    let filled = try FilledChecklist(
      .named(list ?? .neurips), argument: try ExperimentArgument(experiment), store: store)
    switch format ?? (json ? .json : .markdown) {
    case .markdown: return filled.markdown(withSQL: !brief)
    case .latex: return filled.latex
    case .json: return try Output.json(filled)
    }
  }

  private func keep(_ verdict: ChecklistAnswer.Verdict, of id: String) throws {
    let (checklist, item) = try find(id)
    let store = try database.openForWriting()
    let argument = try ExperimentArgument(experiment)
    let automatic = item.answer(try Evidence(argument, store: store))
    try store.record(
      [
        ChecklistAnswer(item: item.id, verdict: verdict, source: .manual, reason: reason ?? ""),
        ChecklistAnswer(
          item: item.id, verdict: automatic.verdict, source: .auto, reason: automatic.text,
          query: automatic.query),
      ], experiment: argument.name, list: checklist.name)
    try Output.write(
      "\(checklist.name.rawValue) \(item.id) \(item.topic): \(verdict.rawValue) "
        + "(the records alone: \(automatic.verdict.rawValue))\n", to: nil)
  }

  private func takeBack(_ id: String) throws {
    let (checklist, item) = try find(id)
    let store = try database.openForWriting()
    let name = try ExperimentArgument(experiment).name
    guard try store.forgetAnswer(item.id, experiment: name, list: checklist.name) else {
      throw CommandFailure(
        "nobody has answered \(item.id) of \(checklist.name.rawValue) for \(name)",
        status: .missingInput)
    }
    try Output.write(
      "\(checklist.name.rawValue) \(item.id) \(item.topic): the records answer again\n", to: nil)
  }

  /// The item in the list that was named, or in the only list that has it.
  private func find(_ id: String) throws -> (Checklist, ChecklistItem) {
    let lists = list.map { [Checklist.named($0)] } ?? Checklist.all
    let found = lists.compactMap { checklist in checklist.item(id).map { (checklist, $0) } }
    guard let first = found.first else {
      let known = lists.flatMap { $0.items.map(\.id) }
      let hint = nearest(to: id, among: known).map { "; did you mean '\($0)'?" } ?? ""
      throw CommandFailure(
        "no item '\(id)' in \(lists.map(\.name.rawValue).joined(separator: ", ")) (there are "
          + "\(known.joined(separator: ", ")))\(hint)", status: .usage)
    }
    if found.count > 1 {
      let names = found.map { "--list \($0.0.name.rawValue)" }.joined(separator: " or ")
      throw CommandFailure("'\(id)' is in several lists; say \(names)", status: .usage)
    }
    return first
  }
}
