internal import JalonModel

/// The rules whose script broke or passed a limit, with the place to mend.
struct FailuresPart {
  let diagnosis: Diagnosis
  let names: Names
  let verbosity: PageOptions.Verbosity

  private var words: Words { names.words }

  func write(to sheet: inout Sheet) {
    let failed = diagnosis.findings.filter { $0.outcome == .failed }
    guard !failed.isEmpty else { return }
    sheet.heading(words.say("Règles en échec", "Failed rules"))
    for (index, finding) in failed.enumerated() {
      if index > 0 { sheet.blank() }
      let word = words.say("échec", "failed")
      sheet.entry(
        .init(word: word, spoken: word, tone: .failure, name: names.ruleLabel(finding.rule)))
      if let failure = finding.failure { write(failure, to: &sheet) }
    }
  }

  func write(_ failure: Failure, to sheet: inout Sheet) {
    let message = names.text(failure.message)
    sheet.fact(words.about(words.failure(failure.kind).capital, message), level: 2)
    if let file = failure.file {
      let line = failure.line.map { words.say(", ligne ", ", line ") + "\($0)" } ?? ""
      sheet.fact(words.about(words.say("Où", "Where"), file + line), level: 2)
    }
    guard verbosity == .verbose else { return }
    for frame in failure.traceback { sheet.fact(frame, level: 3, .faint) }
  }
}
