import JalonLua
import JalonModel

extension PackBuilder {
  /// The data of a test, by indicator.
  mutating func data(_ field: Field?) -> [DeclaredTest.Narrowing] {
    guard let field else { return [] }
    guard let named = field.named else {
      note(
        .wrongType(
          field.written,
          expected: .both(fr: "une table par indicateur", en: "a table by indicator"),
          found: field.value ?? .nothing), at: field.origin)
      return []
    }
    var found: [DeclaredTest.Narrowing] = []
    for (key, field) in named.sorted(by: { $0.key < $1.key }) {
      let id = aggregateID(key)
      guard let indicator = pack.indicators.first(where: { $0.id == id }) else {
        if (declared["indicator"] ?? []).contains(where: { $0.id == id }) { continue }
        note(
          .unknown(
            ("indicateur", "indicator"), key, kind: "unknown_indicator",
            known: pack.indicators.map(\.id)), at: field.origin)
        continue
      }
      if let data = data(field, of: indicator) {
        found.append(.init(key: id, data: data, origin: field.origin))
      }
    }
    return found
  }

  /// The English id of a survey's aggregate, whose last word may be French.
  func aggregateID(_ id: String) -> String {
    guard let dot = id.lastIndex(of: "."),
      let word = Lexicon.english(of: String(id[id.index(after: dot)...]), in: .surveyAggregate)
    else { return id }
    return "\(id[..<dot]).\(word)"
  }

  private mutating func data(_ field: Field, of indicator: Indicator) -> DeclaredTest.Data? {
    if let named = field.named {
      return .narrowed(
        named.sorted { $0.key < $1.key }.compactMap { key, field in
          data(field, of: indicator).map { .init(key: key, data: $0, origin: field.origin) }
        })
    }
    if case .handle(let handle)? = field.value,
      case .testReading(let reading)? = ingredient(handle)
    {
      return .figure(reading)
    }
    let isYesNo = indicator.unit == "yes_no"
    if isYesNo, case .text(let text)? = field.value,
      let word = Lexicon.english(of: FoldedName.word(text), in: .yesNo)
    {
      return .figure(.measured(word == "yes" ? 1 : 0, .normal))
    }
    guard let number = field.value?.finite, !isYesNo || number == 0 || number == 1 else {
      note(
        .wrongType(
          field.written,
          expected: isYesNo
            ? .both(
              fr: "\"oui\", \"non\" ou une lecture manquante",
              en: "\"yes\", \"no\" or a missing reading")
            : .both(
              fr: "un nombre, absent(), masque \"x\", perime(), sans_objet() ou une table",
              en: "a number, absent(), withheld \"x\", stale(), not_applicable() or a table"),
          found: field.value ?? .nothing), at: field.origin)
      return nil
    }
    if let range = indicator.range, !range.contains(number) {
      note(.outOfRange(number, range, of: indicator.id), at: field.origin)
      return nil
    }
    return .figure(.measured(number, .normal))
  }
}

extension Problem {
  fileprivate static func outOfRange(
    _ number: Double, _ range: ClosedRange<Double>, of indicator: String
  ) -> Problem {
    let (low, high) = (range.lowerBound.plain, range.upperBound.plain)
    return Problem(
      "out_of_range",
      .both(
        fr:
          "\(number.plain) est hors de la plage de «\u{A0}\(indicator)\u{A0}», de \(low) à \(high).",
        en: "\(number.plain) is out of the range of `\(indicator)`, \(low) to \(high)."),
      remedy: .both(
        fr: "Donnez une valeur qui peut exister, ou corrigez la plage de l’indicateur.",
        en: "Give a value that can be, or correct the indicator’s range."))
  }
}
