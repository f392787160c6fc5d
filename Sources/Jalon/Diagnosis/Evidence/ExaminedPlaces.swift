import JalonModel

/// What every rule comes to for some places, with a record of each comparison that was made.
struct ExaminedPlaces {
  let outcomes: Outcomes
  /// The functions, each run once, so that what they read is of the same run.
  let scripts: RememberedScripts
  private let records: EvidenceRecords
  /// The records of each place, in the order in which they were kept, and where they begin.
  private let order: ContiguousArray<Int32>
  private let starts: ContiguousArray<Int32>

  init(_ outcomes: Outcomes, _ records: EvidenceRecords, _ scripts: RememberedScripts) {
    self.outcomes = outcomes
    self.scripts = scripts
    self.records = records
    var ends = ContiguousArray<Int32>(repeating: 0, count: outcomes.places.count + 1)
    let list = records.list
    for record in list { ends[Int(record.position) + 1] += 1 }
    for position in outcomes.places.indices { ends[position + 1] += ends[position] }
    starts = ends
    var order = ContiguousArray<Int32>(repeating: 0, count: list.count)
    for index in list.indices {
      let position = Int(list[index].position)
      order[Int(ends[position])] = Int32(truncatingIfNeeded: index)
      ends[position] += 1
    }
    self.order = order
  }

  /// How many comparisons were made.
  var count: Int { records.list.count }

  /// The records of a place, by the ordinals of the rules.
  func records(at position: Int) -> [[EvidenceRecord]] {
    var byRule = [[EvidenceRecord]](repeating: [], count: outcomes.rules)
    for index in order[Int(starts[position])..<Int(starts[position + 1])] {
      let record = records.list[Int(index)]
      if byRule.indices.contains(Int(record.rule)) { byRule[Int(record.rule)].append(record) }
    }
    return byRule
  }
}
