import JalonModel

/// What a condition comes to for a place, in a byte: which ways it can still go, and by what it is
/// left open.
///
/// A bit says that it can hold, one that it can fail, one that something which there could be is
/// missing. Without the last, only what is not applicable leaves it open.
struct Verdict: Hashable, Sendable {
  let code: UInt8

  private static let canHold: UInt8 = 1
  private static let canFail: UInt8 = 2
  private static let isLacking: UInt8 = 4

  static var `true`: Verdict { Verdict(code: canHold) }
  static var `false`: Verdict { Verdict(code: canFail) }
  static var notApplicable: Verdict { Verdict(code: canHold | canFail) }
  static var unknown: Verdict { Verdict(code: canHold | canFail | isLacking) }

  init(code: UInt8) { self.code = code }
  init(_ known: Bool) { self = known ? .true : .false }

  /// Whether it is undecided.
  var isOpen: Bool { code & 3 == 3 }

  /// 1 if it holds, else 0; 1 if it is undecided, else 0: loops over columns add these up.
  var holdsCount: UInt8 { code & ~(code >> 1) & 1 }
  var openCount: UInt8 { code & (code >> 1) & 1 }

  var truth: Truth { isOpen ? .unknown : Truth(self == .true) }
}

/// Kleene's tables; what two parts leave open is open by the reasons of both.
extension Verdict {
  var not: Verdict { Verdict(code: (code & 1) << 1 | (code >> 1) & 1 | code & 4) }

  func and(_ other: Verdict) -> Verdict {
    let canHold = code & other.code & 1
    return Verdict(code: canHold == 0 ? 2 : (code | other.code) & 6 | 1)
  }

  func or(_ other: Verdict) -> Verdict {
    let canFail = code & other.code & 2
    return Verdict(code: canFail == 0 ? 1 : (code | other.code) & 5 | 2)
  }

  /// What a comparison with this gap comes to, if without one it would hold or not.
  func comparison(holds: Bool) -> Verdict { self != .decided ? self : Verdict(holds) }

  /// Open by what the other lacks too.
  func lacking(_ other: Verdict) -> Verdict {
    Verdict(code: code | other.code & Self.isLacking)
  }

  /// The gap of two operands.
  func joined(_ other: Verdict) -> Verdict { Verdict(code: code | other.code) }
}

/// As the gap of an operand: what a comparison with it comes to, whatever the other operand is.
extension Verdict {
  /// No gap: there is a figure.
  static var decided: Verdict { Verdict(code: 0) }

  /// A number that is none would compare as false, so it counts as missing.
  init(gapOf mark: Mark, value: Double) {
    self =
      switch mark {
      case .normal, .caution: value.isFinite ? .decided : .unknown
      case .notApplicable: .notApplicable
      case .absent, .withheld, .stale, .brokenSeries, .tooSmall: .unknown
      }
  }
}
