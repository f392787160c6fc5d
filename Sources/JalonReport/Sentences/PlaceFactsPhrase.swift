internal import JalonModel

/// What a condition asks of the card of a place, in words.
struct PlaceFactsPhrase {
  let names: Names

  private var words: Words { names.words }

  /// A clause: what the place is, in what surroundings and where.
  func text(_ facts: PlaceFacts) -> String {
    var parts: [String] = []
    if !facts.kinds.isEmpty {
      let kinds = Kind.allCases.filter(facts.kinds.contains).map(words.kind)
      parts.append(words.say("de genre ", "a ") + words.choice(kinds))
    }
    if !facts.places.isEmpty { parts.append(choice(facts.places.map(names.place))) }
    if !facts.designations.isEmpty {
      parts.append(
        words.say("désignée ", "designated ")
          + choice(facts.designations.map(words.quoted)))
    }
    if !facts.milieux.isEmpty {
      let milieux = Milieu.allCases.filter(facts.milieux.contains).map(words.milieu)
      parts.append(
        words.say(
          "de milieu \(words.choice(milieux))", "of \(words.choice(milieux)) surroundings"))
    }
    for kind in Kind.allCases {
      guard let ids = facts.within[kind], !ids.isEmpty else { continue }
      let places = choice(ids.map(names.place))
      parts.append(
        words.say(
          "située dans \(words.theKind(kind))\u{A0}: \(places)",
          "in \(words.theKind(kind)) of \(places)"))
    }
    if let population = facts.population {
      let (low, high) = (figure(population.lowerBound), figure(population.upperBound))
      parts.append(
        words.say("peuplée de \(low) à \(high) personnes", "with \(low) to \(high) people"))
    }
    return words.say("la collectivité est ", "the place is ") + parts.joined(separator: ", ")
  }

  private func figure(_ number: Double) -> String { names.figures.short(number, unit: "") }

  private func choice(_ list: [String]) -> String { words.choice(list.sorted()) }
}
