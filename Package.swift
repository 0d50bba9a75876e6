// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "refarch",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "ArchitectureModel", targets: ["ArchitectureModel"]),
    .library(name: "Diagrams", targets: ["Diagrams"]),
    .library(name: "RefarchTool", targets: ["RefarchTool"]),
    .executable(name: "refarch", targets: ["refarch"]),
    .plugin(name: "BuildDiagrams", targets: ["BuildDiagrams"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.0.0"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.26.0"),
  ],
  targets: [
    // Floor 0: what is known, and the library that reads DOT.
    .target(name: "Facts"),
    .systemLibrary(
      name: "CGraphviz",
      pkgConfig: "libgvc",
      providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]
    ),
    .target(name: "CGraphvizBridge", dependencies: ["CGraphviz"]),
    // Floor 1: what an architect writes, and what it means.
    .target(name: "ArchitectureModel", dependencies: ["Facts"]),
    // Floor 2: the declared architectures, and what happens in them.
    .target(
      name: "Architectures", dependencies: ["ArchitectureModel"], path: "architectures"),
    .target(name: "Simulation", dependencies: ["ArchitectureModel", "Facts"]),
    // Floor 3: what is wrong with them, and pictures.
    .target(name: "Rules", dependencies: ["ArchitectureModel", "Facts", "Simulation"]),
    .target(name: "Diagrams", dependencies: ["ArchitectureModel", "Facts", "Simulation"]),
    // Floor 4: geometry by Graphviz, and pages.
    .target(name: "GraphvizLayout", dependencies: ["CGraphvizBridge", "Diagrams"]),
    .target(
      name: "Templates", path: "templates",
      resources: [
        .embedInCode("architecture.md.mustache"),
        .embedInCode("architecture.swift.mustache"),
        .embedInCode("difference.md.mustache"),
        .embedInCode("difference.txt.mustache"),
        .embedInCode("errata.md.mustache"),
        .embedInCode("export.schema.json"),
        .embedInCode("handout.css.mustache"),
        .embedInCode("handout.html.mustache"),
        .embedInCode("handout-blank.html.mustache"),
        .embedInCode("handout-host.html.mustache"),
        .embedInCode("index.md.mustache"),
        .embedInCode("notes.md.mustache"),
        .embedInCode("drawing.md.mustache"),
        .embedInCode("preview.html.mustache"),
        .embedInCode("rules.md.mustache"),
        .embedInCode("scenario.md.mustache"),
        .embedInCode("sources.md.mustache"),
        .embedInCode("viewer.css.mustache"),
        .embedInCode("viewer.html.mustache"),
        .embedInCode("viewer.js.mustache"),
        .embedInCode("viewer-names.html.mustache"),
        .embedInCode("viewer-step.html.mustache"),
      ]
    ),
    .target(
      name: "Documents",
      dependencies: [
        "ArchitectureModel", "Diagrams", "Facts", "Rules", "Simulation", "Templates",
        .product(name: "Mustache", package: "swift-mustache"),
      ]
    ),
    // Floor 5: files and the terminal.
    .target(
      name: "RefarchTool",
      dependencies: [
        "ArchitectureModel", "Diagrams", "Documents", "Facts", "GraphvizLayout", "Rules",
        "Simulation", .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "FlyingFox", package: "FlyingFox"),
      ]
    ),
    .executableTarget(
      name: "refarch", dependencies: ["ArchitectureModel", "Architectures", "RefarchTool"]),
    .plugin(
      name: "BuildDiagrams",
      capability: .command(
        intent: .custom(
          verb: "build-diagrams", description: "Writes the drawings and pages of all architectures."
        ),
        permissions: [.writeToPackageDirectory(reason: "to write the drawings and pages")]),
      path: "Sources/BuildDiagrams"),
    // Tests.
    .target(
      name: "TestSupport", dependencies: ["ArchitectureModel", "Architectures", "Diagrams"],
      path: "Tests/TestSupport"),
    .testTarget(name: "FactsTests", dependencies: ["Facts"]),
    .testTarget(
      name: "ArchitectureModelTests",
      dependencies: ["ArchitectureModel", "Architectures", "TestSupport"]),
    .testTarget(
      name: "SimulationTests",
      dependencies: [
        "ArchitectureModel", "Architectures", "Facts", "Simulation", "TestSupport",
      ]),
    .testTarget(
      name: "RulesTests",
      dependencies: [
        "ArchitectureModel", "Architectures", "Documents", "Facts", "Rules", "Simulation",
        "TestSupport",
      ]),
    .testTarget(
      name: "DiagramsTests",
      dependencies: [
        "ArchitectureModel", "Architectures", "Diagrams", "GraphvizLayout", "Simulation",
        "TestSupport",
      ]),
    .testTarget(
      name: "DocumentsTests",
      dependencies: [
        "ArchitectureModel", "Architectures", "Diagrams", "Documents", "Facts", "Rules",
        "Simulation", "TestSupport",
      ]),
    .testTarget(
      name: "RefarchToolTests",
      dependencies: [
        "ArchitectureModel", "Architectures", "Diagrams", "Documents", "Facts", "GraphvizLayout",
        "RefarchTool", "Rules", "TestSupport", "refarch",
      ]),
    .testTarget(
      name: "ArchitecturesTests",
      dependencies: ["ArchitectureModel", "Architectures", "RefarchTool", "TestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system && target.type != .plugin {
  if target.name == "CGraphvizBridge" {
    target.cSettings = [.treatAllWarnings(as: .error)]
  } else {
    target.swiftSettings = [
      .treatAllWarnings(as: .error),
      .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("InternalImportsByDefault"),
      .enableUpcomingFeature("MemberImportVisibility"),
    ]
  }
}
