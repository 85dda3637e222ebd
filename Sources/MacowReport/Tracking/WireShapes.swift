import Experiments

extension WireJSON {
  /// An experiment as the API shows it.
  init(_ experiment: TrackedExperiment) {
    self = [
      "experiment_id": .text(experiment.id), "name": .text(experiment.name),
      "artifact_location": .text(experiment.artifactLocation),
      "lifecycle_stage": experiment.isDeleted ? "deleted" : "active",
      "creation_time": .integer(experiment.created),
      "last_update_time": .integer(experiment.updated),
      "tags": .array(
        experiment.tags.sorted { $0.key < $1.key }.map { .pair($0.key, $0.value) }),
    ]
  }

  /// A run's head.
  init(infoOf run: TrackedRun) {
    var info: [String: WireJSON] = [
      "run_id": .text(run.uid), "run_uuid": .text(run.uid), "run_name": .text(run.name),
      "experiment_id": .text(run.experimentID), "user_id": .text(run.user),
      "status": .text(run.status), "start_time": .integer(run.start),
      "artifact_uri": .text(run.artifactURI),
      "lifecycle_stage": run.isDeleted ? "deleted" : "active",
    ]
    if let end = run.end { info["end_time"] = .integer(end) }
    self = .object(info)
  }

  /// A run with its numbers.
  init(_ run: TrackedRun) {
    var data: [String: WireJSON] = [:]
    if !run.metrics.isEmpty { data["metrics"] = .array(run.metrics.map { WireJSON($0) }) }
    if !run.parameters.isEmpty {
      data["params"] = .array(run.parameters.map { .pair($0.key, $0.value) })
    }
    if !run.tags.isEmpty { data["tags"] = .array(run.tags.map { .pair($0.key, $0.value) }) }
    var inputs: [String: WireJSON] = [:]
    if !run.inputs.isEmpty {
      inputs["dataset_inputs"] = .array(run.inputs.map { WireJSON($0) })
    }
    self = [
      "info": WireJSON(infoOf: run), "data": .object(data), "inputs": .object(inputs),
      "outputs": [:],
    ]
  }

  /// A logged point.
  init(_ point: TrackedPoint) {
    self = [
      "key": .text(point.key), "value": .number(point.value),
      "timestamp": .integer(point.timestamp), "step": .integer(point.step),
    ]
  }

  private init(_ input: TrackedInput) {
    var dataset: [String: WireJSON] = [
      "name": .text(input.name), "digest": .text(input.digest),
      "source_type": .text(input.sourceType), "source": .text(input.source),
    ]
    if let schema = input.schema { dataset["schema"] = .text(schema) }
    if let profile = input.profile { dataset["profile"] = .text(profile) }
    self = [
      "dataset": .object(dataset), "tags": .array(input.tags.map { .pair($0.key, $0.value) }),
    ]
  }

  private static func pair(_ key: String, _ value: String) -> WireJSON {
    ["key": .text(key), "value": .text(value)]
  }

  /// A page of a list, with the token of the next one.
  init<Element>(
    _ name: String, _ page: TrackedPage<Element>, _ element: (Element) -> WireJSON
  ) {
    var members: [String: WireJSON] = [:]
    if !page.elements.isEmpty { members[name] = .array(page.elements.map(element)) }
    if let next = page.next { members["next_page_token"] = .text(PageToken.text(next)) }
    self = .object(members)
  }
}
