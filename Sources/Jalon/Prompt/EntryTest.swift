import JalonModel

/// Tests that are typed, or made of what was seen.
extension PromptSession {
  /// The Lua of a test that says of a rule what it comes to here and now, with the figures that it
  /// rests on; the place's other data lie beneath. Throws `Problem` for an unknown rule.
  public func test(of rule: String, named sentence: String) throws -> String {
    let explanation = try explanation(ofRule: rule)
    let language = state.content.pack.layers.last { $0.id != source.name }?.language ?? .fr
    return TestWriting(language: language, here: place.id).text(
      sentence, explanation.finding, asOf: asOf, thresholds: suppositions.thresholds)
  }

  /// The results of the tests that stand under these sentences.
  func results(ofTests sentences: Set<String>) throws -> TestReport {
    var content = state.content
    content.files = state.entries.files
    let wanted = state.loading.assembled.tests.filter { sentences.contains($0.name) }
    let (ofRules, ofTriggers) = try TestPreparation.tests(wanted, in: content)
    var proof = Proof(content, ofRules, ofTriggers, of: state.loading.folder)
    proof.layer = content.pack.layers.last { $0.id != source.name }?.id ?? proof.layer
    return proof.run(reading: reader)
  }
}

/// A figure, or several by what they are of.
private struct GivenPart {
  var value: String?
  var parts: [(key: String, given: GivenPart)] = []

  mutating func put(_ value: String, under keys: [String]) {
    guard let first = keys.first else {
      self.value = value
      return
    }
    if !parts.contains(where: { $0.key == first }) { parts.append((first, GivenPart())) }
    for index in parts.indices where parts[index].key == first {
      parts[index].given.put(value, under: Array(keys.dropFirst()))
    }
  }
}

/// Writes a test in the language of rules.
private struct TestWriting {
  let language: Language
  /// The place that is tested.
  let here: String

  func text(
    _ sentence: String, _ finding: Finding, asOf: Day, thresholds: [Changes.Setting]
  ) -> String {
    var lines = ["\(word("test", .words)) \(quoted(sentence)) {"]
    func field(_ name: String, _ value: String) {
      lines.append("  \(word(name, .test)) = \(value),")
    }
    field("rule", quoted(finding.rule))
    field("collectivity", quoted(here))
    field("date", quoted(asOf.description))
    let data = data(finding)
    if !data.isEmpty { field("data", "{\n\(data.joined())  }") }
    if !thresholds.isEmpty {
      let values = thresholds.map { "[\(quoted($0.name))] = \($0.value.replacing(",", with: "."))" }
      field("thresholds", "{ \(values.joined(separator: ", ")) }")
    }
    field("expected", expected(finding))
    return (lines + ["}"]).joined(separator: "\n")
  }

  private func expected(_ finding: Finding) -> String {
    var parts = [
      "\(word("outcome", .expectedOutcome)) = \(quoted(word(finding.outcome.rawValue, .outcome)))"
    ]
    if finding.outcome == .met, let severity = finding.severity {
      let name = word(severity.rawValue, .severity)
      parts.append("\(word("severity", .expectedOutcome)) = \(quoted(name))")
    }
    return "{ \(parts.joined(separator: ", ")) }"
  }

  /// A line for each indicator with readings that can be given: what is counted, computed or asked
  /// of peers lies beneath.
  private func data(_ finding: Finding) -> [String] {
    var given = GivenPart()
    for reading in finding.evidence.flatMap(\.readings) {
      guard case .indicator(let id) = reading.subject, !reading.computed, !reading.carried,
        let period = reading.period, let value = value(reading.reading)
      else { continue }
      let place = reading.place == here ? nil : reading.place
      let keys = [place, reading.group, period.description].compactMap { $0 }
      given.put(value, under: [id] + keys)
    }
    return given.parts.map { "    \(key($0.key)) = \(text($0.given)),\n" }
  }

  private func text(_ given: GivenPart) -> String {
    if let value = given.value { return value }
    let parts = given.parts.map { "\(key($0.key)) = \(text($0.given))" }
    return "{ \(parts.joined(separator: ", ")) }"
  }

  private func value(_ reading: Reading) -> String? {
    switch reading {
    case .measured(let value, _): value.plain
    case .missing(.absent): "\(word("absent", .words))()"
    case .missing(.withheld): "\(word("withheld", .words)) \"x\""
    case .missing(.notApplicable): "\(word("not_applicable", .words))()"
    case .missing(.stale), .missing(.brokenSeries), .missing(.tooSmall): nil
    }
  }

  private func word(_ english: String, _ scope: Scope) -> String {
    language == .fr ? Lexicon.french(of: english, in: scope) ?? english : english
  }

  private func key(_ id: String) -> String { LuaText.key(id) }

  private func quoted(_ text: String) -> String { LuaText.quoted(text) }
}
