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
      var card = places.list[place]
      let outer = InventedPlace.card(kind, language, origin: card.origin, among: places)
      card.within[kind] = outer.id
      var list = places.list
      list[place] = card
      places = Places(list + [outer])
      return places.list.count - 1
    }
  }

  private var language: Language { content.language(of: places.list[place].origin.layer) }
}

extension WorkspaceContent {
  /// The language of a layer.
  fileprivate func language(of layer: String) -> Language {
    pack.layers.first { $0.id == layer }?.language ?? .fr
  }

  /// The ordinals of the places that conditions, quantities and functions name.
  var placesNamedByRules: [Int] {
    let leaves =
      pack.rules.flatMap { $0.conditions.flatMap(\.quantities) + $0.quantities.map(\.quantity) }
      + pack.indicators.compactMap(\.compute)
    let named =
      pack.rules.flatMap { $0.conditions.flatMap(\.placeNames) }
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
