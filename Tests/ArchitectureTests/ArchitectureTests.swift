import Foundation
import Testing

/// What each target of Swift may import; the toolchain's own library needs no import.
let allowed: [String: Set<String>] = [
  // Threads and what they share are the toolchain's own.
  "Sources/Jalon": [
    "JalonModel", "JalonLua", "JalonDigest", "FoundationEssentials", "Dispatch", "Glibc",
    "Synchronization",
  ],
  "Sources/JalonCLI": [
    "Jalon", "JalonModel", "JalonReport", "JalonLua", "JalonStore", "JalonDigest", "JalonTerminal",
    "FoundationEssentials", "Glibc",
  ],
  "Sources/JalonDigest": ["CMessageDigest"],
  "Sources/JalonModel": [],
  "Sources/JalonReport": ["JalonModel"],
  "Sources/JalonStore": ["JalonModel", "CSQLite", "FoundationEssentials", "Glibc"],
  "Sources/JalonLua": ["CLuaShim"],
  "Sources/JalonTerminal": ["CLineEdit", "Glibc"],
  "Sources/JalonBench": ["Jalon", "JalonModel", "JalonLua", "JalonStore", "Glibc"],
  "Tests/JalonCLITests": ["Testing", "Foundation", "Synchronization", "TestTerminal"],
  "Tests/JalonModelTests": ["JalonModel", "Testing"],
  "Tests/JalonReportTests": ["JalonModel", "JalonReport", "Testing", "Foundation"],
  "Tests/JalonTests": [
    "Jalon", "JalonModel", "JalonLua", "JalonReport", "Testing", "Foundation",
  ],
  "Tests/JalonDigestTests": ["JalonDigest", "Testing", "Foundation"],
  "Tests/JalonLuaTests": ["JalonLua", "Testing", "Foundation", "Synchronization"],
  "Tests/JalonStoreTests": ["JalonStore", "JalonModel", "CSQLite", "Testing", "Foundation"],
  "Tests/StoreProbe": ["JalonStore", "JalonModel", "Glibc"],
  "Tests/JalonTerminalTests": ["JalonTerminal", "TestTerminal", "Testing", "Foundation"],
  "Tests/TestTerminal": ["Foundation"],
  "Tests/TerminalProbe": ["JalonTerminal", "Glibc"],
  "Tests/MachineProbe": ["JalonLua", "Foundation"],
  "Tests/ArchitectureTests": ["Testing", "Foundation"],
  "Tests/ExampleTests": ["Jalon", "Testing", "Foundation"],
]

let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

/// The files below a folder of the package whose names end so, as paths from the root.
func files(below folder: String, ending: String) -> [String] {
  let all = FileManager.default.enumerator(atPath: root.appending(path: folder).path)
  return (all?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(ending) }
    .map { "\(folder)/\($0)" }.sorted()
}

func lines(of file: String) throws -> [Substring] {
  try String(contentsOf: root.appending(path: file), encoding: .utf8)
    .split(separator: "\n", omittingEmptySubsequences: false)
}

func folders(of folder: String) throws -> [String] {
  try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)
    .map { "\(folder)/\($0)" }
    .filter { !files(below: $0, ending: ".swift").isEmpty }.sorted()
}

@Test func `every target is in the table, and no other`() throws {
  let targets = try folders(of: "Sources") + folders(of: "Tests")
  #expect(Set(targets) == Set(allowed.keys))
}

@Test(arguments: allowed.keys.sorted())
func `a target imports what it may`(_ target: String) throws {
  let may = try #require(allowed[target])
  let files = files(below: target, ending: ".swift")
  #expect(!files.isEmpty)
  for file in files {
    for line in try lines(of: file) {
      let pattern =
        /^\s*(?:@\w+\s+)*(?:(?:public|internal|private|package)\s+)?import\s+(?:(?:struct|class|enum|protocol|func|typealias|let|var)\s+)?(\w+)/
      guard let module = line.firstMatch(of: pattern).map({ String($0.1) }) else { continue }
      #expect(may.contains(module), "\(file): import \(module)")
    }
  }
}

@Test func `only the shim sees Lua, and no module of Swift does`() throws {
  let maps = files(below: "Sources", ending: ".modulemap")
  for map in maps {
    #expect(try lines(of: map).allSatisfy { !$0.lowercased().contains("lua") }, "\(map)")
  }
  let headers = try (files(below: "Sources", ending: ".h") + files(below: "Sources", ending: ".c"))
    .filter {
      try lines(of: $0).contains { $0.contains(/#include <(lua5\.4\/)?(lua|lauxlib|lualib)\.h>/) }
    }
  #expect(headers == ["Sources/CLuaShim/machine.h", "Sources/JalonBench/plain_host.c"])
  let manifest = try lines(of: "Package.swift").joined(separator: "\n")
  #expect(!manifest.contains("unsafeFlags"))
  #expect(!manifest.contains("systemLibrary(name: \"Lua"))
}

@Test(arguments: ["Sources", "Tests"])
func `a file holds one idea`(_ folder: String) throws {
  var lengths: [Int] = []
  for ending in [".swift", ".c", ".h", ".lua"] {
    for file in files(below: folder, ending: ending) {
      let length = try lines(of: file).count - 1
      lengths.append(length)
      #expect(length <= 500, "\(file)")
    }
  }
  lengths.sort()
  #expect(lengths[lengths.count / 2] <= 130, "the median is to be about 100")
}

@Test func `every public name is documented`() throws {
  var names = 0
  for file in files(below: "Sources", ending: ".swift") {
    let lines = try lines(of: file).map { $0.trimmingCharacters(in: .whitespaces) }
    for (number, line) in lines.enumerated()
    where line.hasPrefix("public ") && !line.hasPrefix("public import ") {
      names += 1
      let above = lines[..<number].last { !$0.hasPrefix("@") } ?? ""
      #expect(above.hasPrefix("///"), "\(file):\(number + 1): \(line)")
    }
  }
  #expect(names > 50)
}
