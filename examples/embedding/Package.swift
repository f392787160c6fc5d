// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "Embedding",
  dependencies: [.package(name: "Jalon", path: "../..")],
  targets: [
    // A workspace's findings.
    .executableTarget(
      name: "Findings", dependencies: [.product(name: "Jalon", package: "Jalon")]),
    // Lua made safe, alone.
    .executableTarget(
      name: "Machine", dependencies: [.product(name: "JalonLua", package: "Jalon")]),
  ]
)
