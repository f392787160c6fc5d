import JalonModel

extension Agenda {
  /// The names of the places that it speaks of or lies in, by id.
  func names(from places: Places) -> [String: String] {
    var names = SpokenNames(place, places)
    for watch in watches {
      names.note(watch.evidence)
      names.note(watch.missing)
    }
    return names.known
  }
}

extension Diagnosis {
  /// The names of the places that it speaks of or lies in, by id.
  func names(from places: Places) -> [String: String] {
    var names = SpokenNames(place, places)
    for finding in findings {
      names.note(finding.evidence)
      names.note(finding.missing)
      for suggestion in finding.suggestions { names.note(suggestion.whyNot) }
    }
    for practice in practices { names.note(practice.evidence) }
    return names.known
  }
}

/// Gathers the names of places that are spoken of.
private struct SpokenNames {
  let places: Places
  private(set) var known: [String: String]

  /// Knows a place, and those that it lies in.
  init(_ place: Collectivity, _ places: Places) {
    self.places = places
    known = [place.id: place.name]
    for id in place.within.values { note(id) }
  }

  mutating func note(_ evidence: [Evidence]) {
    for one in evidence { for reading in one.readings { note(reading.place) } }
  }

  mutating func note(_ missing: [MissingDatum]) { for datum in missing { note(datum.place) } }

  private mutating func note(_ id: String) {
    if known[id] == nil { known[id] = places.ordinal(of: id).map { places.list[$0].name } }
  }
}
