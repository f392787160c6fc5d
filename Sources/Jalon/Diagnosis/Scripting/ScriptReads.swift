import JalonLua
import JalonModel

/// What is kept of what functions read.
enum ScriptReporting {
  case nothing
  /// All of it, of functions that are run for one place: nothing is worked out of others.
  case ofPlace
  /// All of it, of functions that are run for many places: they read columns of all.
  case ofPlaces

  var recording: Recording {
    switch self {
    case .nothing: .off
    case .ofPlace, .ofPlaces: .on
    }
  }
}

/// What a function read as it ran: which things, until somebody is to see what they said.
struct ScriptReads: ExpressibleByArrayLiteral {
  /// What a member of `c` answered from, or another rule that was asked about.
  enum Told {
    case readings([EvidenceReading])
    case leaf(ScriptColumns.Leaf)
    /// An entry of a series: of which figure and place.
    case entry(Figure, Int, Cell)
  }

  private let told: [Told]
  /// The indicators that it read, as fields of `i`, and the ids of all these.
  private let fields: [Int32]
  private let indicators: [String]

  init(told: [Told], fields: [Int32] = [], of indicators: [String] = []) {
    self.told = told
    self.fields = fields
    self.indicators = indicators
  }

  init(_ readings: [EvidenceReading]) {
    self.init(told: readings.isEmpty ? [] : [.readings(readings)])
  }

  init(arrayLiteral readings: EvidenceReading...) { self.init(readings) }

  /// The readings, each once.
  func readings(in territory: Territory, at place: Int) -> [EvidenceReading] {
    var answer = Answer(.absent)
    for one in told {
      switch one {
      case .readings(let readings): answer.show(readings)
      case .leaf(let leaf): answer.show(territory.resolve(leaf.leaf, at: place).readings)
      case .entry(let figure, let seat, let cell):
        answer.show([territory.evidence(cell, of: figure, at: seat)])
      }
    }
    for field in fields {
      answer.show(territory.resolve(.indicator(indicators[Int(field)]), at: place).readings)
    }
    return answer.readings
  }
}

/// What a function stopped at; of a leaf only which one, until somebody is to see what it misses.
struct ScriptGap: ExpressibleByArrayLiteral {
  /// The data, where they were looked up already.
  let known: [MissingDatum]
  private let leaf: ScriptColumns.Leaf?
  /// Whether it is because something is not applicable, and for nothing else.
  let isNotApplicable: Bool

  init(_ missing: [MissingDatum]) {
    self.init(missing, isNotApplicable: missing.isNotApplicable)
  }

  init(_ missing: [MissingDatum], isNotApplicable: Bool) {
    known = missing
    leaf = nil
    self.isNotApplicable = isNotApplicable
  }

  /// A leaf that misses one thing, for a reason that is known.
  init(_ leaf: ScriptColumns.Leaf?, isNotApplicable: Bool) {
    known = []
    self.leaf = leaf
    self.isNotApplicable = isNotApplicable
  }

  init(arrayLiteral missing: MissingDatum...) { self.init(missing) }

  /// The data that are missing.
  func data(in territory: Territory, at place: Int) -> [MissingDatum] {
    leaf.map { territory.resolve($0.leaf, at: place).missing } ?? known
  }
}

extension Quantity.Leaf {
  /// An indicator's current reading, as `i` gives it outside computed indicators.
  fileprivate static func indicator(_ id: String) -> Quantity.Leaf { .reading(ReadingQuery(id)) }
}
