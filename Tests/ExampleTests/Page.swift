import Foundation

/// The page that a newcomer reads first, in one language.
///
/// Its blocks of code say what they are: `sh` is typed, `lua PATH` and `csv PATH` are files to
/// write, and `text COMMAND` is what the command prints, cut as ``Excerpt`` cuts.
struct Page {
  /// The file, by language.
  enum Edition: String, CaseIterable {
    case english = "README.md"
    case french = "LISEZMOI.md"

    var language: String { self == .english ? "en" : "fr" }
  }

  struct Block {
    var info: String
    var lines: [String]

    var language: Substring { info.prefix { $0 != " " } }
    /// What follows the language: a path or a command.
    var subject: String { String(info.dropFirst(language.count).drop { $0 == " " }) }
    var text: String { lines.map { $0 + "\n" }.joined() }
    /// What is typed, without what is said of it.
    var commands: [String] {
      lines.map { $0.prefix { $0 != "#" }.trimmingCharacters(in: .whitespaces) }
        .filter { !$0.isEmpty }
    }
  }

  enum Part {
    case heading(String)
    case prose(String)
    case code(Block)
  }

  let edition: Edition
  var parts: [Part] = []

  init(_ edition: Edition) throws {
    self.edition = edition
    var open: Block?
    for line in try Self.lines(of: edition) {
      if let block = open {
        if line == "```" {
          parts.append(.code(block))
          open = nil
        } else {
          open?.lines.append(line)
        }
      } else if line.hasPrefix("```") {
        open = Block(info: String(line.dropFirst(3)), lines: [])
      } else {
        parts.append(line.hasPrefix("#") ? .heading(line) : .prose(line))
      }
    }
  }

  private static func lines(of edition: Edition) throws -> [String] {
    try ExampleTests.text(edition.rawValue)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  var blocks: [Block] {
    parts.compactMap { if case .code(let block) = $0 { block } else { nil } }
  }

  /// The sections, each with the blocks in it.
  var sections: [[Block]] {
    parts.reduce(into: [[]]) { sections, part in
      switch part {
      case .heading: sections.append([])
      case .prose: break
      case .code(let block): sections[sections.count - 1].append(block)
      }
    }
  }

  /// The page as it stands in its file.
  var text: String {
    let lines = parts.flatMap { part in
      switch part {
      case .heading(let line), .prose(let line): [line]
      case .code(let block): ["```" + block.info] + block.lines + ["```"]
      }
    }
    return lines.joined(separator: "\n")
  }

  /// Puts what a command prints now in place of what the page says that it prints.
  mutating func record(_ lines: [String], for info: String) {
    parts = parts.map { part in
      if case .code(let block) = part, block.info == info {
        .code(Block(info: info, lines: lines))
      } else {
        part
      }
    }
  }

  func write() throws { try Data(text.utf8).write(to: root.appending(path: edition.rawValue)) }
}
