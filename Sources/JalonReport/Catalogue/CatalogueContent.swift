internal import JalonModel

/// All that a catalogue says of each declaration, for a reader of one language.
///
/// The sections, entries and facts are the same whatever the language, so that two readers' can
/// stand side by side.
struct CatalogueContent {
  let catalogue: Catalogue
  let names: Names
  let ids: IdStyle

  init(_ catalogue: Catalogue, _ language: Language, ids: IdStyle) {
    self.catalogue = catalogue
    self.ids = ids
    names = Names(catalogue, language)
  }

  var pack: RulePack { catalogue.pack }
  var words: Words { names.words }

  /// The sections that have something in them.
  var sections: [CatalogueSection] {
    let all = [
      characteristics, groups, rules, thresholds, indicators, surveys, issues, solutions, practices,
      measures, stakeholders, triggers,
    ]
    return all.filter { $0.count > 0 }
  }

  typealias Entry = CatalogueSection.Entry

  func section(_ kind: String, _ entries: [Entry]) -> CatalogueSection {
    section(kind, .rows, [.init(title: nil, entries: entries)])
  }

  func section(
    _ kind: String, _ layout: CatalogueSection.Layout, _ groups: [CatalogueSection.Group]
  )
    -> CatalogueSection
  {
    CatalogueSection(
      kind: kind, title: words.declarations(kind), layout: layout,
      groups: groups.filter { !$0.entries.isEmpty })
  }

  /// Declarations under the characteristic that each tells about; the others come last.
  func byCharacteristic<Value>(
    _ list: [Value], _ characteristic: (Value) -> String?, _ entry: (Value) -> Entry
  ) -> [CatalogueSection.Group] {
    let known = Set(pack.characteristics.map(\.id))
    var groups = pack.characteristics.map { each in
      CatalogueSection.Group(
        title: text(each.label), entries: list.filter { characteristic($0) == each.id }.map(entry))
    }
    let others = list.filter { characteristic($0).map { !known.contains($0) } ?? true }
    let title = known.isEmpty ? nil : words.say("Sans caractéristique", "Of no characteristic")
    groups.append(.init(title: title, entries: others.map(entry)))
    return groups
  }

  func text(_ text: Text) -> String { names.text(text) }

  func text(_ text: Text?) -> String? { text.map(names.text) }

  func sentence(_ condition: Condition?, in rule: Rule? = nil) -> String? {
    condition.map { ConditionSentence(names: names, ids: ids).sentence($0, in: rule) }
  }

  func span(_ span: TimeSpan?) -> String? { span?.text(in: words.language) }

  func choice(_ list: [String]) -> String? { list.isEmpty ? nil : list.joined(separator: "; ") }

  var sourceName: String { words.say("Source", "Source") }
  var disabledName: String { words.say("Désactivée", "Disabled") }

  private var characteristics: CatalogueSection {
    section(
      "characteristic",
      pack.characteristics.map { each in
        var entry = Entry(each.id, "\(each.order). \(text(each.label))")
        entry.say(words.say("Énoncé", "Statement"), text(each.statement), brief: .yes)
        return entry
      })
  }

  private var groups: CatalogueSection {
    section(
      "group",
      pack.groups.map { each in
        var entry = Entry(each.id, text(each.label))
        entry.say(words.say("Fait partie de", "Part of"), each.partOf.map(names.side))
        return entry
      })
  }

  /// The shared ones; a rule's own are told with it.
  private var thresholds: CatalogueSection {
    let own = Set(pack.rules.flatMap(\.thresholds).map(\.id))
    return section(
      "threshold",
      pack.thresholds.filter { !own.contains($0.id) }.map { each in
        var entry = Entry(each.id, ThresholdPhrase(names: names).values(each))
        entry.say(sourceName, text(each.source), brief: .yes)
        return entry
      })
  }

  private var issues: CatalogueSection {
    let groups = byCharacteristic(pack.issues, \.characteristic) { each in
      var entry = Entry(each.id, text(each.label))
      entry.say(sourceName, text(each.source))
      let rules = pack.rules.filter { $0.issue == each.id }.map { ids.shown($0.id) }
      entry.say(words.say("Repéré par", "Detected by"), choice(rules))
      return entry
    }
    return section("issue", .rows, groups)
  }

  private var measures: CatalogueSection {
    var axes: [Text?] = []
    for measure in pack.measures where !axes.contains(measure.axis) { axes.append(measure.axis) }
    let groups = axes.map { axis in
      CatalogueSection.Group(
        title: text(axis),
        entries: pack.measures.filter { $0.axis == axis }.map { Entry($0.id, text($0.label)) })
    }
    return section("measure", .rows, groups)
  }
}
