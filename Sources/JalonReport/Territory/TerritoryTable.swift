public import JalonModel

/// Many diagnoses as two tables: a line a place, then a line a rule.
///
/// Only counts are kept of each diagnosis.
///
/// ```swift
/// var table = TerritoryTable()
/// for diagnosis in diagnoses { table.add(diagnosis) }
/// print(table.text(PageOptions(.fr)), terminator: "")
/// ```
public struct TerritoryTable: Sendable {
  /// A place and how many rules of each severity are met there, and how many are open.
  struct PlaceLine {
    var name: String
    var designation: String?
    var met: [Severity: Int] = [:]
    var undecided = 0
    var unknown = 0
    var failed = 0
  }

  /// A rule and how many places have each outcome.
  struct RuleLine {
    var label: Text
    var outcomes: [Outcome: Int] = [:]
  }

  private(set) var places: [PlaceLine] = []
  private(set) var rules: [RuleLine] = []
  private var ordinals: [String: Int] = [:]
  private(set) var asOf: Day?
  private(set) var layers: [RulePack.Layer] = []

  /// Tables without lines.
  public init() {}

  /// Adds the line of a place, and counts it in those of its rules.
  public mutating func add(_ diagnosis: Diagnosis) {
    asOf = diagnosis.asOf
    layers = diagnosis.pack.layers
    var line = PlaceLine(name: diagnosis.place.name, designation: diagnosis.place.designation)
    var labels: [String: Text]?
    for finding in diagnosis.findings {
      switch (finding.outcome, finding.severity) {
      case (.met, let severity?): line.met[severity, default: 0] += 1
      case (.met, nil): line.undecided += 1
      case (.unknown, _): line.unknown += 1
      case (.failed, _): line.failed += 1
      case (.clear, _), (.notApplicable, _), (.disabled, _): break
      }
      if let ordinal = ordinals[finding.rule] {
        rules[ordinal].outcomes[finding.outcome, default: 0] += 1
      } else {
        // The packs of all places are one: labels are looked up for the first only.
        let known = labels ?? Names.index(diagnosis.pack.rules, by: \.id).mapValues(\.label)
        labels = known
        ordinals[finding.rule] = rules.count
        let label = known[finding.rule] ?? .only(finding.rule, in: .fr)
        rules.append(RuleLine(label: label, outcomes: [finding.outcome: 1]))
      }
    }
    places.append(line)
  }

  /// The tables, each line ended by a line feed.
  public func text(_ options: PageOptions) -> String {
    TerritoryText(table: self, options: options).text
  }
}
