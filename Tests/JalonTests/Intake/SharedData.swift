import Foundation
import Testing

@testable import Jalon

/// The real data beside the repository, or where `JALON_SHARED` says.
enum SharedData {
  static let folder: URL = {
    if let given = ProcessInfo.processInfo.environment["JALON_SHARED"] {
      return URL(filePath: given).appending(path: "data")
    }
    var root = URL(filePath: #filePath)
    for _ in ["file", "Intake", "JalonTests", "Tests"] { root.deleteLastPathComponent() }
    return root.deletingLastPathComponent().appending(path: "shared/data")
  }()

  static var isThere: Bool { FileManager.default.fileExists(atPath: folder.path) }

  static func table(_ path: String) throws -> CSVReader {
    try CSVReader(DecodedText([UInt8](Data(contentsOf: folder.appending(path: path)))))
  }
}

@Test func `the shared data are there where they must be`() {
  let needed = ProcessInfo.processInfo.environment["JALON_NEED_SHARED"] != nil
  #expect(SharedData.isThere || !needed, "no data in \(SharedData.folder.path)")
}
