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
  ],
  targets: [
    .executableTarget(name: "samspel", dependencies: ["Commands"], swiftSettings: house),
    .target(
      name: "Commands",
      dependencies: [
        "Balance", "Comparison", "Exchange", "Ledger", "LedgerSQLite", "Localization", "Markup", "Pages", "Stemming",
        "Values",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: house),
    .target(name: "Exchange", swiftSettings: house),
    .target(name: "Balance", swiftSettings: house),
    .target(name: "Comparison", swiftSettings: house),
    .target(name: "CoCreation", dependencies: ["Values"], swiftSettings: house),
    .target(
      name: "Pages",
      dependencies: ["Balance", "CoCreation", "Comparison", "Links", "Localization", "Markup", "Values"],
      resources: [.embedInCode("Resources/style")], swiftSettings: house),
    .target(name: "Localization", dependencies: ["Values"], swiftSettings: house),
    .target(name: "Links", dependencies: ["Values"], swiftSettings: house),
    .target(name: "Markup", swiftSettings: house),
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
    .target(
      name: "Stemming", dependencies: ["CStemmer", "Comparison"],
      resources: [.embedInCode("Ladders/en.json"), .embedInCode("Ladders/sv.json")], swiftSettings: house),
    .target(name: "Ledger", dependencies: ["CSodium", "Values"], swiftSettings: house),
    .target(
      name: "LedgerSQLite",
      dependencies: [
        "Ledger", "Values",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: house),
    .target(name: "Values", swiftSettings: house),

    .target(
      name: "LedgerPostgres", dependencies: ["CPQ", "Ledger", "Values"],
      swiftSettings: house + [.strictMemorySafety()]),

    .systemLibrary(name: "CPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
    .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),

    .testTarget(
      name: "BalanceTests", dependencies: ["Balance"], resources: [.copy("Vectors")], swiftSettings: house),
    .testTarget(name: "CoCreationTests", dependencies: ["CoCreation", "Values"], swiftSettings: house),
    .testTarget(name: "ValuesTests", dependencies: ["Values"], swiftSettings: house),
    .testTarget(
      name: "ComparisonTests", dependencies: ["Comparison", "Exchange"], resources: [.copy("Vectors")],
      swiftSettings: house),
    .testTarget(name: "StemmingTests", dependencies: ["Stemming", "Comparison"], swiftSettings: house),
    .testTarget(name: "ExchangeTests", dependencies: ["Exchange"], swiftSettings: house),
    .target(
      name: "LedgerContracts", dependencies: ["Ledger", "Values"], path: "Tests/LedgerContracts", swiftSettings: house),
    .testTarget(
      name: "LedgerSQLiteTests",
      dependencies: [
        "Ledger", "LedgerContracts", "LedgerSQLite", "Values", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["Fixtures"], swiftSettings: house),
    .testTarget(
      name: "LedgerPostgresTests", dependencies: ["Ledger", "LedgerContracts", "LedgerPostgres", "Values"],
      swiftSettings: house),
    .testTarget(name: "LedgerTests", dependencies: ["Ledger", "Values"], swiftSettings: house),
    .testTarget(
      name: "CommandsTests", dependencies: ["Ledger", "LedgerSQLite", "Values", "samspel"], swiftSettings: house),
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
