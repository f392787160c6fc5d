import JalonModel

/// The places of a test: the one that is tested, and those that its data or the rules speak of.
struct TestWorld {
  private(set) var places: Places
  private(set) var place: Int
  private let content: WorkspaceContent
  /// Whether all places of the workspace are there, under their ordinals.
  private let isWhole: Bool

  /// A place of the workspace, among all others.
  init(_ content: WorkspaceContent, beneath place: Int) {
    self.content = content
    self.place = place
    places = content.places
    isWhole = true
  }

  /// An invented place, among those places of the workspace only.
  init(_ content: WorkspaceContent, inventing kind: Kind, origin: Origin, with others: [Int]) {
    self.content = content
    place = 0
    isWhole = false
    let card = InventedPlace.card(
      kind, content.language(of: origin.layer), origin: origin, among: content.places)
    places = Places(
      [card]
        + content.withThoseAround(others).map { content.places.list[$0] })
  }

  /// Takes what the test says of the place itself.
  mutating func describe(_ test: DeclaredTest) {
    var card = places.list[place]
    card.milieu = test.milieu ?? card.milieu
    card.population = test.population ?? card.population
    if let relations = test.relations { card.relations = relations }
    places.replace(card, at: place)
  }

  /// The ordinal of the place of a figure, which is made where there is none.
  mutating func ordinal(of seat: GivenFigure.Seat) -> Int {
    switch seat {
    case .here: return place
    case .at(let ordinal):
      if isWhole { return ordinal }
      let wanted = content.places.list[ordinal]
      if let known = places.ordinal(of: wanted.id) { return known }
      places = Places(
        places.list
          + content.withThoseAround([ordinal]).map { content.places.list[$0] }
          .filter { places.ordinal(of: $0.id) == nil })
      return places.ordinal(of: wanted.id) ?? place
    case .around(let kind):
      if let known = places.ordinal(of: kind, around: place) { return known }
      let origin = places.list[place].origin
      let outer = InventedPlace.card(kind, language, origin: origin, among: places)
      places = Places(places.list + [outer])
      nest(places.list.count - 1)
      return places.list.count - 1
    }
  }

  /// Puts an invented place around the one that is tested, and into or around the others that it
  /// lies in: a province around a region, a region around an MRC.
  private mutating func nest(_ outer: Int) {
    var card = places.list[outer]
    let others = Set(Kind.allCases.compactMap { places.ordinal(of: $0, around: place) })
    for other in others {
      var around = places.list[other]
      if around.kind.nested > card.kind.nested {
        card.within[around.kind] = around.id
      } else if around.kind.nested < card.kind.nested, around.within[card.kind] == nil {
        around.within[card.kind] = card.id
        places.replace(around, at: other)
      }
    }
    places.replace(card, at: outer)
    var tested = places.list[place]
    tested.within[card.kind] = card.id
    places.replace(tested, at: place)
  }

  private var language: Language { content.language(of: places.list[place].origin.layer) }
}

extension Kind {
  /// How far out it lies: what is lower may lie in what is higher.
  fileprivate var nested: Int {
    switch self {
    case .municipality, .borough, .territory: 0
    case .agglomeration, .mrc: 1
    // These do not follow the bounds of regions.
    case .region, .metropolitanCommunity, .censusArea: 2
    case .province: 3
    case .country: 4
    }
  }
}

extension WorkspaceContent {
  /// The language of a layer.
  fileprivate func language(of layer: String) -> Language {
    pack.layers.first { $0.id == layer }?.language ?? .fr
  }

  /// The ordinals of the places that conditions, quantities and functions name.
  var placesNamedByRules: [Int] {
    let leaves =
      pack.rules.flatMap(\.allQuantities)
      + pack.triggers.flatMap(\.when.quantities)
      + pack.indicators.compactMap(\.compute)
    let named =
      (pack.rules.flatMap(\.conditions) + pack.triggers.map(\.when)).flatMap(\.placeNames)
      + leaves.flatMap(\.leaves).compactMap(\.placeName)
    let written = files.flatMap { file in file.words.filter { places.ordinal(of: $0) != nil } }
    return Set(named.compactMap { places.ordinal(named: $0) })
      .union(written.compactMap { places.ordinal(of: $0) }).sorted()
  }

  /// The places, and those that they lie in, in the order of declaration.
  func withThoseAround(_ ordinals: [Int]) -> [Int] {
    var found: Set<Int> = []
    var next = ordinals
    while let ordinal = next.popLast() {
      guard found.insert(ordinal).inserted else { continue }
      next += places.list[ordinal].within.values.compactMap { places.ordinal(of: $0) }
    }
    return found.sorted()
  }
}
