// swift-tools-version: 6.2
import PackageDescription

/// Where libtorch 2.11 lies: `LIBTORCH`, or the folder that `scripts/setup` fills.
let libtorch = Context.environment["LIBTORCH"] ?? "\(Context.packageDirectory)/.libtorch"

/// One list for every Swift target: warnings of ours are errors.
let swift: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let httpTypes: Target.Dependency = .product(name: "HTTPTypes", package: "swift-http-types")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let mustache: Target.Dependency = .product(name: "Mustache", package: "swift-mustache")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")

let package = Package(
  name: "macow",
  products: [
    .executable(name: "macow-ingest", targets: ["MacowIngest"]),
    .executable(name: "macow-train", targets: ["MacowTrain"]),
    .executable(name: "macow-report", targets: ["MacowReport"]),
    .library(name: "TorchShim", type: .dynamic, targets: ["TorchShim"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // C and C++: one target a concern, status codes, no exception or jump leaves them.
    .target(name: "CTorch"),
    .target(
      name: "TorchShim",
      publicHeadersPath: ".",
      cxxSettings: [
        .headerSearchPath("../CTorch/include"),
        .unsafeFlags([
          "-isystem", "\(libtorch)/include",
          "-isystem", "\(libtorch)/include/torch/csrc/api/include",
          "-O2", "-fvisibility=hidden", "-Wall", "-Wextra", "-Werror",
        ]),
      ],
      linkerSettings: [
        .unsafeFlags(["-L\(libtorch)/lib", "-Xlinker", "-rpath", "-Xlinker", "\(libtorch)/lib"]),
        .linkedLibrary("torch_cpu"), .linkedLibrary("c10"),
      ]),
    .target(
      name: "CImageCodecs",
      cSettings: [.unsafeFlags(["-O2", "-Wall", "-Wextra", "-Werror"])],
      linkerSettings: [.linkedLibrary("png"), .linkedLibrary("jpeg"), .linkedLibrary("webp")]),
    .target(
      name: "CCompression",
      cSettings: [.unsafeFlags(["-O2", "-Wall", "-Wextra", "-Werror"])],
      linkerSettings: [.linkedLibrary("z"), .linkedLibrary("zstd"), .linkedLibrary("blosc")]),

    // The mathematics: no SQL.
    .target(name: "Configurations", dependencies: [crypto, yams], swiftSettings: swift),
    .target(name: "Torch", dependencies: ["CTorch"], swiftSettings: swift),
    .target(name: "Flows", dependencies: ["Torch"], swiftSettings: swift),
    .target(
      name: "Models", dependencies: ["Configurations", "Flows", "Torch"], swiftSettings: swift),

    .target(
      name: "PyTorchFiles", dependencies: ["Archives", "Torch"], swiftSettings: swift),

    // The data: no libtorch.
    .target(name: "Shards", dependencies: ["CCompression", crypto], swiftSettings: swift),
    .target(name: "Archives", dependencies: ["CCompression"], swiftSettings: swift),
    .target(
      name: "Datasets", dependencies: ["Archives", "CCompression", "CImageCodecs", crypto],
      swiftSettings: swift),

    // The records: the only SQL.
    .target(
      name: "Migrations", path: "migrations", resources: [.embedInCode("sql")],
      swiftSettings: swift),
    .target(
      name: "Experiments", dependencies: ["Configurations", "Migrations", crypto, grdb],
      resources: [.embedInCode("SavedQueries")], swiftSettings: swift),
    .target(name: "Statistics", swiftSettings: swift),
    .target(name: "Exchange", swiftSettings: swift),
    .target(name: "Console", dependencies: [argumentParser, logging], swiftSettings: swift),

    // The commands: parse, call, print.
    .executableTarget(
      name: "MacowIngest",
      dependencies: ["Console", "Datasets", "Experiments", "Shards", argumentParser, crypto],
      swiftSettings: swift),
    .executableTarget(
      name: "MacowTrain",
      dependencies: [
        "CCompression", "CImageCodecs", "Configurations", "Console", "Experiments", "Flows",
        "Models",
        "PyTorchFiles", "Shards", "Torch", argumentParser, logging,
      ],
      swiftSettings: swift),
    .executableTarget(
      name: "MacowReport",
      dependencies: [
        "CImageCodecs", "Configurations", "Console", "Exchange", "Experiments", "Shards",
        "Statistics", argumentParser, crypto, httpTypes, hummingbird, logging, mustache,
      ],
      resources: [.embedInCode("Dashboard/Resources")],
      swiftSettings: swift),

    // Programs that print ratios; scripts/benchmark runs them.
    .executableTarget(
      name: "ReadingBenchmark", dependencies: ["Shards"], path: "Benchmarks/Reading",
      swiftSettings: swift),
    .executableTarget(
      name: "SamplingBenchmark", dependencies: ["Configurations", "Flows", "Models", "Torch"],
      path: "Benchmarks/Sampling", swiftSettings: swift),
    .executableTarget(
      name: "TrainingBenchmark", dependencies: ["Configurations", "Flows", "Models", "Torch"],
      path: "Benchmarks/Training", swiftSettings: swift),
    .executableTarget(
      name: "LoggingBenchmark", dependencies: ["Configurations", "Experiments"],
      path: "Benchmarks/Logging", exclude: ["mlflow_rates.py", "requirements.txt"],
      swiftSettings: swift),

    // Tests mirror Sources.
    .target(
      name: "TestSupport", dependencies: ["Torch"], path: "Tests/TestSupport",
      swiftSettings: swift),
    .target(name: "PythonSupport", path: "Tests/PythonSupport", swiftSettings: swift),
    .executableTarget(
      name: "StoreHammer", dependencies: ["Experiments"], path: "Tests/StoreHammer",
      swiftSettings: swift),
    .testTarget(
      name: "TorchTests", dependencies: ["TestSupport", "Torch"], swiftSettings: swift),
    .testTarget(
      name: "FlowsTests", dependencies: ["Flows", "Models", "TestSupport", "Torch"],
      swiftSettings: swift),
    .testTarget(
      name: "ModelsTests",
      dependencies: ["Configurations", "Flows", "Models", "TestSupport", "Torch"],
      resources: [.copy("Golden")], swiftSettings: swift),
    .testTarget(
      name: "ArchivesTests", dependencies: ["Archives", crypto], resources: [.copy("Fixtures")],
      swiftSettings: swift),
    .testTarget(
      name: "PyTorchFilesTests", dependencies: ["Archives", "PyTorchFiles", "Torch"],
      resources: [.copy("Fixtures")], swiftSettings: swift),
    .testTarget(
      name: "ShardsTests", dependencies: ["PythonSupport", "Shards", crypto], swiftSettings: swift),
    .testTarget(
      name: "DatasetsTests", dependencies: ["Datasets", crypto], resources: [.copy("Fixtures")],
      swiftSettings: swift),
    .testTarget(
      name: "ConfigurationsTests", dependencies: ["Configurations"],
      resources: [.copy("Golden")], swiftSettings: swift),
    .testTarget(
      name: "ExperimentsTests", dependencies: ["Configurations", "Experiments", grdb],
      exclude: ["Databases"], swiftSettings: swift),
    .testTarget(
      name: "ExchangeTests",
      dependencies: ["Configurations", "Exchange", "Experiments", "MacowReport", "PythonSupport"],
      exclude: ["Python"], swiftSettings: swift),
    .testTarget(
      name: "StatisticsTests", dependencies: ["Statistics"], resources: [.copy("Golden")],
      swiftSettings: swift),
    .testTarget(
      name: "IngestTests",
      dependencies: [
        "CImageCodecs", "Datasets", "Experiments", "MacowIngest", "PythonSupport", "Shards", crypto,
      ],
      swiftSettings: swift),
    .testTarget(
      name: "TrainTests",
      dependencies: [
        "Configurations", "Experiments", "MacowIngest", "MacowReport", "MacowTrain", "Models",
        "Shards", "Torch",
      ],
      resources: [.copy("Fixtures")],
      swiftSettings: swift),
    .testTarget(
      name: "ReportTests",
      dependencies: [
        "Configurations", "Experiments", "MacowReport", "Statistics", "StoreHammer",
      ],
      exclude: ["Tracking/client.py", "Tracking/wire.py", "Tracking/wire.jsonl"],
      swiftSettings: swift),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx20
)

// Only scripts/fuzz builds these: they need libFuzzer and its instrumentation.
if Context.environment["MACOW_FUZZING"] != nil {
  package.targets += [
    .target(name: "CFuzzer", path: "Fuzzing/CFuzzer"),
    .executableTarget(
      name: "Fuzz",
      dependencies: ["Archives", "CCompression", "CFuzzer", "CImageCodecs", "Datasets", "Shards"],
      path: "Fuzzing/Fuzz", swiftSettings: [.enableUpcomingFeature("ExistentialAny")]),
  ]
}
