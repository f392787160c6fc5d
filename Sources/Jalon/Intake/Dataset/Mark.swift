import JalonModel

/// What a reading is worth, in a byte beside its value in a column.
enum Mark: UInt8, Sendable {
  case normal, caution
  // From here on there is no value.
  case absent, withheld, notApplicable, stale, brokenSeries, tooSmall

  var isMissing: Bool { rawValue >= Mark.absent.rawValue }

  init(_ reading: Reading) {
    switch reading {
    case .measured(_, .normal): self = .normal
    case .measured(_, .caution): self = .caution
    case .missing(let reason): self.init(reason)
    }
  }

  init(_ reason: Reason) {
    switch reason {
    case .absent: self = .absent
    case .withheld: self = .withheld
    case .notApplicable: self = .notApplicable
    case .stale: self = .stale
    case .brokenSeries: self = .brokenSeries
    case .tooSmall: self = .tooSmall
    }
  }

  /// The reading that a value has under this mark.
  func reading(_ value: Double) -> Reading {
    switch self {
    case .normal: .measured(value, .normal)
    case .caution: .measured(value, .caution)
    case .absent: .missing(.absent)
    case .withheld: .missing(.withheld)
    case .notApplicable: .missing(.notApplicable)
    case .stale: .missing(.stale)
    case .brokenSeries: .missing(.brokenSeries)
    case .tooSmall: .missing(.tooSmall)
    }
  }
}
