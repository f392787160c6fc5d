internal import JalonModel

/// What a trigger asks about the action plan, in words.
struct PlanPhrase {
  let names: Names

  private var words: Words { names.words }

  /// A clause: an action is late, or its target is off its path.
  func text(_ query: PlanQuery) -> String {
    switch query {
    case .overdue(by: let span, let trigger):
      let late = span.map { span in
        let length = span.text(in: words.language)
        return words.say(" de plus de \(length)", " by more than \(length)")
      }
      let whose = trigger.map { id in
        words.say(" de ", " of ") + words.quoted(names.trigger(id))
      }
      return words.say(
        "une action acceptée\(whose ?? "") est en retard\(late ?? "")",
        "an accepted action\(whose ?? "") is late\(late ?? "")")
    case .offTarget(let trigger):
      let name = words.quoted(names.trigger(trigger))
      return words.say(
        "la cible d’une action acceptée de \(name) n’est pas sur sa trajectoire",
        "the target of an accepted action of \(name) is off its path")
    }
  }
}
