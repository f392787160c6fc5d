/// What the characters of a number say before one knows its decimal mark: runs of digits with a
/// mark between each two.
struct NumberShape {
  enum Mark { case none, blank, comma, point }

  private(set) var isNegative = false
  private(set) var digits = ExactDecimal()
  private(set) var suffix = NumberSuffix.none

  private var marks = 0
  private var firstRun = 0
  private var lastRun = 0
  private var startsWithZero = false
  /// The mark that all but the last are, if they are all the same.
  private var groupMark = Mark.none
  private var lastMark = Mark.none
  /// Every run between two marks has three digits, and the marks but the last are the same.
  private var isGrouped = true

  /// Nil for what is no number in any convention: an exponent, a mark without a digit behind it,
  /// letters.
  init?(_ cell: Span<UInt8>) {
    let content = cell.trimmed(0, cell.count)
    let cell = cell.extracting(content.start..<content.end)
    var at = sign(of: cell)
    let first = at
    if at < cell.count, cell[at] == 0x30 { startsWithZero = true }
    while at < cell.count {
      let byte = cell[at]
      if byte &- 0x30 < 10 {
        digits.append(byte &- 0x30)
        lastRun += 1
        at += 1
        continue
      }
      let (mark, length) = Self.mark(at: at, in: cell)
      guard mark != .none, at + length < cell.count, cell[at + length] &- 0x30 < 10 else { break }
      if mark == .blank, at == first { return nil }
      note(mark)
      at += length
    }
    if marks == 0 { firstRun = lastRun }
    guard lastRun > 0 else { return nil }
    while case let length = cell.blankLength(at: at), length > 0 { at += length }
    guard let suffix = NumberSuffix(cell.extracting(at...)) else { return nil }
    self.suffix = suffix
    guard isDecimal || isInteger else { return nil }
  }

  /// Takes a hyphen or U+2212 for minus; answers where the number goes on.
  private mutating func sign(of cell: Span<UInt8>) -> Int {
    guard cell.count > 0 else { return 0 }
    if cell[0] == 0x2B { return 1 }
    isNegative = true
    if cell[0] == 0x2D { return 1 }
    if cell.count > 2, cell[0] == 0xE2, cell[1] == 0x88, cell[2] == 0x92 { return 3 }
    isNegative = false
    return 0
  }

  @inline(__always)
  private static func mark(at offset: Int, in cell: Span<UInt8>) -> (Mark, length: Int) {
    switch cell[offset] {
    case 0x2C: return (.comma, 1)
    case 0x2E: return (.point, 1)
    default:
      let length = cell.blankLength(at: offset)
      return (length > 0 ? .blank : .none, length)
    }
  }

  private mutating func note(_ mark: Mark) {
    if marks == 0 {
      firstRun = lastRun
    } else {
      if marks == 1 { groupMark = lastMark }
      if lastRun != 3 || groupMark != lastMark { isGrouped = false }
    }
    marks += 1
    lastMark = mark
    lastRun = 0
  }
}

extension NumberShape {
  /// Groups of three, the first of one to three digits and not `0`: `1 234`, not `0,234`.
  private var hasGroups: Bool { isGrouped && (1...3).contains(firstRun) && !startsWithZero }

  /// Whether the last mark can stand before decimals.
  private var isDecimal: Bool {
    guard lastMark == .comma || lastMark == .point else { return false }
    return marks == 1 || hasGroups && groupMark != lastMark
  }

  /// Whether there need be no decimals: no mark, or all of one kind and before three digits.
  private var isInteger: Bool {
    marks == 0 || hasGroups && lastRun == 3 && (marks == 1 || groupMark == lastMark)
  }

  /// The convention that the number shows; unknown if both read it.
  var convention: DecimalConvention {
    switch (lastMark, isDecimal, isInteger) {
    case (.comma, true, false), (.point, false, true): .comma
    case (.point, true, false), (.comma, false, true): .point
    default: .unknown
    }
  }

  enum Reading: Equatable {
    case decimals(Int)
    case ambiguous, none
  }

  /// How many of the digits are decimals under a convention.
  func reading(as convention: DecimalConvention) -> Reading {
    if lastMark == .none || lastMark == .blank { return .decimals(0) }
    let decimal: DecimalConvention = lastMark == .comma ? .comma : .point
    if isDecimal && isInteger && convention == .unknown { return .ambiguous }
    if isDecimal && (convention == decimal || convention == .unknown) { return .decimals(lastRun) }
    if isInteger && convention != decimal { return .decimals(0) }
    return .none
  }
}
