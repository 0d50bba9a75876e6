// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "telemetry",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "refarch", path: "../..")],
  targets: [
    .executableTarget(
      name: "telemetry",
      dependencies: [
        .product(name: "ArchitectureModel", package: "refarch"),
        .product(name: "Diagrams", package: "refarch"),
        .product(name: "RefarchTool", package: "refarch"),
      ])
  ]
)
