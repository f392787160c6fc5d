internal import JalonModel

/// The solutions that a finding proposes, and why one cannot be had.
struct SuggestionsPart {
  let names: Names

  private var words: Words { names.words }

  func write(_ finding: Finding, to sheet: inout Sheet) {
    for suggestion in finding.suggestions {
      let label = names.solutionLabel(suggestion.solution)
      let partner = names.solution(suggestion.solution)?.partner.map { partner in
        words.about(words.say("partenaire", "partner"), names.stakeholder(partner))
      }
      sheet.facts(
        [words.about(word(suggestion.applicable), label), partner].compactMap { $0 }, level: 2)
      let text = EvidenceText(names: names)
      for facts in text.facts(suggestion.whyNot, of: names.solution(suggestion.solution)?.requires)
      {
        sheet.facts(facts, level: 3)
      }
    }
  }

  private func word(_ applicable: Truth) -> String {
    switch applicable {
    case .true: words.say("Proposé", "Proposed")
    case .false: words.say("Non applicable", "Not applicable")
    case .unknown: words.say("À vérifier", "To be checked")
    }
  }
}
