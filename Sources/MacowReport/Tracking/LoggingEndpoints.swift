import Experiments
import Foundation

extension TrackingEndpoint {
  static let logging: [TrackingEndpoint] = [
    .post("runs/log-metric") { arguments, store in
      let uid = try arguments.run()
      let point = try point(arguments)
      try await store.write { try $0.logTracked(uid, metrics: [point]) }
      return [:]
    },
    .post("runs/log-parameter") { arguments, store in
      let uid = try arguments.run()
      let parameter = (try arguments.text("key"), try arguments.anyText("value"))
      try await store.write { try $0.logTracked(uid, parameters: [parameter]) }
      return [:]
    },
    .post("runs/set-tag") { arguments, store in
      let uid = try arguments.run()
      let tag = (try arguments.text("key"), try arguments.anyText("value"))
      try await store.write { try $0.logTracked(uid, tags: [tag]) }
      return [:]
    },
    .post("runs/delete-tag") { arguments, store in
      let uid = try arguments.run()
      let key = try arguments.text("key")
      try await store.write { try $0.deleteTrackedTag(uid, key) }
      return [:]
    },
    .post("runs/log-batch") { arguments, store in
      let uid = try arguments.run()
      let metrics = try arguments.list("metrics").map(point)
      let parameters = try arguments.pairs("params")
      let tags = try arguments.pairs("tags")
      try refuse(metrics.count, over: 1000, "metrics")
      try refuse(parameters.count, over: 100, "params")
      try refuse(tags.count, over: 100, "tags")
      try refuse(
        metrics.count + parameters.count + tags.count, over: 1000, "metrics, params and tags")
      try await store.write {
        try $0.logTracked(uid, metrics: metrics, parameters: parameters, tags: tags)
      }
      return [:]
    },
    .post("runs/log-inputs") { arguments, store in
      let uid = try arguments.run()
      let inputs = try arguments.list("datasets").map { entry in
        let dataset = try entry.object("dataset")
        return TrackedInput(
          name: try dataset.text("name"), digest: try dataset.text("digest"),
          sourceType: try dataset.optionalText("source_type") ?? "",
          source: try dataset.optionalText("source") ?? "",
          schema: try dataset.optionalText("schema"),
          profile: try dataset.optionalText("profile"), tags: try entry.pairs("tags"))
      }
      try await store.write { try $0.logTrackedInputs(uid, inputs) }
      return [:]
    },
  ]

  private static func point(_ arguments: TrackingArguments) throws -> TrackedPoint {
    guard let timestamp = try arguments.integer("timestamp") else {
      throw TrackingError(.invalid, "Missing value for required parameter 'timestamp'.")
    }
    return TrackedPoint(
      key: try arguments.text("key"), value: try arguments.number("value"), timestamp: timestamp,
      step: try arguments.integer("step") ?? 0)
  }

  private static func refuse(_ count: Int, over most: Int, _ what: String) throws {
    guard count > most else { return }
    throw TrackingError(
      .invalid, "A batch logging request can contain at most \(most) \(what). Got \(count).")
  }
}
