internal import JalonModel

/// The words with which a reader is told what came of an entry at the prompt.
extension Words {
  /// That something was declared which has nothing to show: `essai « … » noté`.
  func noted(_ kind: String, _ id: String) -> String {
    let name = "\(declaration(kind)) \(quoted(id))"
    let isFeminine = [
      "characteristic", "rule", "solution", "stakeholder", "measure", "practice", "collectivity",
      "pack",
    ].contains(kind)
    return name + say(isFeminine ? " notée" : " noté", " noted")
  }

  /// What was typed: the kinds and names of what it declares, or that it is a local name.
  func defined(_ declares: [Definition.Declared]) -> String {
    guard !declares.isEmpty else { return say("nom local", "local name") }
    return declares.map { each in
      let id = each.kind == "test" ? quoted(each.id) : each.id
      return "\(declaration(each.kind)) \(id)"
    }.joined(separator: "; ")
  }

  var nothingDefined: String {
    say("Rien n’a été défini ici.", "Nothing has been defined here.")
  }

  /// What a condition of no rule, or a rule, comes to at a place, as the head of a row.
  func outcome(_ outcome: Outcome, of rule: String?) -> String {
    guard rule == nil else { return self.outcome(outcome) }
    switch outcome {
    case .met: return truth(.true)
    case .clear: return truth(.false)
    case .unknown: return truth(.unknown)
    case .notApplicable, .failed, .disabled: return self.outcome(outcome)
    }
  }

  /// How many places.
  func places(_ count: Int) -> String {
    self.count(count, say("collectivité", "place"), say("collectivités", "places"))
  }

  /// What stands for those that a list leaves out.
  func others(_ count: Int) -> String {
    say("et \(number(count))\u{A0}de plus", "and \(number(count))\u{A0}more")
  }

  /// From one figure to another.
  func range(_ low: String, _ high: String) -> String {
    say("\(low) à \(high)", "\(low) to \(high)")
  }

  var median: String { say("médiane", "median") }

  /// A bound with its value, as it marks a row.
  func bound(_ value: String) -> String { say("borne\u{A0}\(value)", "bound\u{A0}\(value)") }

  /// The middle figure of so many peers.
  func peersMedian(_ value: String, of count: Int) -> String {
    let peers = self.count(count, say("pair", "peer"), say("pairs", "peers"))
    return about(say("médiane de \(peers)", "median of \(peers)"), value)
  }

  /// Where a series was broken.
  func broken(before period: String) -> String {
    say("série rompue avant \(period)", "series broken before \(period)")
  }
}
