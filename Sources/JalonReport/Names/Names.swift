internal import JalonModel

/// What the ids of a diagnosis are called, for a reader.
///
/// An id that nothing declares is shown as it stands: a name that is odd tells more than none.
struct Names {
  let words: Words
  let place: Collectivity
  private let placeNames: [String: String]
  private let pack: RulePack
  private let indicators: [String: Indicator]
  private let rules: [String: Rule]

  init(_ diagnosis: Diagnosis, _ language: Language) {
    words = Words(language)
    place = diagnosis.place
    placeNames = diagnosis.placeNames
    pack = diagnosis.pack
    indicators = Self.index(pack.indicators, by: \.id)
    rules = Self.index(pack.rules, by: \.id)
  }

  static func index<Value>(_ list: [Value], by id: (Value) -> String) -> [String: Value] {
    Dictionary(list.map { (id($0), $0) }, uniquingKeysWith: { first, _ in first })
  }

  private func shown(_ text: Text?, or id: String) -> String {
    text?.shown(in: words.language) ?? id
  }

  /// Figures in the units that the pack names.
  var figures: FigureText { FigureText(words.language, pack.unitNames) }

  func text(_ text: Text) -> String { text.shown(in: words.language) }

  func rule(_ id: String) -> Rule? { rules[id] }

  func ruleLabel(_ id: String) -> String { shown(rules[id]?.label, or: id) }

  func place(_ id: String) -> String {
    id == place.id ? place.name : placeNames[id] ?? id
  }

  func layer(_ id: String) -> String {
    shown(pack.layers.first { $0.id == id }?.title, or: id)
  }

  func stakeholder(_ id: String) -> String {
    shown(pack.stakeholders.first { $0.id == id }?.name, or: id)
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

  /// A group, unless it is everybody.
  func group(_ id: String?) -> String? {
    guard let id, id != PopulationGroup.total else { return nil }
    if id == Survey.institutions { return words.say("institutions", "institutions") }
    return shown(pack.groups.first { $0.id == id }?.label, or: id)
  }

  /// A group, everybody included.
  func side(_ id: String?) -> String {
    let id = id ?? PopulationGroup.total
    return group(id) ?? shown(pack.groups.first { $0.id == id }?.label, or: id)
  }

  func indicator(_ id: String) -> Indicator? { indicators[id] }

  func indicatorLabel(_ id: String, group: String? = nil) -> String {
    let label = shown(indicators[id]?.label, or: id)
    return self.group(group).map { "\(label), \($0)" } ?? label
  }

  func survey(_ id: String) -> String {
    shown(pack.surveys.first { $0.id == id }?.label, or: id)
  }

  /// A question as it is asked.
  func question(_ id: String, of survey: String) -> String {
    let questions = pack.surveys.first { $0.id == survey }?.questions
    return shown(questions?.first { $0.id == id }?.text, or: id)
  }
}
