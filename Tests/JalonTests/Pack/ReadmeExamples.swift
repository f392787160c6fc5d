import Foundation

/// The worked examples of the pack's README, as files of a workspace.
struct ReadmeExamples {
  /// The files of the workspace that all examples start from, by name.
  private(set) var base: [String: String] = [:]
  /// The files that each numbered section adds.
  private(set) var added: [Int: [String: String]] = [:]

  init(_ text: String) {
    var section: Int?
    var open: (file: String, lines: [Substring])?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let block = open {
        if line == "```" {
          let content = block.lines.joined(separator: "\n") + "\n"
          if let section {
            added[section, default: [:]][block.file] = content
          } else {
            base[block.file] = content
          }
          open = nil
        } else {
          open?.lines.append(line)
        }
      } else if let match = line.wholeMatch(of: /```\w+ (\S+)/) {
        open = (String(match.1), [])
      } else if let match = line.prefixMatch(of: /## (\d)\./) {
        section = Int(match.1)
      }
    }
  }

  /// The workspace of a section, or the one before any change.
  func workspace(after section: Int?) throws -> TemporaryFolder {
    var files = base
    if let section {
      files.merge(added[section] ?? [:]) { _, new in new }
      files["jalon.lua", default: ""] += "\ninclure \"locale.lua\"\n"
    }
    return try TemporaryFolder(files)
  }
}
