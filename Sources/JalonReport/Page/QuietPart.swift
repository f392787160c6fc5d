internal import JalonModel

/// The rules that call for nothing: switched off, clear, or not about this place.
struct QuietPart {
  let diagnosis: Diagnosis
  let names: Names
  let verbosity: PageOptions.Verbosity

  private var words: Words { names.words }

  func write(to sheet: inout Sheet) {
    let disabled = findings(.disabled)
    if !disabled.isEmpty {
      sheet.heading(words.say("Règles désactivées", "Disabled rules"))
    }
    for finding in disabled {
      let because = names.rule(finding.rule)?.disabledBecause.map(names.text)
      sheet.facts([names.ruleLabel(finding.rule), because].compactMap { $0 })
    }
    let clear = findings(.clear)
    if !clear.isEmpty { sheet.heading(words.outcome(.clear).capital) }
    for finding in clear { write(finding, to: &sheet) }
    let idle = findings(.notApplicable)
    if !idle.isEmpty { sheet.heading(words.outcome(.notApplicable).capital) }
    for finding in idle { write(finding, to: &sheet) }
  }

  private func findings(_ outcome: Outcome) -> [Finding] {
    diagnosis.findings.filter { $0.outcome == outcome }
  }

  private func write(_ finding: Finding, to sheet: inout Sheet) {
    let lacking = Gap.all(of: [finding]).map { MissingText(names: names).subject($0) }
    let isElsewhere = finding.outcome == .notApplicable && lacking.isEmpty
    let reason = words.say("ne vise pas cette collectivité", "not about this place")
    sheet.facts([names.ruleLabel(finding.rule)] + (isElsewhere ? [reason] : lacking))
    guard verbosity == .verbose else { return }
    EvidencePart(diagnosis: diagnosis, names: names, verbosity: verbosity)
      .write(finding, to: &sheet)
  }
}
