internal import JalonModel

/// Writes a sheet in a style and a width.
struct SheetText {
  private let options: PageOptions
  private let ink: Ink
  private var lines: [String] = []

  static func text(_ sheet: Sheet, _ options: PageOptions) -> String {
    var writer = SheetText(options)
    for item in sheet.items {
      if options.style == .plain { writer.writePlain(item) } else { writer.write(item) }
    }
    while writer.lines.last?.isEmpty == true { writer.lines.removeLast() }
    return writer.lines.map { $0 + "\n" }.joined()
  }

  private init(_ options: PageOptions) {
    self.options = options
    ink = Ink(options.style)
  }

  private mutating func blank() {
    if lines.last?.isEmpty == false { lines.append("") }
  }

  private mutating func write(_ item: Sheet.Item) {
    switch item {
    case .blank: blank()
    case .title(let text): wrap(text.safe, indent: 0, hanging: 0, .strong)
    case .heading(let text):
      wrap(text.safe, indent: 0, hanging: 0, .strong)
      if case .terminal = options.style {
        lines.append(ink.drawn(String(repeating: "─", count: options.columns), .faint))
      }
    case .entry(let entry): write(entry)
    case .facts(let facts, let level, let tone):
      // The dash stays at the end of its line.
      let text = facts.map(\.safe).joined(separator: "\u{A0}— ")
      // What hangs lies deeper than the next level.
      wrap(text, indent: level * 2, hanging: level * 2 + 4, tone)
    case .prose(let text, let level):
      wrap(text.safe, indent: level * 2, hanging: level * 2, .normal)
    case .line(let text): lines.append("  " + text)
    case .list(let name, let names, let items, let level, let tone):
      let text = options.words.about(items.count == 1 ? name : names, items.joined(separator: "; "))
      wrap(text.safe, indent: level * 2, hanging: level * 2 + 4, tone)
    case .counted(let counted): write(counted)
    case .table(let table): write(table)
    }
  }

  private mutating func write(_ counted: Sheet.Counted) {
    let indent = counted.level * 2
    let hanging = indent + counted.width + 2
    let text = counted.facts.map(\.safe).joined(separator: "\u{A0}— ")
    guard hanging <= options.columns / 2 else {
      wrap(text + "\u{A0}— " + counted.count.safe, indent: indent, hanging: indent + 4, .normal)
      return
    }
    for (index, line) in TextWrap.lines(of: text, width: options.columns - hanging).enumerated() {
      let count = index == 0 ? counted.count.safe : ""
      let blanks = String(repeating: " ", count: counted.width - TextWidth.of(count))
      let lead = String(repeating: " ", count: indent) + blanks + ink.drawn(count, .faint)
      lines.append((line.isEmpty ? lead : lead + "  " + line))
    }
  }

  private mutating func write(_ table: StateTable) {
    guard let drawn = table.lines(width: options.columns, ink: ink) else {
      write(.heading(table.heading))
      for row in table.rows { wrap(row.aloud(options.words), indent: 2, hanging: 6, .normal) }
      return
    }
    lines.append(drawn.heading)
    if case .terminal = options.style {
      lines.append(ink.drawn(String(repeating: "─", count: options.columns), .faint))
    }
    lines += drawn.rows
  }

  private mutating func wrap(_ text: String, indent: Int, hanging: Int, _ tone: Sheet.Tone) {
    let width = options.columns - hanging
    for (index, line) in TextWrap.lines(of: text, width: width, lead: indent - hanging).enumerated()
    {
      let margin = index == 0 ? indent : hanging
      lines.append(String(repeating: " ", count: margin) + ink.drawn(line, tone))
    }
  }

  /// The word and the name have tones of their own, and the name hangs under itself.
  private mutating func write(_ entry: Sheet.Entry) {
    let remark = entry.remark.map { ", \($0.safe)" } ?? ""
    let word = entry.word.uppercased().safe + remark
    let lead = 2 + TextWidth.of(word) + 2
    let hanging = lead > options.columns / 2 ? 4 : lead
    let parts = TextWrap.lines(
      of: entry.name.safe, width: options.columns - hanging, lead: lead - hanging)
    for (index, line) in parts.enumerated() {
      let margin =
        index == 0
        ? "  " + ink.drawn(word, entry.tone) + "  " : String(repeating: " ", count: hanging)
      lines.append(margin + ink.drawn(line, .strong))
    }
  }
}

extension SheetText {
  private mutating func writePlain(_ item: Sheet.Item) {
    let words = options.words
    switch item {
    case .blank: blank()
    case .title(let text), .heading(let text): lines.append(text.safe.spaced)
    case .entry(let entry):
      let spoken = [entry.spoken, entry.remark].compactMap { $0 }.joined(separator: ", ")
      lines.append(words.about(spoken.safe.spaced.capital, entry.name.safe.spaced))
    case .prose(let text, _): lines.append(text.safe.spaced)
    case .line(let text): lines.append(text)
    case .facts(let facts, _, _): lines += facts.map(\.safe.spaced.opened)
    case .list(let name, _, let items, _, _):
      lines += items.map { words.about(name, $0.safe.spaced) }
    case .counted(let counted):
      lines.append(counted.spoken.safe.spaced)
    case .table(let table):
      lines.append(table.heading.safe.spaced)
      lines += table.rows.map { $0.aloud(words).spaced }
    }
  }
}

extension String {
  /// The same with a capital first letter.
  var capital: String { prefix(1).uppercased() + dropFirst() }

  /// The same as it begins a line: an id or a path keeps its first letter.
  fileprivate var opened: String {
    let word = prefix { !$0.isWhitespace && !",:;".contains($0) }
    return word.dropLast().contains { "._/".contains($0) } ? self : capital
  }
}
