internal import JalonModel

/// What the ids of a diagnosis, or of a pack, are called, for a reader.
///
/// An id that nothing declares is shown as it stands: a name that is odd tells more than none.
struct Names {
  let words: Words
  /// The id of the place that is spoken of; nil where none is.
  private let here: String?
  private let placeNames: [String: String]
  private let pack: RulePack
  private let indicators: [String: Indicator]
  private let rules: [String: Rule]
  private let triggers: [String: Trigger]
  private let thresholds: [String: Threshold]

  init(_ diagnosis: Diagnosis, _ language: Language) {
    var placeNames = diagnosis.placeNames
    placeNames[diagnosis.place.id] = diagnosis.place.name
    self.init(diagnosis.pack, placeNames, here: diagnosis.place.id, language)
  }

  init(_ catalogue: Catalogue, _ language: Language) {
    self.init(catalogue.pack, catalogue.placeNames, here: nil, language)
  }

  init(_ agenda: Agenda, _ language: Language) {
    var placeNames = agenda.placeNames
    placeNames[agenda.place.id] = agenda.place.name
    self.init(agenda.pack, placeNames, here: agenda.place.id, language)
  }

  init(_ plan: ActionPlan, _ language: Language) {
    self.init(plan.pack, plan.placeNames, here: nil, language)
  }

  init(_ calendar: PlanCalendar, _ language: Language) {
    let place = calendar.place
    self.init(calendar.pack, [place.id: place.name], here: place.id, language)
  }

  private init(
    _ pack: RulePack, _ placeNames: [String: String], here: String?, _ language: Language
  ) {
    words = Words(language)
    self.here = here
    self.placeNames = placeNames
    self.pack = pack
    indicators = Self.index(pack.indicators, by: \.id)
    rules = Self.index(pack.rules, by: \.id)
    triggers = Self.index(pack.triggers, by: \.id)
    thresholds = Self.index(pack.thresholds, by: \.id)
  }

  static func index<Value>(_ list: [Value], by id: (Value) -> String) -> [String: Value] {
    Dictionary(list.map { (id($0), $0) }, uniquingKeysWith: { first, _ in first })
  }

  private func shown(_ text: Text?, or id: String) -> String {
    text?.shown(in: words.language) ?? id
  }

  /// Figures in the units that the pack names.
  var figures: FigureText { FigureText(words.language, pack.unitNames) }

  /// The units that the pack names, by the unit as figures carry it.
  var unitNames: [String: Text] { pack.unitNames }

  func text(_ text: Text) -> String { text.shown(in: words.language) }

  func rule(_ id: String) -> Rule? { rules[id] }

  func ruleLabel(_ id: String) -> String { shown(rules[id]?.label, or: id) }

  func trigger(_ id: String) -> String { shown(triggers[id]?.name, or: id) }

  func place(_ id: String) -> String { placeNames[id] ?? id }

  /// Whether a place is the one that is spoken of.
  func isHere(_ id: String) -> Bool { id == here }

  func threshold(_ id: String) -> Threshold? { thresholds[id] }

  func issue(_ id: String) -> String { shown(pack.issues.first { $0.id == id }?.label, or: id) }

  func layer(_ id: String) -> String {
    shown(pack.layers.first { $0.id == id }?.title, or: id)
  }

  func stakeholder(_ id: String) -> String {
    shown(pack.stakeholders.first { $0.id == id }?.name, or: id)
  }

  /// A unit as a reader sees it.
  func unit(_ name: String) -> String {
    name == "yes_no" ? words.say("oui ou non", "yes or no") : shown(pack.unitNames[name], or: name)
  }

  func solution(_ id: String) -> Solution? { pack.solutions.first { $0.id == id } }

  func solutionLabel(_ id: String) -> String { shown(solution(id)?.label, or: id) }

  func practice(_ id: String) -> String {
    shown(pack.practices.first { $0.id == id }?.title, or: id)
  }

  func measure(_ id: String) -> String {
    shown(pack.measures.first { $0.id == id }?.label, or: id)
  }

  func characteristic(_ id: String) -> String {
    shown(pack.characteristics.first { $0.id == id }?.label, or: id)
  }

  func isCharacteristic(_ id: String) -> Bool { pack.characteristics.contains { $0.id == id } }

  /// A group, unless it is everybody.
  func group(_ id: String?) -> String? {
    guard let id, id != PopulationGroup.total else { return nil }
    if id == Survey.institutions { return words.say("institutions", "institutions") }
    return shown(pack.groups.first { $0.id == id }?.label, or: id)
  }

  /// A group, unless it is all who answer a survey.
  func group(_ id: String?, answering survey: String) -> String? {
    id == audience(of: survey) ? nil : group(id)
  }

  /// A group, everybody included.
  func side(_ id: String?) -> String {
    let id = id ?? PopulationGroup.total
    return group(id) ?? shown(pack.groups.first { $0.id == id }?.label, or: id)
  }

  func indicator(_ id: String) -> Indicator? { indicators[id] }

  /// An indicator and a group, unless the indicator is of that group alone.
  func indicatorLabel(_ id: String, group: String? = nil) -> String {
    let label = shown(indicators[id]?.label, or: id)
    if let group, indicators[id]?.groups == [group] { return label }
    return self.group(group).map { "\(label), \($0)" } ?? label
  }

  func survey(_ id: String) -> String {
    shown(pack.surveys.first { $0.id == id }?.label, or: id)
  }

  /// How much of a question is told.
  enum QuestionLength {
    /// All of it.
    case whole
    /// What fits on a line.
    case short
  }

  /// A question as it is asked, in quotes, without its full stop.
  func question(_ id: String, of survey: String, _ length: QuestionLength = .short) -> String {
    let questions = pack.surveys.first { $0.id == survey }?.questions
    guard let text = questions?.first(where: { $0.id == id })?.text else { return id }
    let asked = self.text(text).withoutFullStop
    return words.quoted(length == .short ? asked.short : asked)
  }

  /// Where a reading comes from: a survey's ground is told in the reader's language.
  func source(_ reading: EvidenceReading) -> String? {
    guard case .survey(let id, question: _, _) = reading.subject,
      let source = pack.surveys.first(where: { $0.id == id })?.source
    else { return reading.source }
    return text(source)
  }

  /// The group that answers a survey; nil for a survey that nothing declares.
  func audience(of survey: String) -> String? {
    pack.surveys.first { $0.id == survey }?.audience
  }

  /// The survey and the question that an id of what is missing is made of.
  func surveyAndQuestion(_ id: String) -> (survey: String, question: String)? {
    for survey in pack.surveys where id.hasPrefix(survey.id + ".") {
      let question = String(id.dropFirst(survey.id.count + 1))
      if survey.questions.contains(where: { $0.id == question }) { return (survey.id, question) }
    }
    return nil
  }

  /// The survey, the question and the aggregate that an indicator's id is made of.
  func surveyAggregate(_ id: String)
    -> (survey: String, question: String, aggregate: Survey.Aggregate)?
  {
    for aggregate in Survey.Aggregate.allCases where id.hasSuffix("." + aggregate.rawValue) {
      let question = String(id.dropLast(aggregate.rawValue.count + 1))
      guard let asked = surveyAndQuestion(question) else { continue }
      return (asked.survey, asked.question, aggregate)
    }
    return nil
  }

  /// The rules and data that it stands on, one title a layer with its version.
  var packs: [String] {
    pack.layers.map { words.pack($0, title: $0.title.map(text)) }
  }
}

extension String {
  private static let longestQuestion = 72

  fileprivate var withoutFullStop: String {
    hasSuffix(".") && !hasSuffix("..") ? String(dropLast()) : self
  }

  /// Cut at a word where it is long.
  fileprivate var short: String {
    guard count > Self.longestQuestion else { return self }
    var kept = ""
    for word in split(separator: " ") {
      guard kept.count + word.count + 1 < Self.longestQuestion else { break }
      kept += (kept.isEmpty ? "" : " ") + word
    }
    return (kept.isEmpty ? String(prefix(Self.longestQuestion)) : kept) + "…"
  }
}
