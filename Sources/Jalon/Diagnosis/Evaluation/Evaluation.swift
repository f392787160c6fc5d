import JalonModel

/// A pack's rules over a territory: what they come to, for many places or in full for one.
final class Evaluation {
  let territory: Territory
  let programme: Programme
  /// For outcomes alone.
  let scripts: Scripts
  /// For findings, which tell what functions read.
  let recorded: Scripts
  let units: OperandUnits
  private var columns: Inputs

  /// `programme` is that of the territory's pack, where somebody has it ready.
  init(
    territory: Territory, scripts: Scripts, recorded: Scripts? = nil, programme: Programme? = nil
  ) {
    self.territory = territory
    self.scripts = scripts
    self.recorded = recorded ?? scripts
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
    programme = other.programme
    units = other.units
    columns = .columns(programme, of: territory)
  }

  /// What every rule comes to for each of the places, by ordinal; one that is not there is left out.
  func outcomes(for places: [Int]) -> Outcomes {
    let places = places.filter(territory.places.list.indices.contains)
    var evaluator = BlockEvaluator(
      programme, scripts: scripts, inputs: columns, places: places)
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
    return evaluator.outcomes
  }

  /// All findings for a place, with what they rest on.
  func diagnosis(of place: Int) -> Diagnosis {
    var examination = Examination(self, place: place)
    return examination.diagnosis()
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
