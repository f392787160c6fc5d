/// What was entered, the oldest first: of earlier sessions, where there is a file, and of this one.
struct History {
  private(set) var entries: [String] = []
  /// Why the file is not kept, from its opening or its last use; nil where all is well.
  private(set) var trouble: HistoryFile.Trouble?
  private let file: HistoryFile?
  /// How many a session remembers.
  private let limit: Int

  init(_ file: HistoryFile?) {
    self.file = file
    limit = file?.limit ?? 2000
    guard let file else { return }
    do throws(HistoryFile.Trouble) { entries = try file.open() } catch { trouble = error }
  }

  /// Adds an entry, unless it is blank or the one before.
  mutating func add(_ text: String) {
    let entry = String(text.reversed().drop { $0.isWhitespace }.reversed())
    guard !entry.isEmpty, entry != entries.last else { return }
    entries.append(entry)
    if entries.count > limit + limit / 4 + 1 { entries.removeFirst(entries.count - limit) }
    guard let file else { return }
    do throws(HistoryFile.Trouble) {
      try file.append(entry)
      trouble = nil
    } catch { trouble = error }
  }
}

/// A walk through a history with the arrows: the entries that begin as what was typed does.
struct HistoryWalk {
  private let draft: String
  private let prefix: String
  private var place: Int

  /// Starts at the line being written; `prefix` is what of it stands before the cursor.
  init(from draft: String, prefix: String, in history: History) {
    (self.draft, self.prefix) = (draft, prefix)
    place = history.entries.count
  }

  /// The next older entry; nil where there is none.
  mutating func older(in history: History) -> String? {
    let entries = history.entries
    let shown = place < entries.count ? entries[place] : draft
    let found = entries.indices.prefix(place)
      .last { entries[$0].hasPrefix(prefix) && entries[$0] != shown }
    guard let found else { return nil }
    place = found
    return entries[found]
  }

  /// The next newer entry, and after the newest what was being written; nil there.
  mutating func newer(in history: History) -> String? {
    let entries = history.entries
    guard place < entries.count else { return nil }
    let shown = entries[place]
    place =
      entries.indices.dropFirst(place + 1)
      .first { entries[$0].hasPrefix(prefix) && entries[$0] != shown } ?? entries.count
    return place < entries.count ? entries[place] : draft
  }
}
