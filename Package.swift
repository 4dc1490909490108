// swift-tools-version: 6.2

import PackageDescription

let house: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "samspel",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "samspel", targets: ["samspel"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-extras", exact: "1.35.2"),
    .package(url: "https://github.com/apple/swift-nio-ssl", exact: "2.37.6"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1", traits: []),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
  ],
  targets: [
    .executableTarget(name: "samspel", dependencies: ["Commands"], swiftSettings: house),
    .target(
      name: "Commands",
      dependencies: [
        "App", "Balance", "CoCreation", "Comparison", "Demonstration", "Durability", "Exchange", "Ledger",
        "LedgerPostgres",
        "LedgerSQLite", "Links", "Localization", "Markup", "Pages", "Stemming", "Values", "Web",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ],
      swiftSettings: house),
    .target(
      name: "App",
      dependencies: [
        "CoCreation", "Demonstration", "Ledger", "LedgerPostgres", "LedgerSQLite", "Links", "Pages", "Values", "Web",
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "HummingbirdTLS", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      ],
      resources: [.embedInCode("Resources/packs"), .embedInCode("Resources/profiles")], swiftSettings: house),
    .target(
      name: "Web",
      dependencies: [
        "Balance", "CoCreation", "Comparison", "CQREncode", "CSodium", "CZlib", "Exchange", "Ledger", "Links",
        "Localization", "Markup", "Pages", "Values",
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
        .product(name: "NIOHTTPTypesHTTP1", package: "swift-nio-extras"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ],
      swiftSettings: house),
    .target(name: "Demonstration", dependencies: ["CoCreation", "Ledger", "Values"], swiftSettings: house),
    .target(name: "Exchange", dependencies: ["CoCreation", "CZip", "Values"], swiftSettings: house),
    .target(name: "Balance", swiftSettings: house),
    .target(name: "Comparison", swiftSettings: house),
    .target(name: "CoCreation", dependencies: ["Values"], swiftSettings: house),
    .target(
      name: "Pages",
      dependencies: ["Balance", "CoCreation", "Comparison", "Links", "Localization", "Markup", "Values"],
      resources: [.embedInCode("Resources/style"), .embedInCode("Resources/script")], swiftSettings: house),
    .target(name: "Localization", dependencies: ["Values"], swiftSettings: house),
    .target(name: "Links", dependencies: ["Values"], swiftSettings: house),
    .target(name: "Markup", swiftSettings: house),
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
    .target(
      name: "Stemming", dependencies: ["CStemmer", "Comparison"],
      resources: [.embedInCode("Ladders/en.json"), .embedInCode("Ladders/sv.json")], swiftSettings: house),
    .target(name: "Ledger", dependencies: ["Balance", "CSodium", "CoCreation", "Values"], swiftSettings: house),
    .target(
      name: "LedgerSQLite",
      dependencies: [
        "CoCreation", "Ledger", "Values",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: house),
    .target(name: "Values", swiftSettings: house),

    .target(
      name: "LedgerPostgres", dependencies: ["CPQ", "CoCreation", "Ledger", "Values"],
      swiftSettings: house + [.strictMemorySafety()]),

    .target(
      name: "Durability", dependencies: ["CoCreation", "Ledger", "LedgerPostgres", "LedgerSQLite", "Values"],
      swiftSettings: house),

    .systemLibrary(name: "CPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
    .systemLibrary(name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),

    .testTarget(
      name: "BalanceTests", dependencies: ["Balance"], resources: [.copy("Vectors")], swiftSettings: house),
    .testTarget(
      name: "CoCreationTests", dependencies: ["CoCreation", "Values"], exclude: ["Statement/encodings.txt"],
      swiftSettings: house),
    .testTarget(name: "ValuesTests", dependencies: ["Values"], swiftSettings: house),
    .testTarget(
      name: "ComparisonTests", dependencies: ["Comparison", "Exchange"], resources: [.copy("Vectors")],
      swiftSettings: house),
    .testTarget(name: "StemmingTests", dependencies: ["Stemming", "Comparison"], swiftSettings: house),
    .testTarget(
      name: "ExchangeTests", dependencies: ["CoCreation", "Exchange", "Values"], exclude: ["Qualitative/Fixtures"],
      swiftSettings: house),
    .target(
      name: "LedgerContracts", dependencies: ["CoCreation", "Ledger", "Values"], path: "Tests/LedgerContracts",
      swiftSettings: house),
    .testTarget(
      name: "LedgerSQLiteTests",
      dependencies: [
        "Balance", "CoCreation", "Ledger", "LedgerContracts", "LedgerSQLite", "PostgresForTests", "Values",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      exclude: ["Fixtures"], swiftSettings: house),
    .target(
      name: "PostgresForTests", dependencies: ["Ledger", "LedgerPostgres", "LedgerSQLite"],
      path: "Tests/PostgresForTests", swiftSettings: house),
    .testTarget(
      name: "LedgerPostgresTests",
      dependencies: [
        "CoCreation", "Ledger", "LedgerContracts", "LedgerPostgres", "LedgerSQLite", "PostgresForTests", "Values",
      ],
      swiftSettings: house),
    .executableTarget(
      name: "LedgerCrasher", dependencies: ["Durability", .product(name: "GRDBSQLite", package: "GRDB.swift")],
      path: "Tests/LedgerCrasher", swiftSettings: house),
    .testTarget(
      name: "DurabilityTests",
      dependencies: [
        "Durability", "Ledger", "LedgerCrasher", "LedgerPostgres", "LedgerSQLite", "PostgresForTests", "Values",
      ],
      swiftSettings: house),
    .testTarget(
      name: "DemonstrationTests",
      dependencies: ["Balance", "CoCreation", "Demonstration", "Ledger", "LedgerSQLite", "Values"],
      swiftSettings: house),
    .testTarget(
      name: "LedgerTests", dependencies: ["Balance", "CoCreation", "Ledger", "Values"], swiftSettings: house),
    .testTarget(
      name: "CommandsTests",
      dependencies: [
        "CoCreation", "Ledger", "LedgerPostgres", "LedgerSQLite", "PostgresForTests", "Values", "samspel",
      ],
      swiftSettings: house),
    .testTarget(
      name: "WebTests",
      dependencies: [
        "CoCreation", "Demonstration", "Exchange", "Ledger", "LedgerSQLite", "Links", "Localization", "Markup", "Pages",
        "PostgresForTests", "Values", "Web",
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdTesting", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOEmbedded", package: "swift-nio"),
        .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ],
      swiftSettings: house),
    .testTarget(
      name: "AppTests",
      dependencies: [
        "App", "CoCreation", "Demonstration", "Ledger", "LedgerPostgres", "LedgerSQLite", "PostgresForTests", "Values",
        "Web",
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdTesting", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ],
      exclude: ["Fixtures"], swiftSettings: house),
    .testTarget(name: "MarkupTests", dependencies: ["Markup"], swiftSettings: house),
    .testTarget(name: "LocalizationTests", dependencies: ["Localization", "Values"], swiftSettings: house),
    .testTarget(name: "LinksTests", dependencies: ["Links", "Values"], swiftSettings: house),
    .testTarget(
      name: "PagesTests",
      dependencies: ["CoCreation", "Comparison", "Links", "Localization", "Markup", "Pages", "Values"],
      swiftSettings: house),
    .testTarget(name: "HouseTests", swiftSettings: house),
  ],
  swiftLanguageModes: [.v6]
)
