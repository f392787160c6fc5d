import JalonModel

/// A pack's rules over a territory: what they come to, for many places or in full for one.
final class Evaluation {
  let territory: Territory
  let programme: Programme
  /// For outcomes alone.
  let scripts: Scripts
  /// For findings, which tell what functions read: of one place, and of many.
  let recorded: Scripts
  private let recordedOfMany: Scripts
  let units: OperandUnits
  private var columns: Inputs
  private var spareRecords: EvidenceRecords?

  /// `programme` is that of the territory's pack, where somebody has it ready.
  init(
    territory: Territory, scripts: Scripts, recorded: Scripts? = nil,
    recordedOfMany: Scripts? = nil, programme: Programme? = nil
  ) {
    self.territory = territory
    self.scripts = scripts
    self.recorded = recorded ?? scripts
    self.recordedOfMany = recordedOfMany ?? recorded ?? scripts
    let programme = programme ?? Compiler.compile(territory.pack)
    self.programme = programme
    units = OperandUnits(programme, territory: territory)
    columns = .columns(programme, of: territory)
  }

  /// The same rules over another territory of the same pack.
  init(territory: Territory, sharing other: Evaluation, scripts: Scripts) {
    self.territory = territory
    self.scripts = scripts
    recorded = scripts
    recordedOfMany = scripts
    programme = other.programme
    units = other.units
    columns = .columns(programme, of: territory)
  }

  /// What every rule comes to for each of the places, by ordinal; one that is not there is left out.
  func outcomes(for places: [Int]) -> Outcomes {
    let places = places.filter(territory.places.list.indices.contains)
    var evaluator = BlockEvaluator(
      programme, scripts: scripts, inputs: columns, places: places)
    run(&evaluator, for: places)
    return evaluator.outcomes
  }

  /// The same with a record of each comparison that was made; findings are made of these.
  func examine<Value>(_ places: [Int], _ body: (ExaminedPlaces) -> Value) -> Value {
    let places = places.filter(territory.places.list.indices.contains)
    let remembered = RememberedScripts(recordedOfMany)
    var evaluator = BlockEvaluator(
      programme, scripts: remembered.asScripts, inputs: columns, places: places)
    // The room of the records is used again and again: here nobody else may hold it.
    evaluator.records = spareRecords.take() ?? EvidenceRecords()
    run(&evaluator, for: places)
    var records = evaluator.records.take() ?? EvidenceRecords()
    let value = body(ExaminedPlaces(evaluator.outcomes, records, remembered))
    records.removeAll()
    spareRecords = records
    return value
  }

  private func run(_ evaluator: inout BlockEvaluator, for places: [Int]) {
    var position = 0
    while position < places.count {
      var end = position + 1
      while end < places.count, end - position < BlockEvaluator.size,
        places[end] == places[end - 1] + 1
      { end += 1 }
      evaluator.run(places[position]..<places[position] + end - position, at: position)
      position = end
    }
    columns = evaluator.inputs
  }

  /// All findings for a place, with what they rest on; nothing is worked out for others.
  func diagnosis(of place: Int) -> Diagnosis {
    var examination = Examination(self, place: place)
    return examination.diagnosis()
  }

  /// How many places are best examined at once: a diagnosis with all its evidence may take a
  /// hundred times the memory of its outcomes.
  static let fullBlock = 32

  /// The same for many places.
  func diagnoses<Made>(of places: [Int], making make: (Int, Diagnosis) -> Made) -> [Made] {
    examine(places) { examined in
      examined.outcomes.places.indices.map { position in
        var examination = Examination(self, of: examined, at: position)
        return make(examined.outcomes.places[position], examination.diagnosis())
      }
    }
  }

  /// The finding of one rule for a place; nil if there is no such rule.
  func finding(of rule: String, at place: Int) -> Finding? {
    guard let ordinal = territory.pack.rules.firstIndex(where: { $0.id == rule }) else {
      return nil
    }
    var examination = Examination(self, place: place)
    return examination.finding(of: ordinal)
  }
}
