import CLineEdit
import Glibc

/// What the terminal can do, where the system's data base of terminals does not know it.
enum Capabilities {
  /// What every terminal of today understands.
  private static let usual = [
    ("ce", "\u{1B}[K"), ("cl", "\u{1B}[H\u{1B}[J"), ("le", "\u{8}"), ("nd", "\u{1B}[C"),
    ("up", "\u{1B}[A"), ("am", "yes"), ("xn", "yes"),
  ]

  /// Whether it understands sequences of escape. One with a name that the data base lacks, as on a
  /// machine without any, is taken for a usual one; `dumb`, or none, for a printer.
  static func complete(_ editor: OpaquePointer) -> Bool {
    if jle_capability(editor, "ce") != nil { return true }
    guard let name = getenv("TERM").map({ String(cString: $0) }), !name.isEmpty, name != "dumb"
    else { return false }
    for (capability, value) in usual { _ = jle_set_capability(editor, capability, value) }
    return true
  }
}
