internal import JalonModel

/// A test and how it went: expected, actual, and the evidence of what came out.
struct TestResultPart {
  let result: TestResult
  let options: PageOptions

  private var words: Words { options.words }

  func write(to sheet: inout Sheet) {
    let word = result.passed ? words.testPassed : words.testFailed
    sheet.entry(
      .init(
        word: word, spoken: word, tone: result.passed ? .normal : .failure, name: result.name))
    writeFacts(to: &sheet)
  }

  /// What there is to say of it besides its name.
  func writeFacts(to sheet: inout Sheet) {
    let names = Names(result.diagnosis, options.language)
    sheet.fact(words.place(of: result.origin), level: 2)
    sheet.fact(words.testedRule(names.ruleLabel(result.rule), result.rule), level: 2)
    for mismatch in result.mismatches { sheet.facts(words.mismatch(mismatch), level: 2) }
    guard !result.passed, let finding = result.finding else { return }
    EvidencePart(diagnosis: result.diagnosis, names: names, verbosity: options.verbosity)
      .write(finding, to: &sheet)
    let missing = MissingText(names: names)
    for gap in Gap.all(of: [finding]) {
      sheet.facts(
        [words.about(words.say("Manque", "Missing"), missing.subject(gap)), missing.reason(gap)]
          .compactMap { $0 }, level: 2)
    }
    if let failure = finding.failure {
      FailuresPart(diagnosis: result.diagnosis, names: names, verbosity: options.verbosity)
        .write(failure, to: &sheet)
    }
  }
}
