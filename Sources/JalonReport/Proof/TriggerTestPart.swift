internal import JalonModel

/// A test of a trigger and how it went: for each review that came out otherwise what was expected,
/// what came out, and the evidence of it.
struct TriggerTestPart {
  let result: TriggerTestResult
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
    sheet.fact(words.place(of: result.origin), level: 2)
    if let names {
      sheet.fact(words.testedTrigger(names.trigger(result.trigger), result.trigger), level: 2)
    }
    for review in result.reviews where !review.mismatches.isEmpty { write(review, to: &sheet) }
  }

  /// What was expected and what came out.
  func mismatch(_ mismatch: TriggerTestResult.Mismatch) -> [String] {
    switch mismatch {
    case .state(let expected, let actual):
      [
        words.about(words.say("État attendu", "State expected"), words.episode(expected)),
        words.about(words.say("obtenu", "actual"), words.episode(actual)),
      ]
    case .proposed(let expected, let actual):
      [
        words.about(words.say("Actions attendues", "Actions expected"), listed(expected)),
        words.about(words.say("proposées", "proposed"), listed(actual.map(action))),
      ]
    case .decision(let status, of: let trigger, let standing):
      [
        words.about(
          words.say("Décision impossible", "Impossible decision"),
          "\(words.quoted(words.status(status))) (\(trigger))"),
        standing.isEmpty
          ? words.say("aucune action n’y est proposée", "no action of it is proposed")
          : words.about(
            words.say("ses actions", "its actions"),
            standing.map { words.status($0) }.joined(separator: ", ")),
      ]
    case .unsteady(let first, let again):
      [
        words.about(
          words.say(
            "Le même essai, repris, donne autre chose", "The same test, run again, differs"),
          words.say(
            "d’abord \(words.episode(first)), puis \(words.episode(again))",
            "first \(words.episode(first)), then \(words.episode(again))"))
      ]
    }
  }

  private var names: Names? {
    result.reviews.first.map { Names($0.agenda, options.language) }
  }

  private func listed(_ items: [String]) -> String {
    items.isEmpty ? words.say("aucune", "none") : items.joined(separator: ", ")
  }

  /// An action by its title and its place among the trigger's, and who leads it.
  private func action(_ action: PlanAction) -> String {
    let title = words.quoted(action.plan.title.shown(in: options.language))
    let lead =
      action.lead.map { names?.stakeholder($0) ?? $0 } ?? words.say("sans porteur", "without lead")
    return "\(title) (\(action.id.trigger)/\(action.id.number), \(lead))"
  }

  private func write(_ review: TriggerTestResult.Review, to sheet: inout Sheet) {
    let day = DateFormat(options.language).text(review.agenda.asOf)
    sheet.facts(
      [
        words.say("Revue du \(day)", "Review of \(day)"),
        "\(review.origin.file):\(review.origin.line)",
      ], level: 2)
    for mismatch in review.mismatches { sheet.facts(self.mismatch(mismatch), level: 2) }
    guard let watch = result.watch(review) else { return }
    let diagnosis = review.agenda.words
    let names = Names(diagnosis, options.language)
    // A trigger may bear the id of a rule, whose words are not its own.
    var finding = Finding(rule: "", outcome: watch.truth == .unknown ? .unknown : .met)
    (finding.evidence, finding.missing) = (watch.evidence, watch.missing)
    EvidencePart(diagnosis: diagnosis, names: names, verbosity: options.verbosity)
      .write(finding, to: &sheet)
    let missing = MissingText(names: names)
    for gap in Gap.all(of: [finding]) {
      sheet.facts(
        [words.about(words.say("Manque", "Missing"), missing.subject(gap)), missing.reason(gap)]
          .compactMap { $0 }, level: 2)
    }
    if let failure = watch.failure {
      FailuresPart(diagnosis: diagnosis, names: names, verbosity: options.verbosity)
        .write(failure, to: &sheet)
    }
  }
}

extension Agenda {
  /// The pack's words and the names of places, without findings.
  fileprivate var words: Diagnosis {
    var diagnosis = Diagnosis(asOf: asOf, place: place, pack: pack, findings: [])
    diagnosis.placeNames = placeNames
    return diagnosis
  }
}
