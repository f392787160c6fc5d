// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "Jalon",
  products: [
    // What an embedder imports: the domain, the diagnosis, the pages.
    .library(name: "Jalon", targets: ["Jalon", "JalonModel", "JalonReport"]),
    .library(name: "JalonLua", targets: ["JalonLua"]),
    // The record of action plans in a file of SQLite; optional.
    .library(name: "JalonStore", targets: ["JalonStore"]),
    .executable(name: "jalon", targets: ["JalonCLI"]),
  ],
  targets: [
    // The only code that sees Lua's headers: every jump starts and ends here.
    .target(
      name: "CLuaShim",
      cSettings: [.treatAllWarnings(as: .error), .enableWarning("all"), .enableWarning("extra")],
      linkerSettings: [.linkedLibrary("lua5.4"), .linkedLibrary("m")]),
    // The distribution's library of message digests, headers only.
    .systemLibrary(name: "CMessageDigest", providers: [.apt(["libmd-dev"])]),
    // SHA-256 of files and texts.
    .target(name: "JalonDigest", dependencies: ["CMessageDigest"], swiftSettings: strict),
    // Lua 5.4 made safe for Swift; knows nothing of municipalities.
    .target(
      name: "JalonLua", dependencies: ["CLuaShim"],
      resources: [.embedInCode("Library/Prelude.lua")], swiftSettings: strict),
    // The words of the domain, as values; imports nothing.
    .target(name: "JalonModel", swiftSettings: strict),
    // From files and rules to findings and proposals; no printing, no SQL, no C of its own.
    .target(
      name: "Jalon", dependencies: ["JalonModel", "JalonLua", "JalonDigest"], swiftSettings: strict),
    // Findings as text and JSON; computes nothing.
    .target(
      name: "JalonReport", dependencies: ["JalonModel"], exclude: ["Schemas"],
      swiftSettings: strict, linkerSettings: [.linkedLibrary("m")]),
    // The distribution's SQLite, headers only.
    .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
    // The record of action plans and of the reviews that made them; loses nothing.
    .target(
      name: "JalonStore", dependencies: ["JalonModel", "CSQLite"], swiftSettings: strict),
    // The distribution's line editor, and what of it Swift cannot call.
    .systemLibrary(name: "CLineEdit", providers: [.apt(["libedit-dev"])]),
    // A line of a terminal, edited, completed and remembered; knows nothing of the domain.
    .target(name: "JalonTerminal", dependencies: ["CLineEdit"], swiftSettings: strict),
    // The `jalon` command: arguments, terminal, exit codes.
    .executableTarget(
      name: "JalonCLI",
      dependencies: [
        "Jalon", "JalonModel", "JalonLua", "JalonReport", "JalonStore", "JalonDigest",
        "JalonTerminal",
      ],
      swiftSettings: strict),
    // The shared workload's runner and the machine's own measures; not installed.
    .executableTarget(
      name: "JalonBench", dependencies: ["Jalon", "JalonModel", "JalonLua", "JalonStore"],
      exclude: [
        "plain_host.c", "plain_scan.c", "shared_workload.sh", "whole_programs.py", "RESULTS.md",
      ],
      swiftSettings: strict),
    // A process for hostile scripts, which the tests can kill.
    .executableTarget(
      name: "MachineProbe", dependencies: ["JalonLua"], path: "Tests/MachineProbe",
      swiftSettings: strict),
    .testTarget(
      name: "JalonLuaTests", dependencies: ["JalonLua", "MachineProbe"], exclude: ["Scripts"],
      swiftSettings: strict),
    .testTarget(name: "JalonModelTests", dependencies: ["JalonModel"], swiftSettings: strict),
    .testTarget(
      name: "JalonReportTests", dependencies: ["JalonModel", "JalonReport"], exclude: ["Pages"],
      swiftSettings: strict),
    // A process that writes a record, which the tests can kill.
    .executableTarget(
      name: "StoreProbe", dependencies: ["JalonStore", "JalonModel"], path: "Tests/StoreProbe",
      swiftSettings: strict),
    .testTarget(
      name: "JalonStoreTests",
      dependencies: ["JalonStore", "JalonModel", "CSQLite", "StoreProbe"], exclude: ["Fixtures"],
      swiftSettings: strict),
    // A process that reads lines, on a terminal that the tests hold.
    .executableTarget(
      name: "TerminalProbe", dependencies: ["JalonTerminal"], path: "Tests/TerminalProbe",
      swiftSettings: strict),
    // A terminal for a program under test, and what a person sees on it.
    .target(name: "TestTerminal", path: "Tests/TestTerminal", swiftSettings: strict),
    .testTarget(
      name: "JalonTerminalTests", dependencies: ["JalonTerminal", "TerminalProbe", "TestTerminal"],
      swiftSettings: strict),
    .testTarget(name: "JalonDigestTests", dependencies: ["JalonDigest"], swiftSettings: strict),
    .testTarget(
      name: "JalonTests", dependencies: ["Jalon", "JalonModel", "JalonLua", "JalonReport"],
      swiftSettings: strict),
    // The built command in a fresh folder; what it prints is kept in Tests/Sessions.
    .testTarget(
      name: "JalonCLITests", dependencies: ["JalonCLI", "StoreProbe", "TestTerminal"],
      swiftSettings: strict),
    // Who may import whom, and how long a file may be.
    .testTarget(name: "ArchitectureTests", swiftSettings: strict),
    // The examples and the pages, built, run and followed as a newcomer would.
    .testTarget(name: "ExampleTests", dependencies: ["JalonCLI", "Jalon"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
