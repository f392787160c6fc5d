internal import JalonModel

/// What tests never showed of rules and triggers.
struct CoveragePart {
  let coverage: TestCoverage
  let options: PageOptions

  private var words: Words { options.words }

  func write(to sheet: inout Sheet) {
    sheet.heading(words.coverage)
    for rule in coverage.rules where rule.seen < rule.items.count || options.verbosity == .verbose {
      sheet.facts(
        [
          "\(rule.label.shown(in: words.language)) (\(rule.rule))",
          words.seen(rule.seen, of: rule.items.count),
        ])
      if rule.tests == 0 {
        sheet.fact(words.say("aucun essai", "no test"), level: 2)
        continue
      }
      for item in rule.items where !item.seen && item.item.line == nil {
        sheet.fact(words.about(words.neverSeen, words.item(item.item)), level: 2)
      }
      for lines in UnseenLines.all(of: rule) {
        sheet.fact(words.about(words.neverRun, words.place(of: lines)), level: 2)
      }
    }
    for trigger in coverage.triggers
    where trigger.seen < trigger.items.count || options.verbosity == .verbose {
      sheet.facts(
        [
          "\(trigger.label.shown(in: words.language)) (\(trigger.trigger))",
          words.seen(trigger.seen, of: trigger.items.count),
        ])
      if trigger.tests == 0 {
        sheet.fact(words.say("aucun essai", "no test"), level: 2)
        continue
      }
      for item in trigger.items where !item.seen {
        sheet.fact(words.about(words.neverSeen, words.item(item.item)), level: 2)
      }
    }
    sheet.blank()
    sheet.facts(
      [
        words.about(words.coverage, words.percent(coverage)),
        words.seen(coverage.seen, of: coverage.count),
      ], level: 0)
  }
}
