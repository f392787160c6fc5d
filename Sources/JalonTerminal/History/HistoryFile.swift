import CLineEdit
import Glibc

/// The entries of all the sessions of a person, in a file that nobody else reads.
///
/// One line an entry, the newest last, `\n` for a line feed inside one and `\\` for a backslash.
/// Sessions that run at once each add theirs; only opening cuts the oldest off.
public struct HistoryFile: Sendable {
  /// Why a history is not kept; the lines of this session are remembered all the same.
  public enum Trouble: Error, Equatable, Sendable {
    /// The file or its folder belongs to another account, or others may write in the folder.
    case notOurs
    /// The path names something else than a file: a folder, a link, a device.
    case notAFile
    /// The system refused; its error number.
    case refused(errno: Int32)
  }

  /// Where it is.
  public let path: String
  /// How many entries are kept.
  public let limit: Int

  /// An entry longer than this is remembered in its session only.
  static let longestEntry = 64 << 10
  /// More of a file than this is not read, from its end.
  private static let longestFile = 16 << 20

  /// Names a history; nothing is read or made before it is opened.
  public init(path: String, limit: Int = 2000) {
    self.path = path
    self.limit = max(1, limit)
  }

  private var folder: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Makes the folder where it is missing and reads the entries, the oldest first; cuts the file
  /// where it holds many more than the limit.
  func open() throws(Trouble) -> [String] {
    try Folders.make(folder)
    let file = try OwnFile(at: path)
    let bytes = try file.read(atMost: Self.longestFile)
    let all = bytes.split(separator: UInt8(ascii: "\n")).map { Self.decoded(Array($0)) }
    let kept = Array(all.suffix(limit))
    // With some room, so that not every session writes the file anew.
    if all.count > limit + limit / 4 + 1 || bytes.count == Self.longestFile { try trim(file) }
    return kept
  }

  /// Writes an entry after the others'.
  func append(_ entry: String) throws(Trouble) {
    guard entry.utf8.count <= Self.longestEntry else { return }
    // Another session may put a shorter file in the place of this one until it is locked.
    for _ in 0..<16 {
      let file = try OwnFile(at: path)
      guard file.lock(.shared), file.isStill(at: path) else {
        usleep(2000)
        continue
      }
      let start = try file.endsInALine() ? "" : "\n"
      return try file.append("\(start)\(Self.encoded(entry))\n")
    }
    throw .refused(errno: EAGAIN)
  }

  /// Puts the newest entries into a new file, and that in the place of the old one. A session that
  /// is about to write holds a lock; there will be another opening.
  private func trim(_ file: borrowing OwnFile) throws(Trouble) {
    guard file.lock(.alone), file.isStill(at: path) else { return }
    let lines = try file.read(atMost: Self.longestFile).split(separator: UInt8(ascii: "\n"))
    let new = path + ".new"
    unlink(new)
    do throws(Trouble) {
      let shorter = try OwnFile(at: new)
      try shorter.append(
        lines.suffix(limit).map { String(decoding: $0, as: UTF8.self) + "\n" }.joined())
      guard rename(new, path) == 0 else { throw Trouble.refused(errno: errno) }
    } catch {
      unlink(new)
      throw error
    }
  }

  static func encoded(_ entry: String) -> String {
    var line = String.UnicodeScalarView()
    for scalar in entry.unicodeScalars {
      switch scalar {
      case "\\": line.append(contentsOf: "\\\\".unicodeScalars)
      case "\n": line.append(contentsOf: "\\n".unicodeScalars)
      default: line.append(scalar)
      }
    }
    return String(line)
  }

  /// The reverse; what another program wrote is read as it stands, less what is not text.
  static func decoded(_ line: [UInt8]) -> String {
    var entry = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in String(decoding: line, as: UTF8.self).unicodeScalars {
      if isEscaped {
        if scalar != "\\" && scalar != "n" { entry.append("\\") }
        entry.append(scalar == "n" ? "\n" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        entry.append(scalar == "\t" || scalar.isText ? scalar : "\u{FFFD}")
      }
    }
    if isEscaped { entry.append("\\") }
    return String(entry)
  }
}
