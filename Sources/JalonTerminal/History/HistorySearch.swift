/// A search backwards through a history for what is being typed.
struct HistorySearch {
  /// The line as it was, to come back to.
  let draft: String
  private(set) var sought = ""
  /// The entry shown; nil before the first is found.
  private(set) var found: Int?

  init(from draft: String) { self.draft = draft }

  /// What stands in place of the prompt.
  var prompt: String { "‹\(sought)› " }

  /// What is shown, and how many of its scalars stand before what is sought in it.
  func shown(in history: History) -> (text: String, cursor: Int) {
    guard let found, history.entries.indices.contains(found) else {
      return (draft, draft.unicodeScalars.count)
    }
    let entry = history.entries[found]
    return (entry, Self.place(of: sought, in: entry) ?? 0)
  }

  /// Seeks one character more; false where no entry has it.
  mutating func extend(_ scalar: Unicode.Scalar, in history: History) -> Bool {
    sought.unicodeScalars.append(scalar)
    return seek(before: found.map { $0 + 1 } ?? history.entries.count, in: history)
  }

  /// Seeks one character less, from the newest entry again.
  mutating func shorten(in history: History) -> Bool {
    guard sought.unicodeScalars.popLast() != nil else { return false }
    found = nil
    return sought.isEmpty || seek(before: history.entries.count, in: history)
  }

  /// The next older entry that has it; false where there is none.
  mutating func older(in history: History) -> Bool {
    seek(before: found ?? history.entries.count, in: history)
  }

  private mutating func seek(before end: Int, in history: History) -> Bool {
    guard !sought.isEmpty else { return false }
    let shown = found.map { history.entries[$0] }
    let place = history.entries.indices.prefix(end).last {
      let entry = history.entries[$0]
      return ($0 == found || entry != shown) && Self.place(of: sought, in: entry) != nil
    }
    guard let place else { return false }
    found = place
    return true
  }

  private static func place(of sought: String, in text: String) -> Int? {
    let (needle, hay) = (Array(sought.unicodeScalars), Array(text.unicodeScalars))
    guard needle.count <= hay.count else { return nil }
    return (0...(hay.count - needle.count)).first {
      hay[$0..<($0 + needle.count)].elementsEqual(needle)
    }
  }
}
