import Foundation
import JalonModel

@testable import Jalon

/// The base pack as it is shipped, read once by whoever asks.
enum BasePack {
  static let folder = repository + "/rules/quebec"

  private static let loaded = Result {
    try loadShipped("rules/quebec", main: "pack.lua").assembled.pack
  }

  static func load() throws -> RulePack { try loaded.get() }

  static func text(_ file: String) throws -> String {
    try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
  }

  /// A table of the documents the pack comes from, a row each by column.
  static func sharedTable(_ file: String) throws -> [[String: String]] {
    let path = SharedData.folder.deletingLastPathComponent().appending(path: "domain/\(file)")
    var reader = try CSVReader(DecodedText([UInt8](Data(contentsOf: path))))
    var rows: [[String: String]] = []
    while case .record = reader.next() {
      let cells = reader.cells.map(reader.text.string)
      rows.append(
        Dictionary(zip(reader.header.names, cells), uniquingKeysWith: { a, _ in a }))
    }
    return rows
  }

  /// A wording without what differs only in type: apostrophes, spaces that do not break, case.
  static func plain(_ text: String) -> String {
    text.lowercased().replacing("’", with: "'")
      .split { $0.isWhitespace || $0 == "\u{a0}" || $0 == "\u{202f}" }
      .joined(separator: " ")
  }
}
