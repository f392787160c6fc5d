import JalonModel

/// Evaluates conditions a column at a time over a block of places, and nothing else does: one place
/// is a block of one.
struct BlockEvaluator {
  /// The most places at a time: their columns stay in the processor's nearest memory.
  static let size = 1024

  let programme: Programme
  let scripts: Scripts
  var inputs: Inputs
  var outcomes: Outcomes
  /// The block: the indices of its places in the inputs, and where their outcomes begin.
  var block: Range<Int> = 0..<0
  var position = 0
  /// For which places of the block functions run, and for which one broke.
  var active: ContiguousArray<Bool>
  var failed: ContiguousArray<Bool>
  /// How the action plan goes in the one place whose triggers are asked about.
  var plan: [PlanQuery: PlanAnswer] = [:]
  /// What comparisons came to, where that is wanted.
  var records: EvidenceRecords?
  /// What functions that every place asks came to for the block.
  var called: BlockCalls
  private var spare: [ContiguousArray<Verdict>] = []
  private var counts: [ContiguousArray<Int32>] = []
  private let capacity: Int

  init(_ programme: Programme, scripts: Scripts, inputs: Inputs, places: [Int]) {
    self.programme = programme
    self.scripts = scripts
    self.inputs = inputs
    outcomes = Outcomes(places: places, rules: programme.rules.count)
    capacity = min(Self.size, max(places.count, 1))
    called = BlockCalls(programme.calls, capacity: capacity)
    active = ContiguousArray(repeating: true, count: capacity)
    failed = ContiguousArray(repeating: false, count: capacity)
  }

  /// A column of scratch; what is in it is of no meaning.
  mutating func take() -> ContiguousArray<Verdict> {
    spare.popLast() ?? ContiguousArray(repeating: .unknown, count: capacity)
  }

  mutating func giveBack(_ column: consuming ContiguousArray<Verdict>) { spare.append(column) }

  /// What a condition comes to for each place of the block.
  mutating func evaluate(
    _ node: Programme.Node, _ rule: Int?, into out: inout ContiguousArray<Verdict>
  ) {
    switch node {
    case .test(let test, _):
      evaluate(test, rule, into: &out)
      keep(out, of: test)
    case .all(let parts):
      fold(parts, rule, empty: .true, into: &out) { $0.and($1) }
    case .any(let parts):
      fold(parts, rule, empty: .false, into: &out) { $0.or($1) }
    case .none(let parts):
      fold(parts, rule, empty: .false, into: &out) { $0.or($1) }
      var result = out.mutableSpan
      for at in 0..<block.count { result[at] = result[at].not }
    case .some(let needed, let parts): count(parts, rule, needed, into: &out)
    }
  }

  @inline(__always)
  private mutating func fold(
    _ parts: [Programme.Node], _ rule: Int?, empty: Verdict,
    into out: inout ContiguousArray<Verdict>, _ combine: (Verdict, Verdict) -> Verdict
  ) {
    guard let first = parts.first else {
      var result = out.mutableSpan
      for at in 0..<block.count { result[at] = empty }
      return
    }
    evaluate(first, rule, into: &out)
    if parts.count == 1 { return }
    var other = take()
    for part in parts.dropFirst() {
      evaluate(part, rule, into: &other)
      let more = other.span
      var result = out.mutableSpan
      for at in 0..<block.count { result[at] = combine(result[at], more[at]) }
    }
    giveBack(other)
  }

  private mutating func count(
    _ parts: [Programme.Node], _ rule: Int?, _ needed: Int,
    into out: inout ContiguousArray<Verdict>
  ) {
    var holding = counts.popLast() ?? ContiguousArray(repeating: 0, count: capacity)
    var open = counts.popLast() ?? ContiguousArray(repeating: 0, count: capacity)
    var gaps = take()
    var part = take()
    Self.clear(&holding, &open, &gaps)
    for node in parts {
      evaluate(node, rule, into: &part)
      Self.add(part, count: block.count, &holding, &open, &gaps)
    }
    Self.settle(
      holding, open, gaps, needed: Int32(clamping: needed), count: block.count, into: &out)
    giveBack(gaps)
    giveBack(part)
    counts.append(holding)
    counts.append(open)
  }

  private static func add(
    _ part: ContiguousArray<Verdict>, count: Int, _ holding: inout ContiguousArray<Int32>,
    _ open: inout ContiguousArray<Int32>, _ gaps: inout ContiguousArray<Verdict>
  ) {
    let verdicts = part.span.extracting(0..<count)
    var held = holding.mutableSpan
    for at in 0..<count { held[at] &+= Int32(verdicts[at].holdsCount) }
    var undecided = open.mutableSpan
    for at in 0..<count { undecided[at] &+= Int32(verdicts[at].openCount) }
    var gap = gaps.mutableSpan
    for at in 0..<count { gap[at] = gap[at].lacking(verdicts[at]) }
  }

  private static func clear(
    _ holding: inout ContiguousArray<Int32>, _ open: inout ContiguousArray<Int32>,
    _ gaps: inout ContiguousArray<Verdict>
  ) {
    for at in holding.indices { holding[at] = 0 }
    for at in open.indices { open[at] = 0 }
    for at in gaps.indices { gaps[at] = .notApplicable }
  }

  private static func settle(
    _ holding: ContiguousArray<Int32>, _ open: ContiguousArray<Int32>,
    _ gaps: ContiguousArray<Verdict>, needed: Int32, count: Int,
    into out: inout ContiguousArray<Verdict>
  ) {
    let held = holding.span.extracting(0..<count)
    let undecided = open.span.extracting(0..<count)
    let gap = gaps.span.extracting(0..<count)
    var result = out.mutableSpan
    for at in 0..<count {
      let isOpen = held[at] < needed && held[at] &+ undecided[at] >= needed
      result[at] = isOpen ? gap[at] : Verdict(held[at] >= needed)
    }
  }
}
