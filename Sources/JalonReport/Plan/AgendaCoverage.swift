internal import JalonModel

/// The measures and the characteristics that the plan serves, and those that it does not.
struct AgendaCoverage {
  let agenda: Agenda
  let names: Names
  let verbosity: PageOptions.Verbosity

  /// So many are named in any case.
  private static let fewest = 10

  private var words: Words { names.words }

  var sections: [AgendaSection] {
    let pack = agenda.pack
    return [
      section(
        words.say("Caractéristiques que le plan touche", "Characteristics that the plan serves"),
        pack.characteristics.sorted { $0.order < $1.order }.map(\.id),
        covered: agenda.characteristicsCovered, names.characteristic),
      section(
        words.say("Mesures que le plan touche", "Measures that the plan serves"),
        pack.measures.map(\.id), covered: agenda.measuresCovered, names.measure),
    ]
  }

  private func section(
    _ title: String, _ ids: [String], covered: [String], _ name: (String) -> String
  ) -> AgendaSection {
    let groups = [
      (words.say("Touchées", "Served"), ids.filter(covered.contains)),
      (words.say("Non touchées", "Not served"), ids.filter { !covered.contains($0) }),
    ]
    return AgendaSection(
      title: title,
      entries: groups.filter { !$0.1.isEmpty }.map { label, ids in
        var entry = AgendaSection.Entry("\(label) (\(words.number(ids.count)))", tone: .normal)
        // What is not served can be long: who asks for everything has it.
        let isShort = ids.count <= Self.fewest || ids.allSatisfy(covered.contains)
        if isShort || verbosity == .verbose { for id in ids { entry.say(name(id)) } }
        return entry
      })
  }
}
