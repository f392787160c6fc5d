import JalonModel

/// The fields of a view of thresholds.
struct ThresholdRow {
  private(set) var names: [String] = []
  /// The id of the threshold of each field.
  private(set) var ids: [String] = []
  private(set) var values: ContiguousArray<Double> = []
  /// 1 where none is in force.
  private(set) var gaps: ContiguousArray<UInt8> = []
  private var fields: [String: Int] = [:]

  /// All by their ids; of two with one id the first counts.
  init(_ thresholds: [Threshold], asOf: Day) {
    for threshold in thresholds.sorted(by: { $0.id < $1.id }) where fields[threshold.id] == nil {
      set(threshold.id, to: threshold, asOf: asOf)
    }
  }

  /// Sets a field, or adds it.
  mutating func set(_ name: String, to threshold: Threshold, asOf: Day) {
    let value = threshold.inForce(on: asOf)?.value
    let field = fields[name] ?? names.count
    if field == names.count {
      fields[name] = field
      names.append(name)
      ids.append(threshold.id)
      values.append(0)
      gaps.append(1)
    }
    ids[field] = threshold.id
    values[field] = value ?? 0
    gaps[field] = value == nil ? 1 : 0
  }
}
