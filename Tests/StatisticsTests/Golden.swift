import Foundation
import Testing

/// The reference values, computed elsewhere with 50 digits.
struct Golden: Decodable {
  struct Dataset: Decodable {
    var id: String
    var inputs: [String: [Double]]
    var describe: [String: Description]
    var pairwise: [String: Pair]
    var vsBest: VersusBest?
    enum CodingKeys: String, CodingKey {
      case id, inputs, describe, pairwise
      case vsBest = "vs_best"
    }
  }
  struct Description: Decodable {
    var mean: Double
    var std: Double
    var sem: Double
    var median: Double
    var t_ci95: [Double]
    var t_ci95_half: Double
    var std_ci95: [Double]
  }
  struct Pair: Decodable {
    struct Welch: Decodable {
      var t: Double
      var df: Double
      var p: Double
      var diff_ci95: [Double]
    }
    struct Permutation: Decodable {
      var count: Int
      var p_two_sided_abs: Double
      var min_attainable_p: Double
    }
    struct SignFlip: Decodable {
      var count: Int
      var p_two_sided: Double
      var min_attainable_p: Double
    }
    struct Paired: Decodable {
      var t: Double
      var df: Double
      var p: Double
      var diff_ci95: [Double]
      var signflip_exact: SignFlip
    }
    var diff_mean: Double
    var welch: Welch
    var permutation_exact: Permutation
    var hedges_g: Double
    var paired: Paired?
  }
  struct VersusBest: Decodable {
    struct Family: Decodable {
      var p: [Double]
      var holm: [Double]
    }
    var welch: Family
    var permutation_abs: Family
  }
  struct Special: Decodable {
    struct TwoSided: Decodable {
      var t: Double
      var df: Double
      var p: Double
    }
    struct ChiSquared: Decodable {
      var q: Double
      var df: Double
      var x: Double
    }
    struct Beta: Decodable {
      var a: Double
      var b: Double
      var x: Double
      var I: Double
    }
    var t_ppf_975: [String: Double]
    var t_ppf_95: [String: Double]
    var t_two_sided_p: [TwoSided]
    var chi2_ppf: [ChiSquared]
    var beta_inc: [Beta]
  }
  struct Format: Decodable {
    var mean: String
    var std: String
    var n: Int
    var std_sig_digits: Int
    var expect: String
  }
  var datasets: [Dataset]
  var special_functions: Special
  var format_cases: [Format]

  static func load() throws -> Golden {
    let url = try #require(
      Bundle.module.url(forResource: "stats", withExtension: "json", subdirectory: "Golden"))
    return try JSONDecoder().decode(Golden.self, from: Data(contentsOf: url))
  }
}

/// Whether two numbers agree to a relative tolerance; the reference has 15 significant digits.
func agree(_ a: Double, _ b: Double, _ tolerance: Double) -> Bool {
  a == b || (a - b).magnitude <= tolerance * max(a.magnitude, b.magnitude)
}
