extension Preprocessing {
  private static let crop256 =
    "centred 256x256 crop (torchvision's CenterCrop; half an odd rest is rounded to even)"

  /// The centred square of LSUN's smaller side.
  static let center256 = Preprocessing("center256", [crop256]) { image in
    [try image.centred(256, halfToEven)]
  }

  /// MaCow's LSUN at 128: torchvision's `CenterCrop(256)`, `Resize(128)`.
  static let macow128 = Preprocessing("macow128", [crop256, whole(128)]) { image in
    [try image.centred(256, halfToEven).resized(width: 128, height: 128, filter: .bilinear)]
  }

  /// The same under torchvision 0.8, whose crop rounds halves up.
  static let macow128Torchvision08 = Preprocessing(
    "macow128-torchvision0.8",
    [
      "centred 256x256 crop (torchvision 0.8's CenterCrop; half an odd rest is rounded up)",
      whole(128),
    ]
  ) { image in
    [try image.centred(256) { ($0 + 1) / 2 }.resized(width: 128, height: 128, filter: .bilinear)]
  }

  /// The author's later code at 64: `CenterCrop(256)`, `Resize(64)`.
  static let wolf64 = Preprocessing("wolf64", [crop256, whole(64)]) { image in
    [try image.centred(256, halfToEven).resized(width: 64, height: 64, filter: .bilinear)]
  }

  private static func whole(_ side: Int) -> String {
    "resized to \(side)x\(side) (\(ResamplingFilter.bilinear.provenance))"
  }

  private static let resize96 =
    "smaller side resized to 96, the other truncated (\(ResamplingFilter.bilinear.provenance))"

  /// MaCow's LSUN at 64 before its random crop: torchvision's `Resize(96)`, kept whole.
  static let macow64 = Preprocessing(
    "macow64", [resize96, "kept whole: the 64x64 crop is drawn while training"],
    variableSize: { height, width in
      let longer = RGBImage.longerSide(height, width, shorter: 96)
      return height < width ? (96, longer) : (longer, 96)
    }
  ) { [$0.reduced(toShortSide: 96, filter: .bilinear)] }

  /// The same with the centred crop, which needs no draw.
  static let macow64Center = Preprocessing(
    "macow64-center", [resize96, "centred 64x64 crop (half an odd rest is rounded to even)"]
  ) { [try $0.reduced(toShortSide: 96, filter: .bilinear).centred(64, halfToEven)] }

  static let glow256 = glow(256)
  static let glow128 = glow(128)
  static let glow96 = glow(96)

  /// Glow's LSUN: the largest centred square, then Lanczos.
  private static func glow(_ side: Int) -> Preprocessing {
    Preprocessing(
      "glow\(side)",
      [
        "largest centred square (of an odd rest the smaller half is above and to the left)",
        "resized to \(side)x\(side) (\(ResamplingFilter.lanczos.provenance))",
      ]
    ) { [$0.largestSquare.resized(width: side, height: side, filter: .lanczos)] }
  }

  /// Guided diffusion's LSUN: box to a smaller side of 256, then the centred square.
  static let guided256 = Preprocessing(
    "guided256",
    [
      "smaller side resized to 256, the other rounded (\(ResamplingFilter.box.provenance))",
      "centred 256x256 crop (of an odd rest the smaller half is above and to the left)",
    ]
  ) { image in
    let scale = 256 / Double(min(image.width, image.height))
    let small = image.resized(
      width: Int((scale * Double(image.width)).rounded(.toNearestOrEven)),
      height: Int((scale * Double(image.height)).rounded(.toNearestOrEven)), filter: .box)
    return [try small.centred(256) { $0 / 2 }]
  }

  /// The whole image at another size, its aspect ratio not kept.
  static func whole(_ side: Int, filter: ResamplingFilter) -> Preprocessing {
    Preprocessing(
      "\(filter.rawValue)\(side)",
      ["whole image resized to \(side)x\(side) (\(filter.provenance))"]
    ) { [$0.resized(width: side, height: side, filter: filter)] }
  }
}

/// Python's `round(rest / 2)`: halves go to the even neighbour.
private func halfToEven(_ rest: Int) -> Int { rest % 4 == 3 ? rest / 2 + 1 : rest / 2 }

extension RGBImage {
  /// A centred square, of which `offset` says how much of the rest is above and to the left.
  func centred(_ side: Int, _ offset: (_ rest: Int) -> Int) throws -> RGBImage {
    guard width >= side, height >= side else {
      throw Preprocessing.Refusal(
        reason: "\(width)x\(height) pixels are too few for a \(side)x\(side) crop")
    }
    return cropped(
      x: offset(width - side), y: offset(height - side), width: side, height: side)
  }
}
