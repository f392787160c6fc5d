import JalonLua
public import JalonModel

/// What an entry comes to over every place.
extension PromptSession {
  /// A rule, a condition or a quantity at all places that are diagnosed when all are, or of the
  /// kinds given, or within a place. Throws `Unfinished`, `Problem` or `Problems`.
  public func spread(_ text: String, kinds: Set<Kind>? = nil, within: String? = nil) throws
    -> Spread
  {
    let (asked, entry) = try subject(text)
    let content: WorkspaceContent
    var rule: Rule?
    var quantity: Quantity?
    switch asked {
    case .rule(let id):
      content = try self.content()
      rule = content.pack.rules[try content.rule(id)]
    case .condition(let condition):
      let trial = try trial(of: condition, in: entry)
      content = try self.content(trying: trial)
      rule = trial
    case .quantity(let plain):
      content = try self.content()
      quantity = try resolved(plain, in: entry)
    }
    var bound: Quantity?
    if case .compare(_, let compared, let with)? = rule?.when {
      (quantity, bound) = (compared, with)
    }
    let places = try content.places(kinds: kinds, within: within)
    let review = Review(content, asOf: asOf)
    var spread = Spread(
      asked: text.trimmed, asOf: asOf, places: places.count, pack: content.pack)
    if let rule {
      if case .rule(let id) = asked { spread.rule = id }
      let ordinal = try content.rule(rule.id)
      let size = rule.hasFunction ? Self.fewPlaces : places.count
      try inBlocks(places, of: size) { block in
        spread.count(review.evaluation.outcomes(for: block), of: ordinal, in: content)
      }
    }
    if let quantity {
      let territory = review.evaluation.territory
      var known = FiguresSpread(quantity, rule: rule, in: territory)
      let isScripted = quantity.leaves.contains(where: territory.names.needsFunction)
      try inBlocks(places, of: isScripted ? Self.fewPlaces : places.count) { known.add($0) }
      var figures = known.figures
      figures.bound = bound.flatMap { FiguresSpread.constant($0, rule: rule, in: territory) }
      spread.figures = figures
    }
    spread.pack = state.content.pack
    return spread
  }

  /// Places whose functions are run before somebody is asked whether to go on.
  private static let fewPlaces = 64

  /// Works through places, until the end of it is asked for.
  private func inBlocks(_ places: [Int], of size: Int, _ body: ([Int]) -> Void) throws(Problem) {
    let asked = interrupt.requests
    for start in stride(from: 0, to: places.count, by: max(1, size)) {
      guard interrupt.requests == asked else { throw .interrupted }
      body(Array(places[start..<min(start + max(1, size), places.count)]))
    }
  }

  private enum Subject {
    case rule(String)
    case condition(Condition)
    case quantity(Quantity)
  }

  /// What a text is about: an id, a declaration, or what it gives.
  private func subject(_ text: String) throws -> (Subject, TypedEntries.Entry) {
    let id = text.trimmed
    let bare = try known(id) == nil ? nil : id
    let entry = try state.entries.run(bare.map { "\"\($0)\"" } ?? text)
    let pack = state.content.pack
    let named = bare ?? entry.statements.last.map(\.id)
    if let named {
      if entry.statements.last?.fields != nil { _ = try answer(to: entry) }
      if state.content.pack.rules.contains(where: { $0.id == named }) {
        return (.rule(named), entry)
      }
      if pack.thresholds.contains(where: { $0.id == named }) {
        return (.quantity(.threshold(named)), entry)
      }
      if state.content.pack.indicators.contains(where: { $0.id == named }) {
        return (.quantity(.leaf(.reading(ReadingQuery(named)))), entry)
      }
    }
    if case .handle(let handle)? = entry.values.first {
      switch state.entries.loader.ingredient(handle) {
      case .quantity(let quantity): return (.quantity(quantity), entry)
      case .condition(let condition): return (.condition(condition), entry)
      case .statement, .testReading, .removal, nil: break
      }
    }
    throw Problem(
      "nothing_to_spread",
      .both(
        fr: "«\u{A0}\(id)\u{A0}» n’est ni une règle, ni une condition, ni une grandeur.",
        en: "`\(id)` is no rule, no condition and no quantity."),
      remedy: .both(
        fr: "Par exemple\u{A0}: sous(valeur(\"indicateur\"), 3).",
        en: "For instance: below(value(\"indicator\"), 3)."))
  }
}

extension Spread {
  /// How many places where a rule is met are named.
  private static let named = 12

  fileprivate mutating func count(
    _ outcomes: Outcomes, of rule: Int, in content: WorkspaceContent
  ) {
    var counts = self.outcomes ?? [:]
    for (position, place) in outcomes.places.enumerated() {
      let outcome = outcomes.outcome(of: rule, at: position)
      counts[outcome, default: 0] += 1
      guard outcome == .met else { continue }
      if self.rule != nil, let severity = outcomes.severity(of: rule, at: position) {
        severities[severity, default: 0] += 1
      }
      if met.count < Self.named {
        let place = content.places.list[place]
        met.append(PlaceName(place: place.id, name: place.name))
      }
    }
    self.outcomes = counts
  }
}

/// How the figures of a quantity lie over places.
struct FiguresSpread {
  private let quantity: Quantity
  private let rule: Rule?
  private let territory: Territory
  private var known: [(place: Int, value: Double)] = []
  private var missing: [Reason: Int] = [:]

  /// Classes of the histogram.
  private static let classes = 10
  /// How many places are named at each end.
  private static let named = 5

  init(_ quantity: Quantity, rule: Rule?, in territory: Territory) {
    (self.quantity, self.rule, self.territory) = (quantity, rule, territory)
  }

  /// Adds places, in the order of their ordinals.
  mutating func add(_ places: [Int]) {
    guard let first = places.first, let last = places.last else { return }
    let column = territory.evaluate(quantity, rule: rule, wanted: first..<last + 1)
    for place in places {
      if case .missing(let reason) = column.marks[place].reading(column.values[place]) {
        missing[reason, default: 0] += 1
      } else {
        known.append((place, column.values[place]))
      }
    }
  }

  /// How the figures of all places lie that were added.
  var figures: Spread.Figures {
    let (unit, decimals) = territory.unit(of: quantity, rule: rule)
    var figures = Spread.Figures(unit: unit, decimals: decimals)
    let sorted = known.sorted { ($0.value, $0.place) < ($1.value, $1.place) }
    figures.missing = missing
    figures.known = sorted.count
    figures.bins = Self.bins(of: sorted.map(\.value))
    figures.lowest = sorted.prefix(Self.named).map(named)
    figures.highest = sorted.suffix(Self.named).reversed().map(named)
    if !sorted.isEmpty {
      let (a, b) = (sorted[(sorted.count - 1) / 2].value, sorted[sorted.count / 2].value)
      figures.median = a == b ? a : a / 2 + b / 2
    }
    return figures
  }

  /// What a bound comes to, where it is the same number everywhere.
  static func constant(_ bound: Quantity, rule: Rule?, in territory: Territory) -> Double? {
    guard bound.leaves.isEmpty, bound.names.isEmpty, !territory.places.list.isEmpty else {
      return nil
    }
    if case .measured(let value, _) = territory.resolve(bound, rule: rule, at: 0).reading {
      return value
    }
    return nil
  }

  private func named(_ each: (place: Int, value: Double)) -> Spread.PlaceFigure {
    let place = territory.places.list[each.place]
    return Spread.PlaceFigure(place: place.id, name: place.name, value: each.value)
  }

  /// Classes of equal width; one class where all figures are equal or their width has no number.
  private static func bins(of sorted: [Double]) -> [Spread.Bin] {
    guard let low = sorted.first, let high = sorted.last else { return [] }
    let width = (high - low) / Double(classes)
    guard width > 0, width.isFinite, low + width > low else {
      return [Spread.Bin(low: low, high: high, count: sorted.count)]
    }
    var counted = (0..<classes).map { number in
      Spread.Bin(
        low: low + width * Double(number),
        high: number == classes - 1 ? high : low + width * Double(number + 1), count: 0)
    }
    for value in sorted {
      let number = Int(exactly: ((value - low) / width).rounded(.down)) ?? 0
      counted[min(max(number, 0), classes - 1)].count += 1
    }
    return counted
  }
}

extension Problem {
  /// Somebody asked for the end of what was going on.
  static var interrupted: Problem {
    Problem("interrupted", .both(fr: "Interrompu.", en: "Interrupted."))
  }
}
