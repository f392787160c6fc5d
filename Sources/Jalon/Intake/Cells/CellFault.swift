import JalonModel

/// What is wrong with a cell.
enum CellFault: Hashable, Sendable {
  case unknownPlace(String, nearest: String?)
  case ambiguousPlace(String, [String])
  /// Its place was merged into another, whose id this is.
  case mergedPlace(String, into: String)
  case unknownIndicator(String, nearest: String?)
  case unknownGroup(String, nearest: String?)
  case unknownStakeholder(String, nearest: String?)
  /// A word that is not one of a list: kinds, milieux, relations.
  case unknownWord(String, known: [String])
  case badPeriod(String)
  case badDay(String)
  case badNumber(String)
  case ambiguousNumber(String)
  case badStatus(String)
  case reasonBesideValue(String)
  case caveatWithoutValue(String)
  case outOfRange(String, ClosedRange<Double>)
  case notYesNo(String)
  case wrongUnit(String, expected: String)
  case notPercentage(String)
  case badID(String)
  case empty

  /// The problem's kind, for machines.
  var kind: String {
    switch self {
    case .unknownPlace: "unknown_place"
    case .ambiguousPlace: "ambiguous_place"
    case .mergedPlace: "merged_place"
    case .unknownIndicator: "unknown_indicator"
    case .unknownGroup: "unknown_group"
    case .unknownStakeholder: "unknown_stakeholder"
    case .unknownWord: "unknown_word"
    case .badPeriod: "bad_period"
    case .badDay: "bad_date"
    case .badNumber, .ambiguousNumber, .notYesNo: "bad_number"
    case .badStatus, .reasonBesideValue, .caveatWithoutValue: "bad_status"
    case .outOfRange: "out_of_range"
    case .wrongUnit, .notPercentage: "wrong_unit"
    case .badID: "bad_id"
    case .empty: "empty_cell"
    }
  }
}
