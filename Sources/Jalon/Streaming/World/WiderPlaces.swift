/// What names mean to some of many places: a name that another of them bears too is ambiguous here
/// as it is there.
struct WiderPlaces: Sendable {
  let ordinals: [String: Int]
  let names: PlaceNames
  /// The one for which a new place stands, if any.
  let replaced: Int?
  /// By the ordinals among all, those here.
  let seats: [Int: Int]
  /// From where on the places are new.
  let first: Int

  /// The place of a name that is no id here; the new places' names are given.
  func find(_ name: String, besides new: PlaceNames) -> Places.Lookup {
    if let ordinal = ordinals[name], ordinal != replaced {
      return seats[ordinal].map { .one($0) } ?? .none
    }
    let asked = PlaceNames.AskedName(name)
    for way in PlaceNames.Way.allCases {
      let known = (names.ordinals(asked, way) ?? []).filter { $0 != replaced }
      let found = Set(new.ordinals(asked, way) ?? [])
      switch (Set(known).count, found.count) {
      case (0, 0): continue
      case (1, 0): return known.first.flatMap { seats[$0] }.map { .one($0) } ?? .none
      case (0, 1): return found.first.map { .one(first + $0) } ?? .none
      default: return .several(known.compactMap { seats[$0] } + found.sorted().map { first + $0 })
      }
    }
    return .none
  }
}
