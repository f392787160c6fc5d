internal import JalonModel

/// The words with which a reader is told what tests showed of rules.
extension Words {
  var coverage: String { say("Couverture", "Coverage") }

  var neverSeen: String { say("jamais vu", "never seen") }

  var neverRun: String { say("jamais exécuté", "never run") }

  /// Where lines stand that follow one another.
  func place(of lines: UnseenLines) -> String {
    let first = "\(lines.file):\(lines.first)"
    return lines.first == lines.last ? first : first + say(" à ", " to ") + String(lines.last)
  }

  /// How many things were seen of so many.
  func seen(_ seen: Int, of all: Int) -> String {
    say("\(number(seen)) sur \(number(all))", "\(number(seen)) of \(number(all))")
  }

  /// The share that was seen, never more than it is.
  func percent(_ coverage: TestCoverage) -> String {
    let percent = coverage.percent.rounded(.down)
    return FigureText(language, [:]).text(percent, unit: "%", decimals: 0)
  }

  /// A thing that tests can show of a trigger.
  func item(_ item: TriggerCoverage.Item) -> String {
    switch item {
    case .state(let state): say("épisode ", "episode ") + quoted(self.state(state))
    case .held: say("épisode maintenu faute de données", "episode held for want of data")
    }
  }

  /// A thing that tests can show of a rule.
  func item(_ item: RuleCoverage.Item) -> String {
    switch item {
    case .outcome(let outcome):
      return say("résultat ", "outcome ") + quoted(self.outcome(outcome))
    case .severity(let severity): return part(.severity(severity))
    case .comparison(let part, _, let written, let truth):
      let result = truth ? say("vrai", "true") : say("faux", "false")
      return "\(written.shown(in: language)) \(result), " + self.part(part)
    case .line(let file, let number): return say("ligne ", "line ") + "\(file):\(number)"
    }
  }
}
