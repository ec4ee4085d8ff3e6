// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let rooms = ["Diagnostics", "OfferContent", "OfferForms", "OfferTemplates", "OfferSite"]

let package = Package(
  name: "care-leaver-offer",
  // The program, and each room that another council's developer would build on.
  products: [.executable(name: "offer", targets: ["offer"])]
    + rooms.map { .library(name: $0, targets: [$0]) },
  dependencies: [
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    // libcmark, the reference implementation of CommonMark, and the memory that it works in.
    .systemLibrary(
      name: "CCommonMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),

    // libcrypto, for SHA-256. Nothing else lives here.
    .systemLibrary(
      name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),

    // What is wrong, where, and how to put it right. Depends on nothing, so that all can depend on it.
    .target(name: "Diagnostics", swiftSettings: strict),

    // Content/ -> LocalOffer: model, load, Markdown, rules.
    .target(
      name: "OfferContent", dependencies: ["Diagnostics", "CCommonMark", "Yams"],
      swiftSettings: strict),

    // What readers send back, and the fingerprints that bind it to what they were shown.
    .target(
      name: "OfferForms", dependencies: ["Diagnostics", "OfferContent", "CCrypto"],
      swiftSettings: strict),

    // Templates/ -> compiled templates: the Mustache language, held to typed views.
    .target(name: "OfferTemplates", dependencies: ["Diagnostics"], swiftSettings: strict),

    // LocalOffer + templates -> [RenderedFile]: the pipeline, addresses, views, exports.
    .target(
      name: "OfferSite",
      dependencies: ["Diagnostics", "OfferContent", "OfferForms", "OfferTemplates"],
      swiftSettings: strict),

    // The shell: arguments, the disk, the clock, the terminal.
    .target(
      name: "OfferCommand",
      dependencies: [
        "Diagnostics", "OfferContent", "OfferForms", "OfferTemplates", "OfferSite",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "offer",
      dependencies: [
        "OfferCommand", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // What tests of every room share: sites written in one string, places marked in text.
    .target(
      name: "TestSupport", dependencies: ["Diagnostics"], path: "Tests/TestSupport",
      swiftSettings: strict),

    .testTarget(
      name: "DiagnosticsTests", dependencies: ["Diagnostics", "TestSupport"],
      exclude: ["Expected"], swiftSettings: strict),
    .testTarget(
      name: "OfferContentTests",
      dependencies: ["OfferContent", "Diagnostics", "TestSupport", "CCommonMark"],
      swiftSettings: strict),
    .testTarget(
      name: "OfferFormsTests",
      dependencies: ["OfferForms", "OfferContent", "Diagnostics", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "OfferTemplatesTests", dependencies: ["OfferTemplates", "Diagnostics"],
      swiftSettings: strict),
    .testTarget(
      name: "OfferSiteTests",
      dependencies: [
        "OfferSite", "OfferContent", "OfferForms", "OfferTemplates", "Diagnostics", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "OfferCommandTests", dependencies: ["OfferCommand", "offer"],
      exclude: ["Transcripts"], swiftSettings: strict),

    // Whole sites, from Content to Output, held to what lies beside them.
    .testTarget(
      name: "GoldenSiteTests",
      dependencies: [
        "OfferCommand", "OfferSite", "OfferForms", "OfferContent", "Diagnostics", "TestSupport",
        "offer",
      ],
      exclude: ["Sites"], swiftSettings: strict),

    // Reads the sources and holds them to the house rules; depends on no room.
    .testTarget(name: "ArchitectureTests", swiftSettings: strict),
  ]
)
