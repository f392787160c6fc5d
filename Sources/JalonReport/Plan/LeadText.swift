internal import JalonModel

/// Who can lead an action and by which ties, or why nobody can.
struct LeadText {
  let names: Names

  private var words: Words { names.words }

  func lines(_ lead: Lead, of action: PlannedAction) -> [AgendaSection.Line] {
    if let actor = lead.actor { return lines(lead, leading: actor) }
    let reason = lead.obstacle.map { words.obstacle($0, role: action.role) }
    let head = reason.map { words.about(Self.without(words), $0) } ?? Self.without(words)
    let paths = lead.obstacle == .relationsUnknown ? [] : lead.considered
    return [.init(facts: [head])]
      + paths.map { .init(facts: [words.about(names.stakeholder($0.actor), path($0))], depth: 1) }
  }

  private func lines(_ lead: Lead, leading actor: String) -> [AgendaSection.Line] {
    let leading = lead.considered.first { $0.actor == actor }
    let tie = leading.map { " (\(path($0)))" } ?? ""
    var lines = [AgendaSection.Line(facts: [fact(leading: actor) + tie])]
    if lead.isNegative {
      lines.append(
        .init(
          facts: [
            words.say(
              "Seule voie, et son influence est aussi négative",
              "The only path, and its influence is negative too")
          ], depth: 1))
    }
    let others = lead.considered.filter { $0.actor != actor && $0.isReachable && $0.holdsRole }
    if !others.isEmpty {
      let list = words.list(others.map { names.stakeholder($0.actor) })
      lines.append(
        .init(
          facts: [
            words.about(
              words.say(
                others.count == 1 ? "Pourrait aussi la porter" : "Pourraient aussi la porter",
                "Could lead it too"), list)
          ], depth: 1))
    }
    return lines
  }

  /// Who leads, without the ties.
  func fact(leading actor: String?) -> String {
    guard let actor else { return Self.without(words) }
    return words.about(words.say("Porteur", "Lead"), names.stakeholder(actor))
  }

  private static func without(_ words: Words) -> String {
    words.say("Sans porteur", "Without a lead")
  }

  /// The ties of one who was considered, and the MRC through which they run.
  private func path(_ candidate: Lead.Candidate) -> String {
    let relations = Relation.allCases.filter(candidate.relations.contains).map(words.relation)
    let ties =
      relations.isEmpty ? words.say("aucune relation", "no relation") : words.list(relations)
    let through = candidate.through.map { mrc in
      words.say("par \(names.place(mrc))", "through \(names.place(mrc))")
    }
    let role =
      candidate.holdsRole
      ? nil : words.say("ne tient pas le rôle demandé", "does not hold the role asked for")
    return [ties, relations.isEmpty ? nil : through, role].compactMap { $0 }
      .joined(separator: ", ")
  }
}
