public import JalonModel

/// What a rule came to at many places and past days, as a page to read.
public struct BacktestPage {
  private let backtest: Backtest
  private let options: PageOptions
  private let names: Names

  private var words: Words { names.words }
  private var dates: DateFormat { DateFormat(words.language) }

  /// The page of a rule over past days, for a reader.
  public init(_ backtest: Backtest, _ options: PageOptions) {
    self.backtest = backtest
    self.options = options
    names = Names(backtest.catalogue, options.language)
  }

  /// The page, each line ended by a line feed.
  public var text: String {
    var sheet = Sheet()
    sheet.title(names.ruleLabel(backtest.rule))
    sheet.facts([span, looks], level: 0)
    for pack in names.packs {
      sheet.fact(words.about(words.say("Trousse", "Pack"), pack), level: 0)
    }
    sheet.heading(words.say("Résultats", "Outcomes"))
    for tally in backtest.tallies { write(tally, to: &sheet) }
    let listed = backtest.places.filter(isListed)
    for outcome in told {
      let found = listed.filter { !$0.spells(of: outcome).isEmpty }
      guard !found.isEmpty else { continue }
      sheet.heading(
        words.about(words.say("Lieux et périodes", "Places and spells"), words.outcome(outcome)))
      for history in found { write(history, outcome, to: &sheet) }
    }
    writeOthers(backtest.places.filter { !isListed($0) }, to: &sheet)
    return SheetText.text(sheet, options)
  }

  private var span: String {
    guard let first = backtest.days.first, first < backtest.last else {
      let day = dates.text(backtest.last)
      return words.say("Rétrospective au \(day)", "Backtest as of \(day)")
    }
    let (from, through) = (dates.text(first), dates.text(backtest.last))
    return words.say(
      "Rétrospective du \(from) au \(through)", "Backtest from \(from) to \(through)")
  }

  private var looks: String {
    let places = words.count(
      backtest.places.count, words.say("collectivité", "place"),
      words.say("collectivités", "places"))
    let days = words.count(
      backtest.days.count, words.say("jour examiné", "day looked at"),
      words.say("jours examinés", "days looked at"))
    return places + ", " + days
  }

  /// What spells are told of: what is flagged; with more words, everything.
  private var told: [Outcome] { options.verbosity == .verbose ? Outcome.allCases : [.met] }

  private func isListed(_ history: Backtest.History) -> Bool {
    options.verbosity == .verbose || !history.spells(of: .met).isEmpty
  }

  private func write(_ tally: Backtest.Tally, to sheet: inout Sheet) {
    let places = words.count(
      tally.places, words.say("collectivité", "place"), words.say("collectivités", "places"))
    let all = backtest.places.count * backtest.days.count
    let often = words.say(
      "\(words.number(tally.looks)) fois sur \(words.number(all))",
      "\(words.number(tally.looks)) of \(words.number(all)) times")
    sheet.facts([
      words.about(words.outcome(tally.outcome).capital, often),
      words.say("dans \(places)", "at \(places)"), span(tally.first, tally.last),
    ])
    let spells = words.count(
      tally.spells, words.say("période", "spell"), words.say("périodes", "spells"))
    let length = words.say(
      "\(days(tally.days)) en tout", "\(days(tally.days)) in all")
    let longest = words.say(
      "la plus longue de \(days(tally.longest))", "the longest of \(days(tally.longest))")
    sheet.facts(tally.spells == 1 ? [spells, length] : [spells, length, longest], level: 2)
  }

  private func write(_ history: Backtest.History, _ outcome: Outcome, to sheet: inout Sheet) {
    let often = history.looks[outcome] ?? 0
    sheet.facts([
      history.place.name,
      words.say(
        "\(words.number(often)) fois sur \(words.number(backtest.days.count))",
        "\(words.number(often)) of \(words.number(backtest.days.count)) times"),
    ])
    for spell in history.spells(of: outcome) {
      let still =
        spell.last == backtest.last
        ? words.say("toujours le dernier jour", "still so on the last day") : nil
      sheet.facts(
        [span(spell.first, spell.last), days(spell.length), still].compactMap(\.self), level: 2)
    }
  }

  /// The places where it was never flagged, by what it came to there.
  private func writeOthers(_ others: [Backtest.History], to sheet: inout Sheet) {
    guard !others.isEmpty else { return }
    sheet.heading(words.say("Jamais signalée", "Never flagged"))
    let steady = Dictionary(grouping: others) { history in
      history.spells.count == 1 ? history.spells.first?.outcome : nil
    }
    for outcome in Outcome.allCases {
      guard let places = steady[outcome] else { continue }
      write(
        places, words.say("toujours", "always") + " " + words.outcome(outcome), to: &sheet)
    }
    if let places = steady[nil] {
      write(places, words.say("résultats divers", "various outcomes"), to: &sheet)
    }
  }

  /// How many places are still named one by one.
  private static let named = 12

  private func write(_ places: [Backtest.History], _ state: String, to sheet: inout Sheet) {
    guard places.count > Self.named else {
      return sheet.list(state.capital, state.capital, places.map(\.place.name), level: 1)
    }
    sheet.fact(
      words.about(
        state.capital,
        words.count(
          places.count, words.say("collectivité", "place"), words.say("collectivités", "places"))))
  }

  private func span(_ first: Day, _ last: Day) -> String {
    if first == last { return words.say("le \(dates.text(first))", "on \(dates.text(first))") }
    return words.say(
      "du \(dates.text(first)) au \(dates.text(last))",
      "from \(dates.text(first)) to \(dates.text(last))")
  }

  private func days(_ count: Int) -> String {
    words.count(count, words.say("jour", "day"), words.say("jours", "days"))
  }
}
