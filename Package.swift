// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "corpusd",
  products: [.executable(name: "corpusd", targets: ["corpusd"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "CCLD2", linkerSettings: [.linkedLibrary("cld2")]),
    .systemLibrary(name: "CSync"),
    .systemLibrary(name: "CMalloc"),
    .systemLibrary(name: "CPSL", pkgConfig: "libpsl", providers: [.apt(["libpsl-dev"])]),
    .target(
      name: "Corpus", dependencies: ["CPSL", .product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: strict),
    .target(name: "Markup", dependencies: ["CLibXML2", "CZlib"], swiftSettings: strict),
    .target(
      name: "Extraction", dependencies: ["Corpus", "Markup", "CCLD2"], swiftSettings: strict),
    .target(name: "Transport", dependencies: ["CCurl"], swiftSettings: strict),
    .target(
      name: "Store",
      dependencies: [
        "CSync", "Corpus", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict),
    .target(
      name: "Crawl",
      dependencies: [
        "Corpus", "Extraction", "Transport", "Store",
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "corpusd",
      dependencies: [
        "CMalloc", "Corpus", "Markup", "Extraction", "Transport", "Store", "Crawl",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "TOMLKit", package: "TOMLKit"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "training-dump", dependencies: ["Extraction", "Markup"], path: "Tests/Training/Dump",
      swiftSettings: strict),
    .executableTarget(
      name: "feed-bench", dependencies: ["CLibXML2", "Corpus", "Extraction", "Markup"],
      path: "Tests/Benchmarks/Feeds", swiftSettings: strict),
    .executableTarget(
      name: "poll-simulation", dependencies: ["Crawl"], path: "Tests/Benchmarks/PollSimulation",
      swiftSettings: strict),
    .target(name: "Mutation", path: "Tests/Fuzzing/Mutation", swiftSettings: strict),
    .executableTarget(
      name: "fuzz", dependencies: ["Corpus", "Extraction", "Markup", "Mutation"],
      path: "Tests/Fuzzing/Driver", swiftSettings: strict),
    .testTarget(name: "CorpusTests", dependencies: ["Corpus"], swiftSettings: strict),
    .testTarget(name: "MarkupTests", dependencies: ["Markup"], swiftSettings: strict),
    .testTarget(
      name: "ExtractionTests", dependencies: ["Extraction", "Corpus", "Markup", "Mutation"],
      swiftSettings: strict),
    .testTarget(
      name: "TransportTests", dependencies: ["Transport"], exclude: ["Support"],
      swiftSettings: strict),
    .testTarget(name: "StoreTests", dependencies: ["Store", "Corpus"], swiftSettings: strict),
    .testTarget(
      name: "CrawlTests", dependencies: ["Crawl", "Corpus", "Extraction", "Transport", "Store"],
      exclude: ["Rules/README.md"], swiftSettings: strict),
    .testTarget(
      name: "ProgramTests",
      dependencies: [
        "corpusd", "Corpus", "Markup", "Extraction", "Transport", "Crawl",
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict),
    .testTarget(name: "EndToEndTests", dependencies: ["corpusd"], swiftSettings: strict),
  ]
)
