internal import JalonModel

/// The readings behind a figure, those of one thing on one line.
///
/// Who asks for everything has a line for each, with its provenance.
struct ReadingLines {
  /// A line, and how much deeper it lies than the first.
  struct Line: Hashable {
    var facts: [String]
    var depth = 0
  }

  let names: Names
  let verbosity: PageOptions.Verbosity

  private var words: Words { names.words }
  private var text: ReadingText { ReadingText(names: names, verbosity: verbosity) }

  func lines(_ readings: [EvidenceReading]) -> [Line] {
    if verbosity == .verbose {
      return readings.map { Line(facts: text.facts($0) + text.provenance($0)) }
    }
    return grouped(readings).flatMap { group -> [Line] in
      guard group.count > 1, let survey = AnswersOfSurvey(group[0]) else {
        return [Line(facts: facts(group))]
      }
      return [Line(facts: [heading(survey)])] + group.map { Line(facts: [answer($0)], depth: 1) }
    }
  }

  /// A reading with what is done with it.
  func line(_ reading: EvidenceReading, after operation: String) -> Line {
    var facts = text.facts(reading) + text.provenance(reading)
    if let first = facts.first { facts[0] = operation + first }
    return Line(facts: facts)
  }

  /// Readings of one thing at several times or places.
  private func facts(_ readings: [EvidenceReading]) -> [String] {
    guard readings.count > 1, let first = readings.first else {
      return readings.flatMap { text.facts($0) }
    }
    let figures = readings.map { text.figure($0) + text.circumstances($0, with: text.cautions($0)) }
    return [words.about(text.label(first), figures.joined(separator: "; "))]
  }

  private func heading(_ survey: AnswersOfSurvey) -> String {
    let group = names.group(survey.group, answering: survey.id)
    let label = [names.survey(survey.id), group, words.aggregate(survey.aggregate)]
      .compactMap { $0 }.joined(separator: ", ")
    let when = survey.period.map { [DateFormat(words.language).text($0)] } ?? []
    let place = names.isHere(survey.place) ? [] : [names.place(survey.place)]
    let circumstances = (when + place).joined(separator: ", ")
    return circumstances.isEmpty ? label : "\(label) (\(circumstances))"
  }

  private func answer(_ reading: EvidenceReading) -> String {
    guard case .survey(let survey, let question, _) = reading.subject else { return "" }
    let cautions = text.cautions(reading)
    return words.about(names.question(question, of: survey), text.figure(reading))
      + (cautions.isEmpty ? "" : " (\(cautions.joined(separator: ", ")))")
  }

  /// Groups in the order of their first; what has no kin stands alone.
  private func grouped(_ readings: [EvidenceReading]) -> [[EvidenceReading]] {
    var groups: [[EvidenceReading]] = []
    var places: [Kin: Int] = [:]
    for reading in readings {
      let kin = Kin(reading)
      if let place = kin.flatMap({ places[$0] }) {
        groups[place].append(reading)
      } else {
        if let kin { places[kin] = groups.count }
        groups.append([reading])
      }
    }
    return groups
  }
}

/// What readings have in common that are told together.
private enum Kin: Hashable {
  case figures(of: Thing)
  case answers(AnswersOfSurvey)

  init?(_ reading: EvidenceReading) {
    switch reading.subject {
    case .indicator: self = .figures(of: Thing(reading))
    case .survey:
      guard let answers = AnswersOfSurvey(reading) else { return nil }
      self = .answers(answers)
    case .stakeholders, .peers: return nil
    }
  }
}

/// What two readings have in common that stand on one line.
private struct Thing: Hashable {
  var subject: EvidenceReading.Subject
  var group: String?
  var unit: String

  init(_ reading: EvidenceReading) {
    (subject, group, unit) = (reading.subject, reading.group, reading.unit)
  }
}

/// What the answers to several questions have in common that stand under one line.
private struct AnswersOfSurvey: Hashable {
  var id: String
  var aggregate: Survey.Aggregate
  var group: String?
  var period: Period?
  var place: String

  init?(_ reading: EvidenceReading) {
    guard case .survey(let id, question: _, let aggregate) = reading.subject else { return nil }
    (self.id, self.aggregate) = (id, aggregate)
    (group, period, place) = (reading.group, reading.period, reading.place)
  }
}
