import Foundation
import TestTerminal
import Testing

/// The probe, at its first prompt.
func probe(
  _ arguments: String..., environment: [String: String] = ["TERM": "xterm"], rows: Int = 24,
  columns: Int = 80
) throws -> TerminalProcess {
  let process = try TerminalProcess(
    builtProgram("TerminalProbe"), arguments, environment: environment, rows: rows,
    columns: columns)
  try process.wait { $0.lastLine.hasSuffix(">") && $0.cursor.column > 1 }
  return process
}

extension TerminalProcess {
  /// Types a text and waits until the probe says what it got.
  func enter(_ text: String, gives answer: String) throws {
    let place = output.count
    try type(text + "\r")
    try wait(for: "<\(answer)>\r\n", after: place)
    try atPrompt()
  }

  /// Waits for an empty prompt on the last row.
  func atPrompt() throws { try wait(forLine: ">") }
}

/// A folder that is gone with the test.
struct Folder: ~Copyable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "jalon-\(UUID())").path
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func mode(_ name: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")
    return try #require((attributes[.posixPermissions] as? NSNumber)?.intValue)
  }

  func text(_ name: String) throws -> String {
    try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
  }
}

/// Keys by name, as a terminal of the kind of xterm sends them.
enum Keys {
  static let up = "\u{1B}[A"
  static let down = "\u{1B}[B"
  static let right = "\u{1B}[C"
  static let left = "\u{1B}[D"
  static let home = "\u{1B}[H"
  static let end = "\u{1B}[F"
  static let delete = "\u{1B}[3~"
  static let wordLeft = "\u{1B}[1;5D"
  static let wordRight = "\u{1B}[1;5C"
  static let backspace = "\u{7F}"

  /// Control and a letter: `control("a")`.
  static func control(_ letter: Character) -> String {
    String(UnicodeScalar((letter.asciiValue ?? 0) & 0x1F))
  }
}
