/// What a cell means where it names something.
enum CellMeaning: Hashable, Sendable {
  case ordinal(Int)
  /// The cell says nothing: what is usual holds.
  case nothing
  /// The row is none of this workspace's business.
  case leftOut
  /// The same, and it is to be said.
  case listed(CellFault)
  case bad(CellFault)
}

/// What the cells of a column mean, or of two columns that are read as one; each distinct text is
/// worked out once.
///
/// Meanings are handed about as codes: 0 and more are ordinals, those under `leftOut` are kept
/// here. Nothing is captured on the way to a code, for that would cost more than the rest of a row.
struct FieldCells {
  static let leftOut: Int32 = -1
  static let nothing: Int32 = .max
  /// A text that was never seen: its meaning must be learned.
  static let unseen: Int32 = .min

  /// From 0; -1 for none.
  let first: Int
  private let second: Int
  private var cache = CellCache()
  private var others: [CellMeaning] = []

  init(_ columns: [Int]?) {
    first = columns?.first ?? -1
    second = (columns?.count ?? 0) > 1 ? columns?[1] ?? -1 : -1
  }

  /// The code of the cell in a row; `usual` where there is no column or the cell says nothing.
  @inline(__always)
  mutating func code(in row: Span<CSVCell>, of text: Span<UInt8>, usual: Int32) -> Int32 {
    guard first >= 0 else { return usual }
    let cell = row[first]
    guard second < 0, cell.form != .doubled else {
      return code(ofParts: row, of: text, usual: usual)
    }
    let found = cache.code(of: text, cell.start, cell.end) ?? Self.unseen
    return found == Self.nothing ? usual : found
  }

  @inline(never)
  private mutating func code(ofParts row: Span<CSVCell>, of text: Span<UInt8>, usual: Int32)
    -> Int32
  {
    let found = cache.code(of: key(in: row, of: text).span) ?? Self.unseen
    return found == Self.nothing ? usual : found
  }

  /// Keeps the meaning of the cell in a row.
  @inline(never)
  mutating func learn(
    _ meaning: CellMeaning, in row: Span<CSVCell>, of text: Span<UInt8>, usual: Int32
  ) -> Int32 {
    let code: Int32
    switch meaning {
    case .ordinal(let ordinal): code = Int32(clamping: ordinal)
    case .nothing: code = Self.nothing
    case .leftOut: code = Self.leftOut
    case .listed, .bad:
      code = Int32(clamping: -2 - others.count)
      others.append(meaning)
    }
    cache.add(key(in: row, of: text).span, code: code)
    return code == Self.nothing ? usual : code
  }

  /// What a code under `leftOut` stands for.
  func meaning(of code: Int32) -> CellMeaning {
    let index = -2 - Int(code)
    return others.indices.contains(index) ? others[index] : .leftOut
  }

  /// The text of the cell, and of the second one.
  func names(in row: Span<CSVCell>, of text: Span<UInt8>) -> (first: String, second: String?) {
    (text.string(of: row[first]), second < 0 ? nil : text.string(of: row[second]))
  }

  private func key(in row: Span<CSVCell>, of text: Span<UInt8>) -> [UInt8] {
    let (name, addition) = names(in: row, of: text)
    // A byte that no text in UTF-8 has stands between them.
    return Array(name.utf8) + (addition.map { [0xFF] + Array($0.utf8) } ?? [])
  }
}
