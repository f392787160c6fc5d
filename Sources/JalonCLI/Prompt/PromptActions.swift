import Jalon
import JalonModel
import JalonReport

/// What the commands of the prompt do.
extension Prompt {
  mutating func obey(_ command: PromptCommand, _ argument: String, _ console: inout Console) throws
  {
    try command.check(argument)
    switch command {
    case .help: try console.write(PromptHelp(console.page).text(about: argument))
    case .diagnose: try diagnose(&console)
    case .why: try why(argument, &console)
    case .rules: try rules(&console)
    case .indicators: try indicators(argument, &console)
    case .place: try session.turn(to: argument)
    case .asOf: try turn(to: argument, &console)
    case .set: try suppose(argument, &console)
    case .unset: try forget(argument, &console)
    case .define: try define(&console)
    case .edit: try edit(argument, &console)
    case .reload: try reload(&console)
    case .needs: try needs(&console)
    case .plot: try plot(argument, &console)
    case .test: try test(argument, &console)
    case .all: try all(argument, &console)
    case .watch: try watch(&console)
    case .save: try save(argument, &console)
    case .lang: try speak(argument, &console)
    case .format: try form(argument, &console)
    case .time: try time(argument, &console)
    case .quit: throw Leaving()
    }
  }

  private func diagnose(_ console: inout Console) throws {
    let diagnosis = try session.workspace().diagnose(session.place.id, asOf: session.asOf)
    switch format {
    case .text: try console.write(DiagnosisPage(diagnosis, console.page).text)
    case .json:
      var line: [UInt8] = []
      DiagnosisJSON(engine: Program.version, form: .full).append(diagnosis, to: &line)
      try console.write(line)
    }
  }

  private mutating func why(_ name: String, _ console: inout Console) throws {
    let rule = try rule(name)
    let explanation = try session.workspace().why(rule, at: session.place.id, asOf: session.asOf)
    lastRule = rule
    switch format {
    case .text: try console.write(WhyPage(explanation, console.page).text)
    case .json: try console.write(WhyJSON(engine: Program.version).line(for: explanation))
    }
  }

  /// The rule of a name; without one the last that was seen.
  func rule(_ name: String) throws(Problem) -> String {
    if !name.isEmpty { return name }
    guard let lastRule else { throw .noRuleSeen }
    return lastRule
  }

  private func rules(_ console: inout Console) throws {
    let diagnosis = try session.workspace().diagnose(session.place.id, asOf: session.asOf)
    switch format {
    case .text: try console.write(RuleListPage(diagnosis, console.page).text)
    case .json:
      var line: [UInt8] = []
      DiagnosisJSON(engine: Program.version, form: .brief).append(diagnosis, to: &line)
      try console.write(line)
    }
  }

  private func indicators(_ text: String, _ console: inout Console) throws {
    let found = try session.indicators(with: text)
    switch format {
    case .text: try console.write(IndicatorListPage(found, console.page).text)
    case .json:
      var answer = PromptAnswer()
      answer.shown = found.map { .indicator($0.0, $0.1) }
      try write(answer, &console)
    }
  }

  private func needs(_ console: inout Console) throws {
    let needs = try session.workspace().needs(at: session.place.id, asOf: session.asOf)
    switch format {
    case .text: try console.write(NeedsPage(needs, console.page).text)
    case .json: try console.write(NeedsJSON(engine: Program.version).line(for: needs))
    }
  }

  private func turn(to text: String, _ console: inout Console) throws {
    let day = try DiagnoseRequest.day(text, of: ":as-of")
    session.asOf = day
    try tell(
      .both(
        fr: "Tout est vu au \(DateFormat(.fr).text(day)).",
        en: "Everything is seen as of \(DateFormat(.en).text(day))."), &console)
  }

  private func suppose(_ text: String, _ console: inout Console) throws {
    guard let setting = Changes.Setting(text) else {
      throw Problem.badValue(
        text, of: ":set", remedy: .both(fr: "Écrivez :set ID=VALEUR.", en: "Write :set ID=VALUE."))
    }
    try session.suppose(setting)
    try tell(
      .both(
        fr: "Supposé\u{A0}: \(setting.name) = \(setting.value)",
        en: "Supposed: \(setting.name) = \(setting.value)"), &console)
  }

  private func forget(_ name: String, _ console: inout Console) throws {
    try session.forget(name.isEmpty ? nil : name)
    try tell(
      name.isEmpty
        ? .both(fr: "Plus rien n’est supposé.", en: "Nothing is supposed any more.")
        : .both(
          fr: "«\u{A0}\(name)\u{A0}» n’est plus supposé.", en: "`\(name)` is not supposed any more."
        ),
      &console)
  }

  /// Lines of a chart: a screen of 24 has room for it and for what is typed next.
  private static let chartHeight = 20

  private func define(_ console: inout Console) throws {
    switch format {
    case .text: try console.write(DefinitionsPage(session.definitions, console.page).text)
    case .json:
      try console.write(PromptJSON(engine: Program.version).line(for: session.definitions))
    }
  }

  private func plot(_ name: String, _ console: inout Console) throws {
    let history = try session.history(of: name)
    switch format {
    case .text: try console.write(HistoryPage(history, console.page, height: Self.chartHeight).text)
    case .json: try console.write(PromptJSON(engine: Program.version).line(for: history))
    }
  }

  private mutating func all(_ text: String, _ console: inout Console) throws {
    let spread = try session.spread(text)
    lastRule = spread.rule ?? lastRule
    switch format {
    case .text: try console.write(SpreadPage(spread, console.page).text)
    case .json: try console.write(PromptJSON(engine: Program.version).line(for: spread))
    }
  }

  /// Makes a test, which becomes a definition and is run.
  private func test(_ sentence: String, _ console: inout Console) throws {
    let quotes: Set<Character> = ["\"", "'", "«", "»", "\u{A0}", "“", "”"]
    let sentence = sentence.drop { quotes.contains($0) }
    var trimmed = String(sentence)
    while let last = trimmed.last, quotes.contains(last) { trimmed.removeLast() }
    let text = try session.test(of: try rule(""), named: trimmed)
    try tell(.both(fr: text, en: text), &console)
    try write(try session.enter(text), &console)
  }

  private mutating func speak(_ name: String, _ console: inout Console) throws {
    guard let language = Language(rawValue: name) else {
      throw Problem.badValue(name, of: ":lang", known: { _ in Language.allCases.map(\.rawValue) })
    }
    console.speak(language, format)
  }

  private mutating func form(_ name: String, _ console: inout Console) throws {
    guard let form = OutputFormat(rawValue: name) else {
      throw Problem.badValue(
        name, of: ":format", known: { _ in OutputFormat.allCases.map(\.rawValue) })
    }
    format = form
    console.speak(console.page.language, form)
  }

  private mutating func time(_ text: String, _ console: inout Console) throws {
    let clock = ContinuousClock()
    let start = clock.now
    let answer = try session.enter(text)
    let took = (clock.now - start).components
    let part = Double(took.attoseconds / 1_000_000_000_000) / 1_000
    try write(answer, milliseconds: Double(took.seconds) * 1_000 + part, &console)
  }
}

extension PromptCommand {
  /// Throws `Problem` where an argument is missing or is too many.
  fileprivate func check(_ argument: String) throws(Problem) {
    switch (self.argument, argument.isEmpty) {
    case (nil, false):
      throw .badPromptUsage(self)
    case (let wanted?, true) where !wanted.shown(in: .en).hasPrefix("["):
      throw .badPromptUsage(self)
    default: return
    }
  }
}

extension Problem {
  fileprivate static func badPromptUsage(_ command: PromptCommand) -> Problem {
    Problem(
      "bad_usage",
      .both(
        fr: "«\u{A0}:\(command.rawValue)\u{A0}» se tape autrement.",
        en: "`:\(command.rawValue)` is typed otherwise."),
      remedy: .both(
        fr: "Écrivez «\u{A0}\(command.usage(in: .fr))\u{A0}».",
        en: "Write `\(command.usage(in: .en))`."))
  }

  fileprivate static var noRuleSeen: Problem {
    Problem(
      "no_rule_seen",
      .both(fr: "Aucune règle n’a encore été vue.", en: "No rule was seen yet."),
      remedy: .both(
        fr: "Nommez-en une, ou tapez-en une; :rules les donne toutes.",
        en: "Name one, or type one; :rules gives them all."))
  }
}
