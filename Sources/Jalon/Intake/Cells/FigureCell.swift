import JalonModel

/// What a file says about how its figures are written.
struct FigureFormat {
  /// The decimal sign that the declaration gives or, once it was needed, that the file's cells show.
  var decimal: DecimalConvention
  /// What the declaration says of cells, by their bytes.
  var symbols: [(text: [UInt8], mark: Mark)] = []

  /// What an empty cell of values means.
  var empty: Mark { symbols.first { $0.text.isEmpty }?.mark ?? .absent }

  @inline(__always)
  func symbol(_ cell: Span<UInt8>) -> Mark? {
    if symbols.isEmpty { return nil }
    return symbols.first { $0.text.count == cell.count && $0.text.span.hasBytes(of: cell) }?.mark
  }

  /// The same by Swift's equality, which takes composed and decomposed accents as one.
  @inline(never)
  func symbol(spelled cell: String) -> Mark? {
    symbols.first { !$0.text.isEmpty && String(decoding: $0.text, as: UTF8.self) == cell }?.mark
  }
}

/// What a cell of values says by itself.
enum FigureCell: Hashable {
  /// A number and whether it calls for caution.
  case number(Double, isFragile: Bool)
  /// Percent is written behind it.
  case percentage(Double)
  case missing(Mark)
  case empty
  /// The cell's symbol qualifies a value, and there is none.
  case caveat
  case ambiguous, invalid

  @inline(__always)
  init(_ cell: Span<UInt8>, _ format: FigureFormat) {
    if let mark = format.symbol(cell), !cell.isEmpty {
      self = mark.isMissing ? .missing(mark) : .caveat
    } else if cell.isEmpty {
      self = .empty
    } else if let number = cell.plainNumber(format.decimal) {
      self = .number(number, isFragile: false)
    } else {
      self.init(slowly: cell, format)
    }
  }

  @inline(never)
  private init(slowly cell: Span<UInt8>, _ format: FigureFormat) {
    if !format.symbols.isEmpty, cell.indices.contains(where: { cell[$0] >= 0x80 }),
      let mark = format.symbol(
        spelled: String(decoding: cell.indices.map { cell[$0] }, as: UTF8.self))
    {
      self = mark.isMissing ? .missing(mark) : .caveat
      return
    }
    switch NumberCell(cell, decimal: format.decimal) {
    case .number(let value, .percent): self = .percentage(value)
    case .number(let value, .sign(.caution)): self = .number(value, isFragile: true)
    case .number(let value, _): self = .number(value, isFragile: false)
    case .symbol(let symbol):
      if case .missing(let reason) = symbol.meaning {
        self = .missing(Mark(reason))
      } else {
        self = .caveat
      }
    case .ambiguous: self = .ambiguous
    case .invalid: self = .invalid
    }
  }
}

/// What a cell of statuses says, in a code that a cache can keep.
enum StatusCell: Int, CaseIterable {
  /// Nothing, or that the value is as it stands (`p`, `r`).
  case none, asItStands, caution, absent, withheld, notApplicable

  init?(_ cell: String, _ format: FigureFormat) {
    if let mark = format.symbol(Array(cell.utf8).span) ?? format.symbol(spelled: cell) {
      self.init(mark)
      return
    }
    if cell.isEmpty {
      self = .none
      return
    }
    if let symbol = Symbol(rawValue: cell) {
      switch symbol.meaning {
      case .missing(let reason): self.init(Mark(reason))
      case .measured(.caution): self = .caution
      case .measured(.normal): self = .asItStands
      }
      return
    }
    switch Lexicon.canonical(FoldedName.word(cell), in: .status)?.english {
    case "absent": self = .absent
    case "withheld": self = .withheld
    case "not_applicable": self = .notApplicable
    case "caution": self = .caution
    default: return nil
    }
  }

  private init?(_ mark: Mark) {
    switch mark {
    case .normal: self = .asItStands
    case .caution: self = .caution
    case .absent: self = .absent
    case .withheld: self = .withheld
    case .notApplicable: self = .notApplicable
    case .stale, .brokenSeries, .tooSmall: return nil
    }
  }

  /// The reason it gives, if it is one.
  var reason: Mark? {
    switch self {
    case .none, .asItStands, .caution: nil
    case .absent: .absent
    case .withheld: .withheld
    case .notApplicable: .notApplicable
    }
  }
}

extension Span<UInt8> {
  /// Whether two texts of one length are the same.
  @inline(__always)
  func hasBytes(of other: Span<UInt8>) -> Bool {
    for offset in indices where self[offset] != other[offset] { return false }
    return true
  }

  /// A number of at most 15 digits in the form most figures have, exactly; nil for what must be
  /// looked at more closely: three decimals may be a group, and signs stand for much.
  @inline(__always)
  func plainNumber(_ decimal: DecimalConvention) -> Double? { plainNumber(0, count, decimal) }

  /// The same of a part of a text.
  @inline(__always)
  func plainNumber(_ start: Int, _ end: Int, _ decimal: DecimalConvention) -> Double? {
    guard start >= 0, start < end, end &- start <= 17, end <= count else { return nil }
    let mark: UInt8 = decimal == .comma ? 0x2C : 0x2E
    if end &- start <= 8, start &+ 8 <= count {
      let word = bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self)
      if let number = ShortNumber(word.littleEndian, length: end &- start, mark: mark) {
        return number.decimals == 3 && decimal == .unknown ? nil : number.value
      }
    }
    return plainNumber(byByte: start, end, decimal, mark)
  }

  @inline(never)
  private func plainNumber(
    byByte start: Int, _ end: Int, _ decimal: DecimalConvention, _ mark: UInt8
  ) -> Double? {
    let isNegative = self[start] == 0x2D
    let first = isNegative ? start &+ 1 : start
    var digits: Int64 = 0
    var decimals = -1
    // Powers of ten up to 10^22 are doubles, so their quotients round once.
    var power = 1.0
    for at in first..<end {
      let byte = self[at]
      let digit = byte &- 0x30
      if digit < 10 {
        digits = digits &* 10 &+ Int64(digit)
        if decimals >= 0 {
          decimals &+= 1
          power *= 10
        }
      } else if byte == mark, decimals < 0, at > first {
        decimals = 0
      } else {
        return nil
      }
    }
    var size = Double(digits)
    if decimals >= 0 {
      guard decimals > 0, end &- first <= 16, decimals != 3 || decimal != .unknown else {
        return nil
      }
      size /= power
    } else {
      guard first < end, end &- first <= 15 else { return nil }
    }
    return isNegative && digits != 0 ? -size : size
  }
}
