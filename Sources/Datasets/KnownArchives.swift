/// The published archives that are recognised by size and checksum.
public enum KnownArchives {
  private static let table: [(name: String, bytes: Int, sha256: String)] = [
    (
      "cifar-10-binary.tar.gz", 170_052_171,
      "c4a38c50a1bc5f3a1c5537f2155ab9d68f9f25eb1ed8d9ddda3db29a59bca1dd"
    ),
    (
      "cifar-10-python.tar.gz", 170_498_071,
      "6d958be074577803d12ecdefd02955f39262c83c16fe9348329d7fe0b5c001ce"
    ),
    (
      "train_32x32.tar", 4_113_018_880,
      "244a323d48f8d72f65ad8b54658c01fed68d2d7bdc77ccb43da58c11e94224e5"
    ),
    (
      "valid_32x32.tar", 161_474_560,
      "862e559462b24cf736212a19f6b0d47b55c2dc8ebdaa95ccecfe71260124c8f7"
    ),
    (
      "train_64x64.tar", 12_112_588_800,
      "e2a2c1947a748d0d256e98e6d82800d855441dc9e4de2e71a773f1324c4524d7"
    ),
    (
      "valid_64x64.tar", 477_255_680,
      "eeac03ec4f585baf871d2b4cb9c974bfe345e74878a74e5820fe6eb1041629cd"
    ),
    (
      "Imagenet32_train_npz.zip", 3_580_435_279,
      "94226337ecc1b0309d9fcd0167127aaadc931587035fbcb53925235edbaec4fc"
    ),
    (
      "Imagenet32_val_npz.zip", 139_697_668,
      "013990e6dec1237dcd1f9beadbab81ead6604cc119af5cacbfb59ae28148377a"
    ),
    (
      "Imagenet64_train_part1_npz.zip", 6_783_426_789,
      "9422dc1dc5d092e9814a70a1cb7fc74880d2db5d88a0cb8a34ee363b12bde3f1"
    ),
    (
      "Imagenet64_train_part2_npz.zip", 6_780_506_068,
      "9fafc115afb7e6c301e66dc16b2d737152b427bd5dab26e1293487a6819c7f30"
    ),
    (
      "Imagenet64_val_npz.zip", 529_522_927,
      "e1e75133158a1924135a9c6f97a80d2d237b158945e0b34074e58e6c8430eeb8"
    ),
    (
      "bedroom_train_lmdb.zip", 45_922_737_680,
      "a15644c2e7153106867f0adb3491fc41224102d1f01b24494fb47d9f5d1f174e"
    ),
    (
      "bedroom_val_lmdb.zip", 4_670_661,
      "5d022e781b241c25ec2e1f1f769afcdb8091d7fd58362667aec03137b8114b12"
    ),
    (
      "church_outdoor_train_lmdb.zip", 2_448_463_466,
      "91128ae026840ac0c5982b4445ab5fc4e092d6847cca76793b2b1a0815c2e74a"
    ),
    (
      "church_outdoor_val_lmdb.zip", 5_957_308,
      "34635b7547a3e51a15f942a4a4082dd6bc9cca381a953515cb2275c0eed50584"
    ),
    (
      "tower_train_lmdb.zip", 12_010_237_081,
      "440caec74c9641cb51fd235a5970c8e4931c3af875aeb044a8bcca956e106309"
    ),
    (
      "tower_val_lmdb.zip", 5_223_709,
      "7f5257847bc01f4e40d4a1b3e24dd8fcd37063f12ca8cf31e726c2ee0b1ae104"
    ),
  ]

  /// The published archive that a file is, whatever its name, or nil.
  ///
  /// Source: the checksums of TensorFlow Datasets.
  public static func name(of file: SourceFile) -> String? {
    table.first { $0.bytes == file.bytes && $0.sha256 == file.sha256 }?.name
  }
}
