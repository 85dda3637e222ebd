/// What is done to every image before it is stored: no random draw is among it.
public struct Preprocessing: Sendable {
  /// Its name, such as `macow128`.
  public let name: String
  /// What it does, in order, one sentence each; a part of the plan.
  public let steps: [String]
  /// Makes the images that are stored of one image; throws a `Refusal`.
  public let apply: @Sendable (RGBImage) throws -> [RGBImage]
  /// The rows and columns that an image becomes, where results differ in size.
  ///
  /// Nil where all results have one size.
  public let variableSize: (@Sendable (_ height: Int, _ width: Int) -> (Int, Int))?
  /// Results whose channels deviate by less are left out; nil keeps all.
  public var minimumDeviation: Double?

  /// An image that a preprocessing is not defined for.
  public struct Refusal: Error, Equatable, Sendable {
    /// Why, without the image's name.
    public let reason: String
  }

  init(
    _ name: String, _ steps: [String],
    variableSize: (@Sendable (_ height: Int, _ width: Int) -> (Int, Int))? = nil,
    apply: @escaping @Sendable (RGBImage) throws -> [RGBImage]
  ) {
    self.name = name
    self.steps = steps
    self.variableSize = variableSize
    self.apply = apply
  }

  /// Images as they are.
  public static let none = Preprocessing("none", []) { [$0] }

  /// Every preprocessing that has a name.
  ///
  /// A new one is a file and a line in this list.
  public static let all: [Preprocessing] =
    [
      none, center256, macow128, macow128Torchvision08, macow64, macow64Center, wolf64, glow256,
      glow128, glow96, guided256, realnvp96,
    ]
    + [512, 256, 128, 64].flatMap { [proganMeans($0), glowMeans($0)] }
    + [256, 128, 64, 32].flatMap { side in
      ResamplingFilter.allCases.map { whole(side, filter: $0) }
    }

  /// The preprocessing called `name`.
  ///
  /// - Parameter name: One of the names in `all`.
  /// - Returns: It.
  /// - Throws: `DatasetError.unknownPreprocessing` with the names that there are.
  public static func named(_ name: String) throws -> Preprocessing {
    if let found = all.first(where: { $0.name == name }) { return found }
    throw DatasetError.unknownPreprocessing(name: name, known: all.map(\.name))
  }

  /// The sentences of the provenance; everything that changes a pixel is in them.
  public var provenance: [String] {
    guard let minimumDeviation else { return steps }
    return steps + ["images whose channels deviate by less than \(minimumDeviation) left out"]
  }
}
