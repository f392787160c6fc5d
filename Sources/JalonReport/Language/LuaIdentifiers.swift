internal import JalonModel

/// The ids that packs declare, by kind, each with its title.
struct LuaIdentifiers {
  private var titles: [String: [(id: String, title: Text?)]] = [:]

  /// The kinds whose ids fields and words name.
  let kinds = [
    "characteristic", "group", "indicator", "survey", "threshold", "issue", "rule", "solution",
    "stakeholder", "measure", "practice", "trigger",
  ]

  init(_ catalogues: [Catalogue]) {
    for catalogue in catalogues {
      let pack = catalogue.pack
      add("characteristic", pack.characteristics.map { ($0.id, $0.label) })
      add("group", pack.groups.map { ($0.id, $0.label) })
      add("indicator", pack.indicators.map { ($0.id, $0.label) })
      add("survey", pack.surveys.map { ($0.id, $0.label) })
      add("threshold", pack.thresholds.map { ($0.id, Self.title(of: $0, catalogue)) })
      add("issue", pack.issues.map { ($0.id, $0.label) })
      add("rule", pack.rules.map { ($0.id, $0.label) })
      add("solution", pack.solutions.map { ($0.id, $0.label) })
      add("stakeholder", pack.stakeholders.map { ($0.id, $0.name) })
      add("measure", pack.measures.map { ($0.id, $0.label) })
      add("practice", pack.practices.map { ($0.id, $0.title) })
      add("trigger", pack.triggers.map { ($0.id, $0.label) })
    }
  }

  /// The value of a threshold and its source.
  private static func title(of threshold: Threshold, _ catalogue: Catalogue) -> Text {
    let said = { (language: Language) in
      let value = ThresholdPhrase(names: Names(catalogue, language)).values(threshold)
      return [value, threshold.source?.shown(in: language)].compactMap(\.self)
        .joined(separator: ", ")
    }
    return .both(fr: said(.fr), en: said(.en))
  }

  private mutating func add(_ kind: String, _ list: [(String, Text?)]) {
    let known = Set((titles[kind] ?? []).map(\.id))
    titles[kind, default: []] += list.filter { !known.contains($0.0) }.map { ($0.0, $0.1) }
  }

  /// The type of the ids of a kind; others may be written, as a file may declare them.
  func alias(of kind: String) -> [String] {
    var lines = ["---@alias jalon.id.\(kind)", "---| string"]
    for (id, title) in titles[kind] ?? [] {
      let said = title.map { title in
        " # " + Language.allCases.map { title.shown(in: $0).safe }.joined(separator: " · ")
      }
      lines.append("---| \"\(id)\"\(said ?? "")")
    }
    return lines + [""]
  }
}
