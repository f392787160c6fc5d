import Foundation
import JalonModel
import JalonReport
import Testing

@testable import Jalon

/// The same pack in French words and in English ones is the same pack.
@Suite(.enabled(if: isOptimised, "tried by make laws"))
struct TwoLanguagesTests {
  /// A file of a workspace or of a pack, by its path from the repository.
  private static func files(below folder: String) throws -> [String: String] {
    let root = URL(filePath: repository + "/" + folder)
    let paths = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String }
    var files: [String: String] = [:]
    for path in paths ?? [] where path.hasSuffix(".lua") || path.hasSuffix(".csv") {
      files["\(folder)/\(path)"] = try String(
        contentsOf: root.appending(path: path), encoding: .utf8)
    }
    return files
  }

  private static func lines(_ workspace: String, in root: String) throws -> [String] {
    let workspace = try Workspace(at: "\(root)/\(workspace)", packs: ["\(root)/rules"])
    var lines: [String] = []
    try workspace.diagnoseAll(asOf: Day("2026-11-21") ?? .earliest) {
      lines.append(masked(DiagnosisJSON(engine: "essai").line(for: $0)))
    }
    return lines
  }

  /// Without the packs' hashes.
  private static func masked(_ line: String) -> String {
    line.replacing(/"sha256":"[0-9a-f]{64}"/, with: "")
  }

  @Test(arguments: [
    ("rules/quebec", Language.en), ("examples/victoriaville", .en), ("examples/val-exemple", .fr),
  ])
  func `translating there and back gives the same file`(
    _ folder: String, _ language: Language
  ) throws {
    var changed: Set<String> = []
    for (path, text) in try Self.files(below: folder) where path.hasSuffix(".lua") {
      let there = Translation(of: text, into: language)
      let back = Translation(of: there.text, into: language == .en ? .fr : .en)
      #expect(back.text == text, "\(path)")
      #expect(there.changed.isEmpty == (there.text == text))
      changed.formUnion(there.changed)
    }
    #expect(changed.count > (folder == "rules/quebec" ? 100 : 30))
  }

  @Test(arguments: [
    ("examples/victoriaville", Language.en), ("examples/val-exemple", .fr),
  ])
  func `a pack in French words and in English ones gives equal bytes`(
    _ workspace: String, _ language: Language
  ) throws {
    let files = try Self.files(below: "rules/quebec").merging(Self.files(below: workspace)) {
      $1
    }
    let translated = files.reduce(into: [String: String]()) { result, file in
      // Both layers change: what was French all becomes English, and the other way round.
      let into: Language = file.key.hasPrefix("rules/") ? .en : language
      result[file.key] =
        file.key.hasSuffix(".lua")
        ? Translation(of: file.value, into: into).text
        : TranslatedTable.text(file.value, into: into)
    }
    #expect(files != translated)
    let (one, other) = (try TemporaryFolder(files), try TemporaryFolder(translated))
    let original = try Self.lines(workspace, in: one.path)
    #expect(original.count > 5)
    for (line, again) in zip(original, try Self.lines(workspace, in: other.path)) {
      #expect(Array(line.utf8) == Array(again.utf8))
    }
  }
}

/// A plain data file with its header and its words in the other language.
private enum TranslatedTable {
  private static let headers: [Scope] = [
    .observationHeader, .placeHeader, .relationHeader, .surveyHeader,
  ]
  private static let cells: [String: Scope] = [
    "group": .populationGroup, "kind": .kind, "milieu": .milieu, "status": .status,
    "relation": .relation,
  ]

  static func text(_ text: String, into language: Language) -> String {
    func name(_ word: Word) -> String { language == .en ? word.english : word.french }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let header = lines[0].split(separator: ",").map(String.init)
    for scope in headers {
      let words = header.map { Lexicon.canonical($0, in: scope) }
      guard
        words.allSatisfy({ $0 != nil }) || header.count > 8 && words.count(where: { $0 != nil }) > 8
      else { continue }
      lines[0] = zip(header, words).map { $1.map(name) ?? $0 }.joined(separator: ",")
      for index in lines.indices.dropFirst() where !lines[index].contains("\"") {
        let row = lines[index].split(separator: ",", omittingEmptySubsequences: false)
        guard row.count == header.count else { continue }
        lines[index] = zip(row, words).map { cell, word in
          let scope = word.flatMap { cells[$0.english] }
          return scope.flatMap { Lexicon.canonical(String(cell), in: $0) }.map(name) ?? String(cell)
        }.joined(separator: ",")
      }
      return lines.joined(separator: "\n")
    }
    return text
  }
}
