internal import Configurations
internal import Foundation

extension SearchSpace {
  /// How many combinations the listed values have.
  var gridCount: Int {
    dimensions.reduce(1) { count, dimension in
      guard case .choices(let values) = dimension.range else { return count }
      let (product, isTooLarge) = count.multipliedReportingOverflow(by: values.count)
      return isTooLarge ? Int.max : product
    }
  }

  /// Every combination, the last field changing fastest.
  var grid: [Setting] {
    dimensions.reduce([[:]]) { settings, dimension in
      guard case .choices(let values) = dimension.range else { return settings }
      return settings.flatMap { setting in
        values.map { value in setting.merging([dimension.path: value]) { $1 } }
      }
    }
  }

  /// Settings drawn one after another, each a function of the seed and its number; a setting that
  /// was drawn before is passed over.
  func draws(_ count: Int, seed: Int, path: String) throws -> [Setting] {
    let streams = SeedStreams(seed: seed)
    var settings: [Setting] = []
    var seen: Set<Setting> = []
    var number = 0
    while settings.count < count {
      guard number < 100 * count + 1000 else {
        throw ConfigurationError.invalid(
          path: path,
          reason: "only \(settings.count) different settings were found for \(count) "
            + "trials; ask for fewer, or widen the space")
      }
      let setting = draw(number, from: streams)
      if seen.insert(setting).inserted { settings.append(setting) }
      number += 1
    }
    return settings
  }

  /// The draw of that number: field k takes the stream's value at number · fields + k.
  private func draw(_ number: Int, from streams: SeedStreams) -> Setting {
    var setting: Setting = [:]
    for (place, dimension) in dimensions.enumerated() {
      let bits = streams.seed(.search, index: number * dimensions.count + place)
      // The upper 53 bits: every Double of the grid in [0, 1) once.
      let unit = Double(bits >> 11) * 0x1p-53
      setting[dimension.path] = dimension.range.value(at: unit)
    }
    return setting
  }
}

extension SearchSpace.Range {
  /// The value at a place in [0, 1).
  func value(at unit: Double) -> JSONValue {
    switch self {
    case .choices(let values): values[Int(unit * Double(values.count))]
    case .wholeUniform(let low, let high):
      .number(Double(low) + (unit * Double(high - low + 1)).rounded(.down))
    case .uniform(let low, let high): .number(Self.short(low + unit * (high - low), low, high))
    case .logUniform(let low, let high):
      .number(Self.short(exp(log(low) + unit * (log(high) - log(low))), low, high))
    }
  }

  /// Four digits: readable, and the same on machines whose `exp` differs in the last bit.
  private static func short(_ value: Double, _ low: Double, _ high: Double) -> Double {
    min(max(Double(String(format: "%.3e", value)) ?? value, low), high)
  }
}

extension SearchConfiguration {
  /// The settings of the trials, in order.
  func settings(path: String = "search.space") throws -> [SearchSpace.Setting] {
    switch method {
    case .grid: space.grid
    case .list: space.list
    case .random: try space.draws(trials, seed: seed, path: path)
    }
  }

  /// A readable label a trial, such as `lr0.001-levels2`; `trial-07` where settings are no words or
  /// their text is long.
  static func labels(_ settings: [SearchSpace.Setting]) -> [String] {
    let names = shortNames(Set(settings.flatMap(\.keys)).sorted())
    let words = settings.map { setting in
      setting.sorted { $0.key < $1.key }.map { key, value in
        (names[key] ?? key) + SearchSpace.text(value)
      }.joined(separator: "-")
    }
    let areReadable =
      Set(words).count == words.count
      && zip(words, settings).allSatisfy { word, setting in
        word.count <= 40 && setting.values.allSatisfy(isWord)
          && word.allSatisfy { $0.isLetter || $0.isNumber || "-_.+".contains($0) }
      }
    if areReadable { return words }
    let width = max(2, String(settings.count).count)
    return settings.indices.map { index in
      let number = String(index + 1)
      return "trial-" + String(repeating: "0", count: max(0, width - number.count)) + number
    }
  }

  private static func isWord(_ value: JSONValue) -> Bool {
    switch value {
    case .number, .string, .bool: true
    case .null, .array, .object: false
    }
  }

  /// `learning_rate` is `lr`, `levels` stays; where two would be alike, the paths are written out.
  private static func shortNames(_ paths: [String]) -> [String: String] {
    let ends = paths.map { $0.split(separator: ".").last.map(String.init) ?? $0 }
    let initials = ends.map { end in
      let parts = end.split(separator: "_")
      return parts.count > 1 ? parts.compactMap(\.first).map(String.init).joined() : end
    }
    let names = [initials, ends, paths].first { Set($0).count == paths.count } ?? paths
    return Dictionary(zip(paths, names)) { $1 }
  }
}
