internal import JalonModel

/// A threshold in words: its values, since when, and its name.
struct ThresholdPhrase {
  let names: Names
  var ids = IdStyle.bare

  private var words: Words { names.words }

  /// Its value and its name, a rule's own without the id of the rule: `3 % (equilibre)`.
  func text(_ id: String, in rule: Rule?) -> String {
    let isOwn = rule?.thresholds.contains { $0.id == id } == true
    let name = isOwn ? Self.ownName(id, of: rule) : id
    guard let threshold = names.threshold(id) else { return ids.shown(name) }
    if threshold.values.count == 1, let only = threshold.values.first, let from = only.from {
      let value = names.figures.short(only.value, unit: threshold.unit ?? "")
      return "\(value) (\(ids.shown(name)), \(since(from)))"
    }
    return "\(values(threshold)) (\(ids.shown(name)))"
  }

  private func since(_ day: Day) -> String {
    let day = DateFormat(words.language).text(day).replacing(" ", with: "\u{A0}")
    return words.say("depuis le \(day)", "since \(day)")
  }

  /// The name of a threshold inside its rule.
  static func ownName(_ id: String, of rule: Rule?) -> String {
    guard let rule, id.hasPrefix(rule.id + ".") else { return id }
    return String(id.dropFirst(rule.id.count + 1))
  }

  /// Its values, oldest first, each with the day from which it is in force.
  func values(_ threshold: Threshold) -> String {
    threshold.values.map { dated in
      let value = names.figures.short(dated.value, unit: threshold.unit ?? "")
      return dated.from.map { "\(value) \(since($0))" } ?? value
    }.joined(separator: words.say(", puis ", ", then "))
  }
}
