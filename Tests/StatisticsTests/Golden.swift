import Foundation
import Testing

/// The reference values, computed elsewhere with 50 digits; the names are the file's own.
struct Golden: Decodable {
  struct Dataset: Decodable {
    var id: String
    var inputs: [String: [Double]]
    var describe: [String: Description]
    var pairwise: [String: Pair]
    var vs_best: VersusBest?
  }
  struct Description: Decodable {
    var n: Int
    var mean: Double
    var std: Double
    var sem: Double
    var t_crit_975: Double
    var t_ci95: [Double]
    var t_ci95_half: Double
    var std_ci95: [Double]
    var median: Double
    var iqm: Double
    var min: Double
    var max: Double
    var exact_bootstrap: Bootstrap
  }
  struct Bootstrap: Decodable {
    var distinct_values: Int
    var percentile95: [Double]
    var bca95: [Double]
    var bca_z0: Double
    var bca_a: Double
    var bca_alpha: [Double]
  }
  struct T: Decodable {
    var t: Double
    var df: Double
    var p: Double
    var se: Double?
    var diff_ci95: [Double]?
  }
  struct Permutation: Decodable {
    var count: Int
    var p_two_sided_abs: Double
    var p_two_sided_twice_min: Double?
    var p_greater: Double
    var p_less: Double
    var min_attainable_p: Double?
  }
  struct Ranks: Decodable {
    var U1: Double
    var U2: Double?
    var p_exact: Double
    var ties: Bool
    var a12: Double?
    var cliffs_delta: Double?
  }
  struct Wilcoxon: Decodable {
    var n_nonzero: Int
    var W_plus: Double
    var p_exact: Double
  }
  struct Pair: Decodable {
    struct SignFlip: Decodable {
      var count: Int
      var p_two_sided: Double
      var min_attainable_p: Double
    }
    struct Paired: Decodable {
      var mean_diff: Double
      var std_diff: Double
      var t: Double
      var df: Double
      var p: Double
      var diff_ci95: [Double]
      var cohens_dz: Double
      var signflip_exact: SignFlip
      var wilcoxon: Wilcoxon
      var pearson_r: Double
    }
    var diff_mean: Double
    var welch: T
    var student_pooled: T
    var permutation_exact: Permutation
    var mann_whitney: Ranks
    var cohens_d: Double
    var hedges_g: Double
    var hedges_J: Double
    var paired: Paired?
  }
  struct VersusBest: Decodable {
    struct Family: Decodable {
      var p: [Double]
      var holm: [Double]
    }
    var welch: Family
    var permutation_abs: Family
    var mann_whitney: Family
    var paired_t: Family?
    var families: [Family] {
      [welch, permutation_abs, mann_whitney] + (paired_t.map { [$0] } ?? [])
    }
  }
  struct Multitask: Decodable {
    struct Expected: Decodable {
      var A: One
      var B: One
      var probability_of_improvement_A_over_B: Double
    }
    struct One: Decodable {
      var mean: Double
      var median_of_task_means: Double
      var iqm: Double
      var optimality_gap_gamma1: Double
    }
    struct Drawn: Decodable {
      var iqm_ci95: [Double]
      var tolerance: Double
    }
    var inputs: [String: [[Double]]]
    var expected: Expected
    var monte_carlo_reference: [String: Drawn]
  }
  struct SeedNoise: Decodable {
    struct Expected: Decodable {
      var grand_mean: Double
      var seed_means: [Double]
      var ms_seed: Double
      var ms_image: Double
      var ms_residual: Double
      var var_seed: Double
      var var_image: Double
      var var_residual: Double
      var seed_only_sem: Double
      var per_run_image_sem: [Double]
      var se_fixed_testset: Double
      var se_new_seeds_and_new_testset: Double
    }
    var inputs: [[Double]]
    var expected: Expected
  }
  struct Special: Decodable {
    var t_ppf_975: [String: Double]
    var t_ppf_95: [String: Double]
    var t_two_sided_p: [TwoSided]
    var norm_ppf: [Quantile]
    var norm_cdf: [Quantile]
    var chi2_ppf: [ChiSquaredQuantile]
    var beta_inc: [Beta]
    var c4: [String: Double]
  }
  struct TwoSided: Decodable {
    var t: Double
    var df: Double
    var p: Double
  }
  struct Quantile: Decodable {
    var q: Double
    var z: Double
  }
  struct ChiSquaredQuantile: Decodable {
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
  struct Format: Decodable {
    var mean: String
    var std: String
    var n: Int
    var std_sig_digits: Int
    var expect: String
  }
  var datasets: [Dataset]
  var multitask: Multitask
  var seed_vs_evaluation: SeedNoise
  var special_functions: Special
  var format_cases: [Format]

  static func load() throws -> Golden { try read("stats") }
}

/// More values, by brute force in fractions and by mpmath with 60 digits: ties, unequal counts, far
/// tails, many degrees of freedom.
struct Independent: Decodable {
  struct Unpaired: Decodable {
    var a: [Double]
    var b: [Double]
    var permutation: Golden.Permutation
    var mann_whitney: Golden.Ranks
  }
  struct Paired: Decodable {
    var a: [Double]
    var b: [Double]
    var signflip: Double
    var wilcoxon: Golden.Wilcoxon
  }
  struct Bootstrap: Decodable {
    var values: [Double]
    var distinct_values: Int
    var percentile95: [Double]
    var bca95: [Double]
    var bca_z0: Double
    var bca_a: Double
    var bca_alpha: [Double]
  }
  struct Equivalence: Decodable {
    var a: [Double]
    var b: [Double]
    var margin: Double
    var paired: Bool
    var lower_p: Double
    var upper_p: Double
    var ci90: [Double]
  }
  var t_two_sided_p: [Golden.TwoSided]
  var beta_inc: [Golden.Beta]
  var chi2_ppf: [Golden.ChiSquaredQuantile]
  var c4: [String: Double]
  var norm_ppf: [Golden.Quantile]
  var unpaired: [Unpaired]
  var paired: [Paired]
  var bootstrap: [Bootstrap]
  var equivalence: [Equivalence]

  static func load() throws -> Independent { try read("independent") }
}

private func read<Value: Decodable>(_ name: String) throws -> Value {
  let url = try #require(
    Bundle.module.url(forResource: name, withExtension: "json", subdirectory: "Golden"))
  return try JSONDecoder().decode(Value.self, from: Data(contentsOf: url))
}

/// Whether two numbers agree to a relative tolerance; the reference has 15 significant digits.
func agree(_ a: Double, _ b: Double, _ tolerance: Double = 1e-12) -> Bool {
  a == b || (a - b).magnitude <= tolerance * max(a.magnitude, b.magnitude)
}

/// The same for lists.
func agree(_ a: [Double], _ b: [Double], _ tolerance: Double = 1e-12) -> Bool {
  a.count == b.count && zip(a, b).allSatisfy { agree($0, $1, tolerance) }
}

/// The same for the ends of an interval.
func agree(_ a: ClosedRange<Double>, _ b: [Double], _ tolerance: Double = 1e-12) -> Bool {
  agree([a.lowerBound, a.upperBound], b, tolerance)
}
