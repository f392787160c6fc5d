import JalonModel

/// What all rules come to for many places, in bytes: rule after rule, in each place after place.
struct Outcomes: Hashable, Sendable {
  /// The ordinals of the places.
  let places: [Int]
  /// How many rules there are.
  let rules: Int
  var results: ContiguousArray<Result>
  var severities: ContiguousArray<Level>
  var possible: ContiguousArray<Level>

  /// An outcome in a byte; of a condition that was evaluated it is the verdict.
  struct Result: Hashable, Sendable {
    let code: UInt8

    static var disabled: Result { Result(code: 0) }
    static var met: Result { Result(.true) }
    static var clear: Result { Result(.false) }
    static var notApplicable: Result { Result(.notApplicable) }
    static var unknown: Result { Result(.unknown) }
    static var failed: Result { Result(code: 8) }

    init(_ verdict: Verdict) { code = verdict.code }

    init(of outcome: Outcome) {
      self =
        switch outcome {
        case .met: .met
        case .clear: .clear
        case .unknown: .unknown
        case .notApplicable: .notApplicable
        case .failed: .failed
        case .disabled: .disabled
        }
    }

    private init(code: UInt8) { self.code = code }

    /// 1 if it is met, else 0: loops over columns combine these.
    var metCount: UInt8 { code == 1 ? 1 : 0 }

    var outcome: Outcome {
      switch self {
      case .met: .met
      case .clear: .clear
      case .notApplicable: .notApplicable
      case .failed: .failed
      case .disabled: .disabled
      default: .unknown
      }
    }

    /// What `fires` says of a rule that came to this.
    var fires: Verdict {
      switch self {
      case .met: .true
      case .clear, .notApplicable, .disabled: .false
      default: .unknown
      }
    }
  }

  /// A severity in a byte, a graver one greater; 0 is none.
  struct Level: Hashable, Sendable, Comparable {
    let code: UInt8

    static var none: Level { Level(code: 0) }

    private init(code: UInt8) { self.code = code }

    init(_ severity: Severity) {
      switch severity {
      case .low: code = 1
      case .moderate: code = 2
      case .high: code = 3
      case .critical: code = 4
      }
    }

    var severity: Severity? {
      switch code {
      case 1: .low
      case 2: .moderate
      case 3: .high
      case 4: .critical
      default: nil
      }
    }

    /// 1 if it is none, else 0.
    var noneCount: UInt8 { code == 0 ? 1 : 0 }

    /// A level in place of none, if so (1) or not (0).
    func or(_ level: Level, if takes: UInt8) -> Level {
      Level(code: code | level.code & (0 &- (takes & 1)))
    }

    static func < (a: Self, b: Self) -> Bool { a.code < b.code }
  }

  /// All disabled.
  init(places: [Int], rules: Int) {
    self.places = places
    self.rules = rules
    let count = places.count * rules
    results = ContiguousArray(repeating: .disabled, count: count)
    severities = ContiguousArray(repeating: .none, count: count)
    possible = ContiguousArray(repeating: .none, count: count)
  }

  /// Those of one place, which stands so far in ``places``.
  func outcomes(at position: Int) -> Outcomes {
    var own = Outcomes(places: [places[position]], rules: rules)
    for rule in 0..<rules {
      let index = rule * places.count + position
      own.results[rule] = results[index]
      own.severities[rule] = severities[index]
      own.possible[rule] = possible[index]
    }
    return own
  }

  /// What a rule comes to for the place that stands so far in ``places``.
  func outcome(of rule: Int, at position: Int) -> Outcome {
    results[rule * places.count + position].outcome
  }

  /// Its severity; nil where it is not met or none can be decided.
  func severity(of rule: Int, at position: Int) -> Severity? {
    severities[rule * places.count + position].severity
  }

  /// What `fires` says of what stands at an index, of which it asks at least a severity; none for
  /// any.
  func fires(at index: Int, atLeast least: Level) -> Verdict {
    let fires = results[index].fires
    // Whatever its severity is, it is at least the lowest.
    guard fires == .true, least > Level(.low) else { return fires }
    if severities[index] >= least { return .true }
    var worst = possible[index]
    if severities[index] == .none {
      // No grade holds: it is one that is open, or else moderate; of a function it is any.
      worst = worst == .none ? Level(.critical) : max(worst, Level(.moderate))
    }
    return worst >= least ? .unknown : .false
  }

  /// A worse severity that what is missing could still bring.
  func severityPossible(of rule: Int, at position: Int) -> Severity? {
    possible[rule * places.count + position].severity
  }
}
