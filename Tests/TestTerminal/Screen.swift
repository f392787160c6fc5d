/// What a person sees on a terminal that was sent some bytes: rows of cells and a cursor. It knows
/// what line editors use: moves, erasing, inserting and deleting of characters, scrolling.
public struct Screen {
  public struct Place: Equatable, CustomStringConvertible, Sendable {
    public var row: Int
    public var column: Int

    public init(row: Int, column: Int) { (self.row, self.column) = (row, column) }

    public var description: String { "\(row):\(column)" }
  }

  public private(set) var rows: Int
  public private(set) var columns: Int
  /// Where the next character goes, from 0.
  public private(set) var cursor = Place(row: 0, column: 0)
  /// Bells since the beginning.
  public private(set) var bells = 0
  /// Whether a paste comes between marks.
  public private(set) var marksPastes = false
  /// Sequences that it does not know, which a test should want none of.
  public private(set) var unknown: [String] = []

  /// Empty for the second half of a wide character.
  private var cells: [[String]]
  private var isPastTheEnd = false
  private var inserts = false
  private var sequence: String?
  private var bytes: [UInt8] = []

  public init(rows: Int = 24, columns: Int = 80) {
    (self.rows, self.columns) = (rows, columns)
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }

  /// The rows, without the blanks at their ends and the empty ones at the bottom.
  public var text: String {
    var lines = cells.map { row in
      var line = row.joined()
      while line.hasSuffix(" ") { line.removeLast() }
      return line
    }
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  /// The last row that is not empty.
  public var lastLine: String { text.split(separator: "\n").last.map(String.init) ?? "" }

  /// A size given by the person; rows and columns are cut or added at the ends, nothing is folded.
  public mutating func resize(rows: Int, columns: Int) {
    let lost = max(0, cursor.row - rows + 1)
    cells = (0..<rows).map { row in
      let old = row + lost < cells.count ? cells[row + lost] : []
      return (0..<columns).map { $0 < old.count ? old[$0] : " " }
    }
    cursor = Place(row: cursor.row - lost, column: min(cursor.column, columns - 1))
    (self.rows, self.columns, isPastTheEnd) = (rows, columns, false)
  }

  public mutating func receive(_ received: some Sequence<UInt8>) {
    for byte in received {
      bytes.append(byte)
      let length = bytes[0] < 0xC0 ? 1 : bytes[0] < 0xE0 ? 2 : bytes[0] < 0xF0 ? 3 : 4
      guard bytes.count >= length else { continue }
      for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars { take(scalar) }
      bytes.removeAll()
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    if let begun = sequence {
      let whole = begun + String(scalar)
      // A title ends in a bell.
      let isOver =
        begun.isEmpty
        ? scalar != "[" && scalar != "]"
        : begun.hasPrefix("]") ? scalar == "\u{7}" : scalar.value >= 0x40 && scalar.value < 0x7F
      sequence = isOver ? nil : whole
      if isOver, !whole.hasPrefix("]") { obey(whole) }
      return
    }
    switch scalar {
    case "\u{1B}": sequence = ""
    case "\r": move(to: Place(row: cursor.row, column: 0))
    case "\n": feed()
    case "\u{8}": move(to: Place(row: cursor.row, column: cursor.column - 1))
    case "\t": move(to: Place(row: cursor.row, column: (cursor.column / 8 + 1) * 8))
    case "\u{7}": bells += 1
    case _ where scalar.value < 0x20: break
    default: put(scalar)
    }
  }

  private mutating func move(to place: Place) {
    cursor = Place(
      row: min(max(0, place.row), rows - 1), column: min(max(0, place.column), columns - 1))
    isPastTheEnd = false
  }

  private mutating func feed() {
    isPastTheEnd = false
    if cursor.row + 1 < rows {
      cursor.row += 1
    } else {
      cells.removeFirst()
      cells.append(Array(repeating: " ", count: columns))
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let width = min(columns, Self.width(of: scalar))
    if width == 0 {
      let column = isPastTheEnd ? cursor.column : max(0, cursor.column - 1)
      cells[cursor.row][column].unicodeScalars.append(scalar)
      return
    }
    if isPastTheEnd || cursor.column + width > columns {
      feed()
      cursor.column = 0
    }
    if inserts { insert(width) }
    write(String(scalar), at: cursor.column)
    if width == 2 { write("", at: cursor.column + 1) }
    if cursor.column + width < columns {
      cursor.column += width
    } else {
      (cursor.column, isPastTheEnd) = (columns - 1, true)
    }
  }

  /// Half of a wide character is none.
  private mutating func write(_ cell: String, at column: Int) {
    if !cell.isEmpty, column > 0, cells[cursor.row][column].isEmpty {
      cells[cursor.row][column - 1] = " "
    }
    if column + 1 < columns, cells[cursor.row][column + 1].isEmpty {
      cells[cursor.row][column + 1] = " "
    }
    cells[cursor.row][column] = cell
  }

  private mutating func insert(_ count: Int) {
    cells[cursor.row].insert(
      contentsOf: Array(repeating: " ", count: count), at: cursor.column)
    cells[cursor.row].removeLast(count)
  }

  private mutating func erase(row: Int, _ range: Range<Int>) {
    for column in range { cells[row][column] = " " }
  }

  /// A sequence without its escape: `[2K`.
  private mutating func obey(_ sequence: String) {
    guard sequence.hasPrefix("["), let final = sequence.last else {
      unknown.append(sequence)
      return
    }
    let parameters = sequence.dropFirst().dropLast()
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
    let first = numbers.first.flatMap { $0 }
    let count = max(1, first ?? 1)
    let (row, column) = (cursor.row, cursor.column)
    switch final {
    case "A": move(to: Place(row: row - count, column: column))
    case "B": move(to: Place(row: row + count, column: column))
    case "C": move(to: Place(row: row, column: column + count))
    case "D": move(to: Place(row: row, column: column - count))
    case "G": move(to: Place(row: row, column: count - 1))
    case "H": move(to: Place(row: count - 1, column: (numbers.count > 1 ? numbers[1] ?? 1 : 1) - 1))
    case "J":
      if first != 2 { erase(row: row, column..<columns) }
      for other in (first == 2 ? 0 : row + 1)..<rows { erase(row: other, 0..<columns) }
    case "K": erase(row: row, (first == 2 ? 0 : column)..<(first == 1 ? column + 1 : columns))
    case "P":
      cells[row].removeSubrange(column..<min(column + count, columns))
      while cells[row].count < columns { cells[row].append(" ") }
    case "@": insert(min(count, columns - column))
    case "m": break
    case "h", "l":
      switch parameters {
      case "4": inserts = final == "h"
      case "?2004": marksPastes = final == "h"
      default: unknown.append(sequence)
      }
    default: unknown.append(sequence)
    }
  }

  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F: 0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      2
    default: 1
    }
  }
}
