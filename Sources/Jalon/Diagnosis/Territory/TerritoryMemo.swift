import JalonModel

/// What a territory has worked out so far.
struct TerritoryMemo {
  /// An indicator in a group.
  struct FigureKey: Hashable {
    var indicator: String
    var group: String
  }

  /// A leaf as asked by a computed indicator; by a rule the context is empty.
  struct LeafKey: Hashable {
    var leaf: Quantity.Leaf
    var context: ComputeContext
  }

  /// A computed indicator as asked for one place.
  struct ComputeKey: Hashable {
    var figure: FigureKey
    var period: Period?
    /// nil for all places at once.
    var place: Int?
  }

  struct FunctionKey: Hashable {
    var function: ScriptFunction
    var place: Int
    var context: ComputeContext
  }

  /// The places of a kind that peers are taken from, by what is read of them.
  struct PeerKey: Hashable {
    var query: PeersQuery
    var context: ComputeContext
  }

  /// Figures of a territory that differs in some indicators only. They are looked up where they
  /// are: of the thousands of territories that `needs` supposes each asks for a few.
  struct SharedFigures {
    let figures: [FigureKey: Figure]
    let changed: Set<String>

    /// A figure that neither itself nor in what it rests on is another one.
    subscript(key: FigureKey) -> Figure? {
      guard !changed.contains(key.indicator), let figure = figures[key] else { return nil }
      if let rest = figure.indicator.base?.indicator, changed.contains(rest) { return nil }
      return figure
    }
  }

  /// How many computed indicators may be open at once, and how often a cycle may be met before
  /// what was found meanwhile is kept all the same, so that it ends. Only functions and counts can
  /// bring one here.
  static let mostOpen = 96
  static let mostCuts = 1000

  var figures: [FigureKey: Figure] = [:]
  var shared: SharedFigures?
  var columns: [LeafKey: Column] = [:]
  var answers: [ComputeKey: Answer] = [:]
  var functions: [FunctionKey: Answer] = [:]
  var seats: [At: ContiguousArray<Seat>] = [:]
  var peers: [PeerKey: PeerGroup] = [:]
  var reaches: [TimeSpan: Reach] = [:]
  /// The period that was so long before another, as asked last.
  var earlier: (newest: Period, ago: TimeSpan, asked: (Period, Moment)?)?

  /// The computed indicators being worked out.
  var open: Set<ComputeKey> = []
  /// The same for single places, in the order in which they were met.
  var path: [ComputeKey] = []
  /// How often one of them was met again; what was worked out meanwhile is not to be kept.
  var cuts = 0
}
