public import JalonModel

/// Why a rule comes to what it comes to, as a page to read.
///
/// The outcome, each condition as a tree with what its parts came to, then for each reading the
/// boundary past which it alone would change the outcome.
public struct WhyPage {
  private let explanation: Explanation
  private let options: PageOptions
  private let names: Names

  private var words: Words { names.words }

  /// The page of an explanation for a reader.
  public init(_ explanation: Explanation, _ options: PageOptions) {
    self.explanation = explanation
    self.options = options
    names = Names(explanation.diagnosis, options.language)
  }

  /// The page, each line ended by a line feed.
  public var text: String {
    var sheet = Sheet()
    writeHead(to: &sheet)
    for section in explanation.sections {
      sheet.heading(words.part(section.part).capital)
      ConditionTree(names: names).write(section.condition, to: &sheet)
    }
    let parts = ExplanationParts(explanation: explanation, names: names)
    parts.writeSources(to: &sheet)
    parts.writeMissing(to: &sheet)
    TurnsPart(names: names).write(explanation, to: &sheet)
    return SheetText.text(sheet, options)
  }

  private func writeHead(to sheet: inout Sheet) {
    let finding = explanation.finding
    let rule = names.rule(finding.rule)
    sheet.title(names.ruleLabel(finding.rule))
    let day = DateFormat(words.language).text(explanation.diagnosis.asOf)
    sheet.fact("\(explanation.diagnosis.place.name), \(day)", level: 0)
    sheet.fact(words.about(words.say("Résultat", "Outcome"), words.outcome(of: finding)), level: 0)
    if let rule {
      let place = words.line(rule.origin.line, of: rule.origin.file)
      sheet.facts(
        [
          words.about(words.say("Règle", "Rule"), finding.rule), place,
          names.layer(rule.origin.layer),
        ], level: 0)
      sheet.fact(
        words.about(
          words.say("Fondement de la règle", "Ground of the rule"), names.text(rule.source)),
        level: 0)
    }
    if let because = rule?.disabledBecause {
      sheet.fact(words.about(words.say("Raison", "Reason"), names.text(because)), level: 0)
    }
    let parts = ExplanationParts(explanation: explanation, names: names)
    parts.writeMessage(level: 0, to: &sheet)
    parts.writeFailure(level: 0, to: &sheet)
  }
}

extension Words {
  /// A finding's outcome with its severity.
  func outcome(of finding: Finding) -> String {
    guard finding.outcome == .met else { return outcome(finding.outcome) }
    let severity = finding.severity.map { part(.severity($0)) } ?? undecided
    let possible = finding.severityPossible.map { self.severity($0) }.map {
      say(", peut-être \($0)", ", possibly \($0)")
    }
    return outcome(.met) + ", " + severity + (possible ?? "")
  }

  /// A line of a file.
  func line(_ line: Int, of file: String) -> String {
    "\(file), " + say("ligne", "line") + "\u{A0}\(line)"
  }
}
