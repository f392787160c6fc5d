import JalonModel

extension PackBuilder {
  mutating func indicator(_ each: Declared) -> Indicator? {
    let fields = each.fields
    guard let label = text(required("label", of: each)) else { return nil }
    var made = Indicator(id: each.id, label: label, origin: each.origin)
    made.unit = unit(fields["unit"]) ?? ""
    made.decimals = whole(fields["decimals"], 0...9)
    made.delay = span(fields["delay"])
    made.direction =
      word(fields["direction"], in: .direction, as: Direction.self) ?? .neutral
    made.band = range(fields["band"])
    made.range = range(fields["range"])
    made.characteristic = string(fields["characteristic"])
    made.source = text(fields["source"])
    made.holder = string(fields["holder"])
    made.frequency = word(fields["frequency"], in: .frequency, as: Frequency.self)
    let groups = strings(fields["groups"]).map(Lexicon.group)
    if !groups.isEmpty { made.groups = groups }
    made.maxAge = span(fields["max_age"])
    made.carryForward = span(fields["carry_forward"])
    made.breaks = breaks(fields["breaks"])
    made.base = base(fields["base"])
    made.compute = quantity(fields["compute"])
    if made.direction == .band, made.band == nil {
      note(
        .missingField(
          "band", "bande",
          of: .both(
            fr: "Un indicateur de sens «\u{A0}cible\u{A0}»", en: "An indicator of direction `band`")
        ),
        at: fields["direction"]?.origin ?? each.origin)
    }
    return made
  }

  private mutating func breaks(_ field: Field?) -> [Indicator.Break] {
    var breaks: [Indicator.Break] = []
    for entry in field?.list ?? [] {
      guard let before = period(entry["before"]) else { continue }
      guard let because = text(entry["because"]) else {
        note(
          .becauseMissing(.both(fr: "Une rupture", en: "A break")), at: entry.origin)
        continue
      }
      breaks.append(.init(before: before, because: because))
    }
    return breaks.sorted { $0.before < $1.before }
  }

  private mutating func base(_ field: Field?) -> Indicator.Base? {
    guard let field, let id = string(field["indicator"]) else { return nil }
    return .init(
      indicator: id, fragileBelow: number(field["fragile_below"]),
      unknownBelow: number(field["unknown_below"]))
  }
}
