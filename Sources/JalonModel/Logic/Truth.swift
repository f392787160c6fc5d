/// One of three values: true, false, or unknown where missing data could decide either way.
///
/// In French: valeur de vérité. The tables are those of the strong logic of S. C. Kleene,
/// "Introduction to Metamathematics" (1952), § 64.
public enum Truth: String, CaseIterable, Hashable, Sendable {
  /// It holds.
  case `true`
  /// It does not hold.
  case `false`
  /// What is missing decides it.
  case unknown

  /// What is known to hold or not to.
  public init(_ known: Bool) { self = known ? .true : .false }

  /// The negation, unknown if this is unknown.
  public var not: Truth {
    switch self {
    case .true: .false
    case .false: .true
    case .unknown: .unknown
    }
  }

  /// False if either is false, true if both are true.
  public func and(_ other: Truth) -> Truth {
    if self == .false || other == .false { return .false }
    return self == .true && other == .true ? .true : .unknown
  }

  /// True if either is true, false if both are false.
  public func or(_ other: Truth) -> Truth { not.and(other.not).not }
}

extension Truth {
  /// False as soon as one part is false, true if all are true, or there is none.
  public static func all(_ parts: some Sequence<Truth>) -> Truth {
    var result = Truth.true
    for part in parts {
      result = result.and(part)
      if result == .false { break }
    }
    return result
  }

  /// True as soon as one part is true, false if all are false, or there is none.
  public static func any(_ parts: some Sequence<Truth>) -> Truth { some(1, of: parts) }

  /// False as soon as one part is true, true if all are false, or there is none.
  public static func none(_ parts: some Sequence<Truth>) -> Truth { any(parts).not }

  /// True as soon as so many parts are true, false if even the unknown ones are too few for that.
  public static func some(_ needed: Int, of parts: some Sequence<Truth>) -> Truth {
    if needed <= 0 { return .true }
    var held = 0
    var open = 0
    for part in parts {
      switch part {
      case .true: held += 1
      case .unknown: open += 1
      case .false: break
      }
      if held >= needed { return .true }
    }
    return held + open < needed ? .false : .unknown
  }
}
