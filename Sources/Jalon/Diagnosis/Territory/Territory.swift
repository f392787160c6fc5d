import JalonModel

/// The dataset seen as of a day: what quantities come to, for all places at once or for one place
/// with all that it rests on.
///
/// It keeps what it has worked out, so each worker has its own.
final class Territory {
  /// Calls a function of the pack for a place; what it reads it asks of this territory.
  typealias FunctionRunner = (ScriptFunction, _ place: Int, _ context: ComputeContext) -> Resolution

  let dataset: Dataset
  let places: Places
  let pack: RulePack
  let asOf: Day
  let timeline: Timeline
  let names: PackNames
  let unitSource: UnitSource
  /// Without it whatever a function would give is absent.
  var runFunction: FunctionRunner?
  /// All places, where these are some of them; nil where these are all.
  var hinterland: Hinterland?
  var memo = TerritoryMemo()

  /// `names` are those of the pack, where somebody has them ready.
  init(dataset: Dataset, places: Places, pack: RulePack, asOf: Day, names: PackNames? = nil) {
    self.dataset = dataset
    self.places = places
    self.pack = pack
    self.asOf = asOf
    timeline = Timeline(dataset.periods, asOf: asOf)
    self.names = names ?? PackNames(pack)
    unitSource = UnitSource(pack, names: self.names)
  }

  /// Another dataset under the same names.
  init(_ base: Territory, dataset: Dataset) {
    self.dataset = dataset
    (places, pack, asOf, names) = (base.places, base.pack, base.asOf, base.names)
    unitSource = base.unitSource
    // Periods are only added to.
    timeline =
      dataset.periods.count == base.timeline.periods.count
      ? base.timeline : Timeline(dataset.periods, asOf: asOf)
  }

  /// Other places and their data under the same names.
  init(_ base: Territory, dataset: Dataset, places: Places) {
    self.dataset = dataset
    self.places = places
    (pack, asOf, names) = (base.pack, base.asOf, base.names)
    unitSource = base.unitSource
    timeline = Timeline(dataset.periods, asOf: asOf)
  }

  /// A leaf for all places; of leaves that need functions only the wanted places are worked out.
  func column(for leaf: Quantity.Leaf, wanted: Range<Int>? = nil) -> Column {
    column(for: leaf, in: ComputeContext(), wanted: wanted)
  }

  /// A quantity for all places, seen from a rule or from none.
  func evaluate(_ quantity: Quantity, rule: Rule?, wanted: Range<Int>? = nil) -> Column {
    var evaluation = ColumnEvaluation(self, rule: rule, wanted: wanted)
    return evaluation.column(of: quantity)
  }

  /// A leaf for one place, with all that it rests on.
  func resolve(_ leaf: Quantity.Leaf, at place: Int) -> Resolution {
    resolve(.leaf(leaf), rule: nil, at: place)
  }

  /// A quantity for one place, with all that it rests on.
  func resolve(_ quantity: Quantity, rule: Rule?, at place: Int) -> Resolution {
    let (unit, decimals) = unit(of: quantity, rule: rule)
    guard places.list.indices.contains(place) else {
      var resolution = Resolution(reading: .missing(.absent), unit: unit, decimals: decimals)
      resolution.missing = [Self.nothingRead(by: rule, at: "", cause: .absent)]
      return resolution
    }
    var evaluation = AnswerEvaluation(self, rule: rule, place: place)
    let answer = evaluation.answer(to: quantity)
    var resolution = Resolution(reading: answer.cell.reading, unit: unit, decimals: decimals)
    resolution.readings = answer.readings
    resolution.failure = answer.failure
    if case .missing(let reason) = resolution.reading {
      resolution.missing =
        answer.missing.isEmpty
        ? [Self.nothingRead(by: rule, at: id(of: place), cause: reason)] : answer.missing
    }
    return resolution
  }

  func id(of place: Int) -> String { places.list[place].id }

  /// What is missing where no datum can be named: a function gave nothing, a number is divided by 0.
  private static func nothingRead(by rule: Rule?, at place: String, cause: Reason) -> MissingDatum {
    MissingDatum(
      rule == nil ? .indicator : .rule, id: rule?.id ?? "", place: place, cause: .reading(cause))
  }
}
