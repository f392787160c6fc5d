internal import JalonModel

/// What is told of an explanation beside its conditions: what it says, why it failed, on which
/// sources it stands, and what is missing.
struct ExplanationParts {
  let explanation: Explanation
  let names: Names

  private var words: Words { names.words }

  /// What the rule says where it is met.
  func writeMessage(level: Int, to sheet: inout Sheet) {
    guard let message = explanation.finding.message else { return }
    let text = MessageText(explanation.diagnosis).text(message, in: words.language)
    sheet.prose(text, level: level)
  }

  /// Why a script broke, if one did.
  func writeFailure(level: Int, to sheet: inout Sheet) {
    guard let failure = explanation.finding.failure else { return }
    let place = [failure.file, failure.line.map(String.init)].compactMap { $0 }
    sheet.facts(
      [words.failure(failure.kind), names.text(failure.message), place.joined(separator: ":")]
        .filter { !$0.isEmpty }, level: level, .failure)
  }

  /// Where the figures come from, each source once.
  func writeSources(to sheet: inout Sheet) {
    guard !sources.isEmpty else { return }
    sheet.heading(words.say("Sources des données", "Sources of the data"))
    for source in sources { sheet.fact(source) }
  }

  /// The sources of all readings, each once.
  var sources: [String] {
    let told = explanation.sections.flatMap { $0.condition.comparisons }
    var seen: Set<String> = []
    return told.flatMap(\.readings).compactMap(names.source).filter { seen.insert($0).inserted }
  }

  /// What is missing under a heading, with who holds it.
  func writeMissing(to sheet: inout Sheet) {
    guard !missing.isEmpty else { return }
    sheet.heading(words.say("Ce qui manque", "What is missing"))
    for facts in missing { sheet.facts(facts) }
  }

  /// What is missing, why, and who holds it.
  var missing: [[String]] {
    let missing = MissingText(names: names)
    return Gap.all(of: [explanation.finding]).map { gap in
      let holder = gap.data.first?.holder.map(names.stakeholder)
      let held = holder.map { words.about(words.say("détenteur", "holder"), $0) }
      return [missing.subject(gap), missing.reason(gap), held].compactMap { $0 }
    }
  }
}

extension Explanation.Part {
  /// Every comparison in it, in order.
  fileprivate var comparisons: [Evidence] {
    [evidence].compactMap { $0 } + parts.flatMap(\.comparisons)
  }
}
