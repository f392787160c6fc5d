import JalonModel

/// An option of the command line; help and the reading of arguments both come from it.
struct Option: Sendable {
  /// What follows an option.
  enum Value: Sendable {
    /// Nothing: it is there or not.
    case none
    /// A text, under the name that help gives it.
    case text(Text)
    /// One of these words.
    case choice([String])
  }

  /// How often an option may be given.
  enum Count: Sendable { case once, repeatedly }

  /// Its long name, without hyphens.
  let name: String
  /// Its short name.
  var letter: Character?
  var value = Value.none
  var count = Count.once
  let meaning: Text

  /// The long name as it is typed.
  var flag: String { "--\(name)" }

  /// Whether a value follows.
  var takesValue: Bool {
    if case .none = value { false } else { true }
  }
}

extension Option: Hashable {
  static func == (a: Self, b: Self) -> Bool { a.name == b.name }
  func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
