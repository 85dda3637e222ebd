import Experiments
import HTTPTypes

extension TrackingEndpoint {
  static let experiments: [TrackingEndpoint] = [
    .get("experiments/get-by-name") { arguments, store in
      let name = try arguments.text("experiment_name")
      return [
        "experiment": WireJSON(try await store.read { try $0.trackedExperiment(named: name) })
      ]
    },
    .get("experiments/get") { arguments, store in
      let id = try arguments.text("experiment_id")
      return ["experiment": WireJSON(try await store.read { try $0.trackedExperiment(id: id) })]
    },
    .post("experiments/create") { arguments, store in
      let name = try arguments.text("name")
      let location = try arguments.optionalText("artifact_location")
      let tags = try arguments.pairs("tags")
      let id = try await store.write {
        try $0.createTrackedExperiment(
          name, artifactLocation: location?.isEmpty == true ? nil : location, tags: tags)
      }
      return ["experiment_id": .text(id)]
    },
    TrackingEndpoint(methods: [.get, .post], path: "experiments/search") { arguments, store in
      let view = try view(arguments.optionalText("view_type"))
      let filter = try arguments.optionalText("filter") ?? ""
      let order = try arguments.texts("order_by")
      let limit = try limit(arguments, standard: 1000)
      let offset = try PageToken.offset(arguments.optionalText("page_token"))
      let page = try await store.read {
        try $0.searchTrackedExperiments(
          view: view, filter: filter, order: order, limit: limit, offset: offset)
      }
      return WireJSON("experiments", page) { WireJSON($0) }
    },
    .post("experiments/update") { arguments, store in
      let id = try arguments.text("experiment_id")
      if let name = try arguments.optionalText("new_name") {
        try await store.write { try $0.renameTrackedExperiment(id, to: name) }
      }
      return [:]
    },
    .post("experiments/delete") { arguments, store in
      let id = try arguments.text("experiment_id")
      try await store.write { try $0.deleteTrackedExperiment(id) }
      return [:]
    },
    .post("experiments/restore") { arguments, store in
      let id = try arguments.text("experiment_id")
      try await store.write { try $0.restoreTrackedExperiment(id) }
      return [:]
    },
    .post("experiments/set-experiment-tag") { arguments, store in
      let id = try arguments.text("experiment_id")
      let (key, value) = (try arguments.text("key"), try arguments.anyText("value"))
      try await store.write { try $0.setTrackedExperimentTag(id, key, value) }
      return [:]
    },
  ]
}
