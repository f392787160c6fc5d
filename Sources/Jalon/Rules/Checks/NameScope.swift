import JalonModel

/// The names that a condition or a quantity may use in the declaration it stands in.
struct NameScope {
  /// Of the rule; empty elsewhere.
  var quantities: Set<String> = []
  /// Full ids by the name that the declaration knows them by.
  var thresholds: [String: String] = [:]
  /// The id of the rule; nil elsewhere.
  var rule: String?
  /// Where the declaration stands: names are looked for in its file from there on.
  var origin: Origin
  /// Whether it is a trigger, whose condition may ask how the action plan goes.
  var mayAskOfPlan = false

  init(origin: Origin) { self.origin = origin }

  init(_ rule: Rule) {
    origin = rule.origin
    self.rule = rule.id
    quantities = Set(rule.quantities.map(\.name))
    for threshold in rule.thresholds {
      thresholds[String(threshold.id.dropFirst(rule.id.utf8.count + 1))] = threshold.id
    }
  }
}

extension RuleFile {
  /// Where a text stands in quotes, from a line on.
  func place(ofText text: String, from line: Int) -> TextPlace? {
    LuaTokenizer.tokens(of: self.text)
      .first { $0.kind == .text && $0.line >= line && $0.text == text }
      .map { TextPlace(line: $0.line, column: $0.column) }
  }
}
