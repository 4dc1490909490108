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
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    .executableTarget(name: "samspel", dependencies: ["Commands"], swiftSettings: house),
    .target(
      name: "Commands",
      dependencies: [
        "Balance", "Comparison", "Exchange",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: house),
    .target(name: "Exchange", swiftSettings: house),
    .target(name: "Balance", swiftSettings: house),
    .target(name: "Comparison", swiftSettings: house),
    .target(name: "CoCreation", dependencies: ["Values"], swiftSettings: house),
    .target(name: "Values", swiftSettings: house),

    .testTarget(name: "BalanceTests", dependencies: ["Balance"], swiftSettings: house),
    .testTarget(name: "CoCreationTests", dependencies: ["CoCreation", "Values"], swiftSettings: house),
    .testTarget(name: "ValuesTests", dependencies: ["Values"], swiftSettings: house),
    .testTarget(name: "ComparisonTests", dependencies: ["Comparison", "Exchange"], swiftSettings: house),
    .testTarget(name: "ExchangeTests", dependencies: ["Exchange"], swiftSettings: house),
    .testTarget(name: "CommandsTests", dependencies: ["samspel"], swiftSettings: house),
    .testTarget(name: "HouseTests", swiftSettings: house),
  ],
  swiftLanguageModes: [.v6]
)
