import Foundation

/// The inventory of the source documents, as far as a test reads it.
struct SeedInventory {
  /// Words that have the form of an id.
  var codes: Set<String> = []
  /// The official wordings quoted for each id.
  var wordings: [(id: String, wording: String)] = []

  static let path = SharedData.folder.deletingLastPathComponent()
    .appending(path: "domain/seed-inventory.md")

  init(knowing ids: Set<String>) throws {
    let text = try String(contentsOf: Self.path, encoding: .utf8)
    let code = /\b(?:[a-z0-9]+(?:_[a-z0-9]+)+|A\d\.\d+)\b/
    codes = Set(text.matches(of: code).map { String($0.output).lowercased() })
    // Of a table whose columns are models: the model of each column.
    var models: [String?] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("|") else {
        models = []
        noteInline(line, ids)
        continue
      }
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      if cells.first == "field" {
        models = cells.map { ids.contains($0) ? $0 : nil }
      } else if !models.isEmpty {
        for (model, cell) in zip(models, cells) {
          if let model { note(Self.quotations(in: cell[...]), of: model) }
        }
      } else if let id = cells.first(where: ids.contains) {
        note(Self.quotations(in: line), of: id)
      }
    }
  }

  /// `id « wording »`, `id: « wording »`, `A1.1 « wording »`.
  private mutating func noteInline(_ line: Substring, _ ids: Set<String>) {
    for match in line.matches(of: /([A-Za-z0-9_.]+):? (?=«)/) {
      let id = match.1.lowercased()
      if ids.contains(id) {
        note(Array(Self.quotations(in: line[match.range.upperBound...]).prefix(1)), of: id)
      }
    }
  }

  private mutating func note(_ quotations: [String], of id: String) {
    wordings += quotations.map { (id, $0) }
  }

  /// What stands between « and », inner ones kept.
  static func quotations(in text: Substring) -> [String] {
    var found: [String] = []
    var depth = 0
    var current = ""
    for character in text {
      if character == "»" {
        depth -= 1
        if depth == 0 {
          found.append(current.trimmingCharacters(in: .whitespaces))
          current = ""
        }
      }
      if depth > 0 { current.append(character) }
      if character == "«" { depth += 1 }
    }
    return found
  }
}
