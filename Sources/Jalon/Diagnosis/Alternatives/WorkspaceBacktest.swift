public import JalonModel

extension Workspace {
  /// What a rule comes to at many places, as `diagnoseAll` chooses them, as of each past day on
  /// which that may change: a figure that it rests on is published or becomes too old, another value
  /// of a threshold comes into force.
  ///
  /// Nothing is known on a day that was published later. With `from` nothing earlier is looked at,
  /// and that day is; nothing later than `through` is. Throws `Problem` for an unknown rule or place,
  /// and where the days are in the wrong order.
  public func backtest(
    _ rule: String, kinds: Set<Kind>? = nil, within: String? = nil, from first: Day? = nil,
    through last: Day
  ) throws -> Backtest {
    let ordinal = try content.rule(rule)
    let chosen = try content.places(kinds: kinds, within: within)
    if let first, first > last { throw Problem.daysOutOfOrder(first, last) }
    return Backtesting(content, rule: ordinal, from: first, through: last).backtest(at: chosen)
  }
}

extension Problem {
  fileprivate static func daysOutOfOrder(_ first: Day, _ last: Day) -> Problem {
    Problem(
      "days_out_of_order",
      .both(fr: "\(first) vient après \(last).", en: "\(first) comes after \(last)."),
      remedy: .both(
        fr: "Donnez d’abord le premier jour, puis le dernier.",
        en: "Give the first day first, then the last."))
  }
}
