import JalonModel

extension PackBuilder {
  /// A threshold from its fields; nil where it has no value, which is noted.
  mutating func threshold(_ id: String, _ field: Field) -> Threshold? {
    var values: [Threshold.Dated] = []
    if let value = number(field["value"]) { values.append(.init(from: nil, value: value)) }
    for entry in field["values"]?.list ?? [] {
      let from = day(entry["from"])
      if let value = number(entry["value"]) { values.append(.init(from: from, value: value)) }
    }
    values.sort { a, b in
      guard let second = b.from else { return false }
      return a.from.map { $0 < second } ?? true
    }
    guard !values.isEmpty else {
      note(
        .missingField(
          "value", "valeur",
          of: .both(fr: "Le seuil «\u{A0}\(id)\u{A0}»", en: "The threshold `\(id)`")),
        at: field.origin)
      return nil
    }
    for (a, b) in zip(values, values.dropFirst()) where a.from == b.from {
      note(
        Problem(
          "same_date",
          .both(
            fr: "Le seuil «\u{A0}\(id)\u{A0}» a deux valeurs à la même date.",
            en: "The threshold `\(id)` has two values at the same date."),
          remedy: .both(fr: "N’en gardez qu’une.", en: "Keep one of them.")), at: field.origin)
    }
    var threshold = Threshold(id: id, values: values, origin: field.origin)
    threshold.unit = unit(field["unit"])
    threshold.source = text(field["source"])
    return threshold
  }
}
