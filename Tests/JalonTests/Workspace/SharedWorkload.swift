import Foundation
import Testing

/// The workload beside the repository, generated in a folder of its own.
struct SharedWorkload {
  static let scripts = SharedData.folder.deletingLastPathComponent().appending(path: "bench")
  static let python = ["/usr/bin/python3", "/usr/local/bin/python3"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }
  static var isThere: Bool {
    python != nil && FileManager.default.fileExists(atPath: scripts.path)
  }

  /// Holds `jalon/declared`, `jalon/functions` and the expected outcomes.
  let folder: URL

  init(places: Int) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "jalon-\(UUID().uuidString)")
    try run("generate", ["\(places)", folder.path])
    for script in ["expected", "emit_jalon"] { try run(script, [folder.path]) }
  }

  private func run(_ script: String, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: try #require(Self.python))
    process.arguments = [Self.scripts.appending(path: "\(script).py").path] + arguments
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
  }

  /// The codes of a place's rules, by its id in lower case.
  func expected(_ file: String) throws -> [String: String] {
    let lines = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      .split(separator: "\n")
    return Dictionary(
      uniqueKeysWithValues: try lines.map { line in
        let cut = try #require(line.firstIndex(of: ","))
        return (line[..<cut].lowercased(), String(line[line.index(after: cut)...]))
      })
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }
}

@Test func `the shared workload is there where it must be`() {
  let needed = ProcessInfo.processInfo.environment["JALON_NEED_SHARED"] != nil
  #expect(SharedWorkload.isThere || !needed, "no python3, or no \(SharedWorkload.scripts.path)")
}
