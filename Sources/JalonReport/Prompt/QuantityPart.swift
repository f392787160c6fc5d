internal import JalonModel

/// A quantity at a place: its figure alone on a line, then what it is made of and where that is
/// from, or why there is none and who holds it.
struct QuantityPart {
  let explanation: Explanation
  let names: Names

  private var words: Words { names.words }
  private var text: EvidenceText { EvidenceText(names: names, verbosity: .verbose) }
  private var parts: ExplanationParts { ExplanationParts(explanation: explanation, names: names) }

  private var part: Explanation.Part? { explanation.sections.first?.condition }

  func write(to sheet: inout Sheet) {
    parts.writeFailure(level: 0, to: &sheet)
    guard let part, let evidence = part.evidence else { return writeMissing(to: &sheet) }
    let head = reading(part, evidence)
    let value = evidence.value ?? head?.reading ?? evidence.readings.onlyOne?.reading
    // A broken script has said already why there is no figure.
    if value != nil || explanation.finding.failure == nil {
      sheet.title(figure(value, evidence, head))
    }
    if let gap = lonelyGap, evidence.readings.count < 2 {
      return write(gap, to: &sheet)
    }
    if let single = head, single.reading == value {
      write(single, to: &sheet)
      for line in text.details(evidence, quantity: part.quantity, in: nil) {
        sheet.facts(line.facts, level: 2 + line.depth)
      }
    } else {
      if let name = name(part) { sheet.fact(name) }
      for line in text.details(evidence, quantity: part.quantity, in: nil) {
        sheet.facts(line.facts, level: 1 + line.depth)
      }
      sheet.list(
        words.say("Source", "Source"), words.say("Sources", "Sources"), parts.sources, level: 1)
    }
    for limit in part.thresholds {
      sheet.facts(ConditionTree(names: names).told(limit))
    }
    writeMissing(to: &sheet)
  }

  /// The one reading that the quantity is, of which nothing is made.
  private func reading(_ part: Explanation.Part, _ evidence: Evidence) -> EvidenceReading? {
    if let head = text.head(evidence, quantity: part.quantity, in: nil) { return head }
    return part.quantity?.isReading(in: nil) ?? true ? evidence.readings.onlyOne : nil
  }

  /// The number with its unit, or why there is none.
  private func figure(_ value: Reading?, _ evidence: Evidence, _ head: EvidenceReading?) -> String {
    switch value {
    case .measured(let number, _)?:
      let isRead = head.map { !$0.computed } ?? false
      let usual =
        isRead ? FigureText.usualDecimals : FigureText.computedDecimals(in: evidence.unit)
      return names.figures.text(
        number, unit: evidence.unit, decimals: evidence.decimals ?? head?.decimals, usual: usual)
    case .missing(let reason)?: return words.reason(reason).capital
    case nil:
      let cause = explanation.finding.missing.first?.cause ?? .reading(.absent)
      return words.cause(cause).capital
    }
  }

  private func name(_ part: Explanation.Part) -> String? {
    part.quantity.flatMap { QuantityText(names: names).text($0, in: nil) }
  }

  /// What is missing, where it is one thing; its reason is told already.
  private var lonelyGap: Gap? {
    Gap.all(of: [explanation.finding]).onlyOne.flatMap { $0.data.count == 1 ? $0 : nil }
  }

  private func write(_ gap: Gap, to sheet: inout Sheet) {
    let place = gap.data.first.map(\.place)
    // The subject names any other place itself.
    let here = place.flatMap { names.isHere($0) ? names.place($0) : nil }
    sheet.facts([MissingText(names: names).subject(gap), here].compactMap { $0 })
    guard let holder = gap.data.first?.holder else { return }
    sheet.fact(words.about(words.say("Détenteur", "Holder"), names.stakeholder(holder)))
  }

  /// What was read, when, of whom and where; how far it can be relied on; where it is from.
  private func write(_ reading: EvidenceReading, to sheet: inout Sheet) {
    let reader = ReadingText(names: names, verbosity: .verbose)
    let period = reading.period.map(DateFormat(words.language).text)
    sheet.facts(
      [name(reading) ?? reader.label(reading), period, names.place(reading.place), peers(reading)]
        .compactMap { $0 })
    sheet.facts(reader.remarks(reading).opened)
    let from = names.source(reading).map { words.about(words.say("Source", "Source"), $0) }
    sheet.facts([from].compactMap { $0 })
    let layer = reading.row.map { names.layer($0.layer) }
    let row = reader.provenance(reading)
    // A path keeps its first letter.
    sheet.facts((reading.published == nil ? row : row.opened) + [layer].compactMap { $0 })
  }

  /// Which relations were counted is in the quantity only.
  private func name(_ reading: EvidenceReading) -> String? {
    guard case .stakeholders = reading.subject else { return nil }
    return part.flatMap(name)
  }

  private func peers(_ reading: EvidenceReading) -> String? {
    guard case .peers(_, _, let count) = reading.subject else { return nil }
    return words.count(count, words.say("pair", "peer"), words.say("pairs", "peers"))
  }

  private func writeMissing(to sheet: inout Sheet) {
    for facts in parts.missing { sheet.facts(facts) }
  }
}

extension Array {
  /// Its element, where it has no other.
  fileprivate var onlyOne: Element? { count == 1 ? first : nil }
}

extension [String] {
  /// The same facts, the first as it begins a line.
  fileprivate var opened: [String] { prefix(1).map(\.capital) + dropFirst() }
}
