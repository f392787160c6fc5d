internal import JalonModel

/// A plain value of Lua as lines, which read back as Lua where they can.
struct PromptValueText {
  let options: PageOptions

  private var words: Words { options.words }

  /// How many entries of one table are shown, and how many of all tables of a value.
  private static let longest = 40
  private static let most = 200
  /// How deep tables are shown inside one another.
  private static let deepest = 12

  /// The lines of a value that is one of several, or `alone`.
  func lines(_ value: PromptValue, alone isAlone: Alone) -> [String] {
    switch value {
    case .nothing where isAlone == .yes: return []
    case .text(let text) where isAlone == .yes:
      return text.split(separator: "\n", omittingEmptySubsequences: false).map(\.safe)
    case .table(let entries):
      var left = Self.most
      if options.style == .plain { return spoken(entries, under: "", level: 0, &left) }
      return written(value, indent: 0, lead: 0, level: 0, &left)
    default: return [scalar(value)]
    }
  }

  /// Whether a value is all that there is to show.
  enum Alone { case yes, no }

  private func scalar(_ value: PromptValue) -> String {
    switch value {
    case .nothing: "nil"
    case .boolean(let truth): truth ? "true" : "false"
    case .integer(let number): number.description
    case .number(let number): LuaNumber.text(number)
    case .text(let text): quoted(text)
    case .table: "{ … }"
    case .opaque(let kind): kind.safe
    }
  }

  /// A literal of Lua: what could steer a terminal is an escape that Lua reads too.
  private func quoted(_ text: String) -> String {
    var literal = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": literal += "\\\\"
      case "\"": literal += "\\\""
      case "\n": literal += "\\n"
      case "\r": literal += "\\r"
      case "\t": literal += "\\t"
      default: literal.unicodeScalars.append(scalar)
      }
    }
    return "\"" + literal.safe + "\""
  }

  private func more(_ count: Int) -> String {
    words.say("… \(words.number(count)) de plus", "… \(words.number(count)) more")
  }
}

extension PromptValueText {
  /// On one line, nil where it is wider than `room`.
  private func short(_ value: PromptValue, room: Int) -> String? {
    guard room > 0 else { return nil }
    guard case .table(let entries) = value else {
      let text = scalar(value)
      return TextWidth.of(text) <= room ? text : nil
    }
    if entries.isEmpty { return room >= 2 ? "{}" : nil }
    guard entries.count <= Self.longest else { return nil }
    var text = "{ "
    var width = 2
    for (index, entry) in entries.enumerated() {
      let key = entry.position == nil ? entry.key.safe + " = " : ""
      guard let inner = short(entry.value, room: room - width - TextWidth.of(key) - 2) else {
        return nil
      }
      let part = key + inner + (index == entries.count - 1 ? " }" : ", ")
      text += part
      width += TextWidth.of(part)
    }
    return width <= room ? text : nil
  }

  /// A value whose first line has `lead` columns before it, those after it `indent`.
  private func written(
    _ value: PromptValue, indent: Int, lead: Int, level: Int, _ left: inout Int
  ) -> [String] {
    if let line = short(value, room: options.columns - lead - 1) { return [line] }
    guard case .table(let entries) = value, level < Self.deepest else { return [scalar(value)] }
    let margin = String(repeating: " ", count: indent + 2)
    let shown = entries.prefix(max(0, min(Self.longest, left)))
    left -= shown.count
    // A key that is far longer than the others does not push them all away.
    let widths = shown.filter { $0.position == nil }.map { TextWidth.of($0.key.safe) }
    let aligned = min(widths.max() ?? 0, max(4, options.columns / 3))
    var lines = ["{"]
    for entry in shown {
      let key = entry.key.safe
      let pad = String(repeating: " ", count: max(0, aligned - TextWidth.of(key)))
      let head = entry.position == nil ? key + pad + " = " : ""
      let inner = written(
        entry.value, indent: indent + 2, lead: indent + 2 + TextWidth.of(head), level: level + 1,
        &left)
      for (index, line) in inner.enumerated() {
        let start = index == 0 ? margin + head : ""
        lines.append(start + line + (index == inner.count - 1 ? "," : ""))
      }
    }
    if entries.count > shown.count { lines.append(margin + more(entries.count - shown.count)) }
    return lines + [String(repeating: " ", count: indent) + "}"]
  }

  /// A line a value, after the names that lead to it.
  private func spoken(
    _ entries: [PromptValue.Entry], under path: String, level: Int, _ left: inout Int
  ) -> [String] {
    let name = path.isEmpty ? words.say("Table", "Table") : path
    if entries.isEmpty { return [words.about(name, words.say("table vide", "empty table"))] }
    if level >= Self.deepest { return [words.about(name, "…")] }
    var lines: [String] = []
    if path.isEmpty {
      let count = words.count(
        entries.count, words.say("entrée", "entry"), words.say("entrées", "entries"))
      lines.append(words.about(name, count))
    }
    let shown = entries.prefix(max(0, min(Self.longest, left)))
    left -= shown.count
    for entry in shown {
      let key = path.isEmpty ? entry.key.safe : path + ", " + entry.key.safe
      if case .table(let inner) = entry.value {
        lines += spoken(inner, under: key, level: level + 1, &left)
      } else {
        lines.append(words.about(key, scalar(entry.value)))
      }
    }
    if entries.count > shown.count {
      let rest = more(entries.count - shown.count)
      lines.append(path.isEmpty ? rest : words.about(name, rest))
    }
    return lines
  }
}
