import Experiments

extension TrackingEndpoint {
  static let runs: [TrackingEndpoint] = [
    .post("runs/create") { arguments, store in
      let start = TrackedStart(
        experimentID: try arguments.optionalText("experiment_id") ?? "0",
        name: try arguments.optionalText("run_name") ?? "",
        user: try arguments.optionalText("user_id") ?? "",
        start: try arguments.integer("start_time"), tags: try arguments.pairs("tags"))
      return ["run": WireJSON(try await store.write { try $0.startTrackedRun(start) })]
    },
    .get("runs/get") { arguments, store in
      let uid = try arguments.run()
      return ["run": WireJSON(try await store.read { try $0.trackedRun(uid) })]
    },
    .post("runs/update") { arguments, store in
      let uid = try arguments.run()
      let status = try arguments.optionalText("status")
      let end = try arguments.integer("end_time")
      let name = try arguments.optionalText("run_name")
      let run = try await store.write {
        try $0.updateTrackedRun(uid, status: status, end: end, name: name)
      }
      return ["run_info": WireJSON(infoOf: run)]
    },
    .post("runs/delete") { arguments, store in
      let uid = try arguments.run()
      try await store.write { try $0.deleteTrackedRun(uid) }
      return [:]
    },
    .post("runs/restore") { arguments, store in
      let uid = try arguments.run()
      try await store.write { try $0.restoreTrackedRun(uid) }
      return [:]
    },
    .post("runs/search") { arguments, store in
      let experiments = try arguments.texts("experiment_ids")
      let filter = try arguments.optionalText("filter") ?? ""
      let view = try view(arguments.optionalText("run_view_type"))
      let order = try arguments.texts("order_by")
      let limit = try limit(arguments, standard: 1000)
      let offset = try PageToken.offset(arguments.optionalText("page_token"))
      let page = try await store.read {
        try $0.searchTrackedRuns(
          experiments: experiments, filter: filter, view: view, order: order, limit: limit,
          offset: offset)
      }
      return WireJSON("runs", page) { WireJSON($0) }
    },
    .get("metrics/get-history") { arguments, store in
      let uid = try arguments.run()
      let key = try arguments.text("metric_key")
      let limit = try limit(arguments, standard: 25_000)
      let offset = try PageToken.offset(arguments.optionalText("page_token"))
      let page = try await store.read {
        try $0.trackedHistory(uid, metric: key, limit: limit, offset: offset)
      }
      return WireJSON("metrics", page) { WireJSON($0) }
    },
    // Clients of version 3 ask for models before they list files; there are none.
    .post("logged-models/search") { _, _ in [:] },
  ]
}
