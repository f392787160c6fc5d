import JalonModel

extension PackCheck {
  /// Triggers that open and close together: two episodes of one thing.
  static let duplicateTriggers = PackCheck(kind: "duplicate_trigger") { checked in
    var seen: [Key: Trigger] = [:]
    var found: [Problem] = []
    for trigger in checked.pack.triggers where trigger.disabledBecause == nil {
      let key = Key(
        when: trigger.when.written(in: .asking(trigger.when, as: trigger.id), checked),
        persists: trigger.persists, clears: trigger.clears, cooldown: trigger.cooldown,
        escalation: trigger.escalation)
      guard let other = seen[key] else {
        seen[key] = trigger
        continue
      }
      found.append(
        checked.warning(
          Problem(
            "duplicate_trigger",
            .both(
              fr:
                "Le déclencheur «\u{A0}\(trigger.id)\u{A0}» s’ouvre et se referme avec «\u{A0}\(other.id)\u{A0}», à \(other.origin).",
              en:
                "The trigger `\(trigger.id)` opens and closes with `\(other.id)`, at \(other.origin)."
            ),
            remedy: .both(
              fr: "Mettez leurs actions dans un seul déclencheur.",
              en: "Put their actions into one trigger.")), at: trigger.origin))
    }
    return found
  }

  private struct Key: Hashable {
    let when: Condition
    let persists: Int
    let clears: Int
    let cooldown: TimeSpan?
    let escalation: Trigger.Escalation?
  }
}
