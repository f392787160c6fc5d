import CLineEdit

/// What libedit does to the line. The editor hears no keys, only these, each as a character that no
/// keyboard gives here; so that nothing a person types can reach another of its commands.
enum EditingCommand: UInt8, CaseIterable {
  // From U+0080: `Keyboard` lets none of the control characters of that block through.
  case draw = 0x81
  case ring, submit, clearScreen
  case toBeginning, toEnd, left, right, wordLeft, wordRight
  case deleteBefore, deleteAfter, deleteWordBefore, deleteWordAfter
  case cutToBeginning, cutToEnd, pasteCut, exchange
  case upperCase, lowerCase, capitalise

  /// libedit's name of it, and ours for the one that it lacks.
  var name: String {
    switch self {
    case .draw: "jalon-draw"
    case .ring: "ed-unassigned"
    case .submit: "ed-newline"
    case .clearScreen: "ed-clear-screen"
    case .toBeginning: "ed-move-to-beg"
    case .toEnd: "ed-move-to-end"
    case .left: "ed-prev-char"
    case .right: "ed-next-char"
    case .wordLeft: "ed-prev-word"
    case .wordRight: "em-next-word"
    case .deleteBefore: "em-delete-prev-char"
    case .deleteAfter: "ed-delete-next-char"
    case .deleteWordBefore: "ed-delete-prev-word"
    case .deleteWordAfter: "em-delete-next-word"
    case .cutToBeginning: "vi-kill-line-prev"
    case .cutToEnd: "ed-kill-line"
    case .pasteCut: "em-yank"
    case .exchange: "ed-transpose-chars"
    case .upperCase: "em-upper-case"
    case .lowerCase: "em-lower-case"
    case .capitalise: "em-capitol-case"
    }
  }

  /// The command of a key, where it has one; the keys of history and completion have none.
  init?(_ key: Key) {
    switch key {
    case .enter: self = .submit
    case .backspace: self = .deleteBefore
    case .delete, .control("d"): self = .deleteAfter
    case .left, .control("b"): self = .left
    case .right, .control("f"): self = .right
    case .home, .control("a"): self = .toBeginning
    case .end, .control("e"): self = .toEnd
    case .wordLeft, .alternate("b"): self = .wordLeft
    case .wordRight, .alternate("f"): self = .wordRight
    case .control("w"): self = .deleteWordBefore
    case .alternate("d"): self = .deleteWordAfter
    case .control("u"): self = .cutToBeginning
    case .control("k"): self = .cutToEnd
    case .control("y"): self = .pasteCut
    case .control("t"): self = .exchange
    case .control("l"): self = .clearScreen
    case .alternate("u"): self = .upperCase
    case .alternate("l"): self = .lowerCase
    case .alternate("c"): self = .capitalise
    default: return nil
    }
  }

  /// The character that stands for it.
  var character: wchar_t { wchar_t(rawValue) }
}
