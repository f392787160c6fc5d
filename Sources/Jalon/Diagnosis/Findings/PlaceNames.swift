import JalonModel

extension Agenda {
  /// The names of the places that it speaks of or lies in, by id.
  func names(from places: Places) -> [String: String] {
    let spoken =
      watches.flatMap(\.evidence).flatMap(\.readings).map(\.place)
      + watches.flatMap(\.missing).map(\.place) + Array(place.within.values)
    var names = [place.id: place.name]
    for id in Set(spoken) {
      if let ordinal = places.ordinal(of: id) { names[id] = places.list[ordinal].name }
    }
    return names
  }
}

extension Diagnosis {
  /// The names of the places that it speaks of or lies in, by id.
  func names(from places: Places) -> [String: String] {
    var names = [place.id: place.name]
    func note(_ id: String) {
      if names[id] == nil { names[id] = places.ordinal(of: id).map { places.list[$0].name } }
    }
    func note(_ evidence: [Evidence]) {
      for one in evidence { for reading in one.readings { note(reading.place) } }
    }
    for id in place.within.values { note(id) }
    for finding in findings {
      note(finding.evidence)
      for missing in finding.missing { note(missing.place) }
      for suggestion in finding.suggestions { note(suggestion.whyNot) }
    }
    for practice in practices { note(practice.evidence) }
    return names
  }
}
