internal import JalonModel

/// What can be wrong with a file of answers, without a word of what any cell says: in a file whose
/// columns are mixed up any of them may hold an answer.
enum AnswerProblem: Hashable {
  // The file.
  case unreadable, noHeader
  case unknownColumn(number: Int, closest: String?)
  case missingColumn(String)
  case columnTwice(String)
  case noSuchNumber(Int)

  // The declaration.
  case nothingSays(Mapping.Field)
  case badConstant(Mapping.Field, String)
  case badSeparator, badDecimal
  case questionTwice(String)

  // A row.
  case openQuote, afterQuote
  case cells(expected: Int, found: Int)
  case unknownPlace, ambiguousPlace, badPeriod
  case unknownSurvey(closest: String?)
  case unknownQuestion(survey: String, closest: String?)
  case unknownGroup(closest: String?)
  case outsideAudience(String)
  case badAnswer(survey: String, ClosedRange<Double>)

  /// The word for machines.
  var kind: String {
    switch self {
    case .unreadable, .noHeader: "unreadable_file"
    case .unknownColumn: "unknown_column"
    case .missingColumn, .nothingSays, .noSuchNumber: "missing_column"
    case .columnTwice: "ambiguous_column"
    case .badConstant, .badSeparator, .badDecimal, .questionTwice: "bad_mapping"
    case .openQuote, .afterQuote, .cells: "bad_record"
    case .unknownPlace: "unknown_place"
    case .ambiguousPlace: "ambiguous_place"
    case .badPeriod: "bad_period"
    case .unknownSurvey: "unknown_survey"
    case .unknownQuestion: "unknown_question"
    case .unknownGroup: "unknown_group"
    case .outsideAudience: "group_outside_audience"
    case .badAnswer: "bad_answer"
    }
  }

  /// The problem, still without its place.
  var problem: Problem { Problem(kind, message, remedy: remedy) }

  init(_ problem: CSVProblem) {
    switch problem.kind {
    case .noHeader: self = .noHeader
    case .openQuote: self = .openQuote
    case .afterQuote: self = .afterQuote
    case .cells(let expected, let found): self = .cells(expected: expected, found: found)
    }
  }
}

extension Mapping.Field {
  /// The field as the plain format's header names it in a language; nil for what answers lack.
  func answerWord(in language: Language) -> String? {
    let english: String? =
      switch self {
      case .place: "collectivity"
      case .survey: "survey"
      case .question: "question"
      case .group: "group"
      case .period: "period"
      case .answer: "answer"
      default: nil
      }
    guard let english else { return nil }
    return language == .en ? english : Lexicon.french(of: english, in: .surveyHeader) ?? english
  }

  /// The field that a plain header names in either language.
  init?(answerWord name: String) {
    switch Lexicon.english(of: name, in: .surveyHeader) {
    case "collectivity": self = .place
    case "survey": self = .survey
    case "question": self = .question
    case "group": self = .group
    case "period": self = .period
    case "answer": self = .answer
    default: return nil
    }
  }
}
