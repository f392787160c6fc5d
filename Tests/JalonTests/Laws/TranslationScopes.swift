@testable import Jalon

/// In which scopes the names and the texts of a place in a file have their meaning.
enum TranslationScopes {
  /// The scopes of the fields or options of a word.
  static func fields(of word: String) -> [Scope] {
    if word == "adjust" || word == "disable" {
      return [.adjust, .disable, .rule, .threshold, .indicator]
    }
    return declarations[word].map { [$0] } ?? options[word].map { [$0] } ?? []
  }

  /// The scopes of the texts that a word is called with, beside ids.
  static func arguments(of word: String) -> [Scope] {
    switch word {
    case "feedback": [.surveyAggregate]
    case "peers": [.peersAggregate]
    default: []
    }
  }

  private static let declarations: [String: Scope] = [
    "pack": .pack, "use": .use, "data": .data, "collectivities": .collectivities,
    "collectivity": .collectivity, "group": .group, "characteristic": .characteristic,
    "indicator": .indicator, "survey": .survey, "threshold": .threshold, "issue": .issue,
    "rule": .rule, "solution": .solution, "stakeholder": .stakeholder, "measure": .measure,
    "practice": .practice,
  ]

  private static let options: [String: Scope] = [
    "value": .valueOptions, "gap": .gapOptions, "change": .changeOptions,
    "stakeholders": .stakeholdersOptions, "feedback": .feedbackOptions, "peers": .peersOptions,
    "rising": .trendOptions, "falling": .trendOptions, "is": .placeFacts, "series": .seriesOptions,
  ]

  /// A value's place: the scopes of its table, its field by its English name, and the field that
  /// its table is the value of.
  struct Place {
    let scopes: [Scope]
    let field: String?
    let outer: String?

    /// The scopes of a text here.
    var texts: [Scope] {
      if outer == "severity" { return [.severityLastLine] }
      return switch field {
      case "direction": [.direction]
      case "frequency": [.frequency]
      case "kind": [.kind]
      case "milieu" where !scopes.contains(.practice): [.milieu]
      case "unit": [.unit]
      case "sector": [.sector]
      case "audience", "group", "groups", "of", "serves": [.populationGroup]
      case "to": [.populationGroup, .kind]
      case "at": [.kind]
      case "as": scopes.contains(.gapOptions) ? [.gapForm] : [.changeForm]
      case "over", "ago", "max_age", "carry_forward", "delay": [.duration]
      case "relation": [.relation]
      case "severity": [.severity]
      case "symbols" where scopes.contains(.data): [.status]
      case _ where outer == "symbols": [.status]
      case _ where outer == "groups": [.populationGroup]
      case _ where outer == "relations": [.relation]
      default: []
      }
    }

    /// The scopes of the names in a table here.
    var tables: [Scope] {
      if outer == "thresholds" { return [.threshold] }
      if outer == "quantities" { return [.ruleQuantity] }
      return switch field {
      case "severity": [.severity]
      case "values": scopes.contains(.data) ? [.dataValue] : [.datedValue]
      case "base": [.indicatorBase]
      case "breaks": [.indicatorBreak]
      case "scale": [.surveyScale]
      case "questions": [.surveyQuestion]
      case "within": [.kind]
      case "columns": [.dataColumns]
      case "codes": scopes.contains(.data) ? [.dataCodes] : []
      case "was": scopes
      default: scopesOfEntry
      }
    }

    /// An entry without a name is of its table's scopes; a table of names has none of its own.
    private var scopesOfEntry: [Scope] {
      field == outer
        && [Scope.datedValue, .dataValue, .indicatorBreak, .surveyQuestion]
          .contains(where: scopes.contains)
        ? scopes : []
    }
  }
}
