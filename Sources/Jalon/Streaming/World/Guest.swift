import JalonLua
import JalonModel

/// The place of a line among all places: its card, what it lies in, and what it stands for.
struct Guest {
  /// What places are looked up by; the same for all lines.
  struct Registry: Sendable {
    let places: Places
    let names: NestingNames
    /// The places that others lie in, or that computed indicators name: what is read of all places
    /// at once may read these.
    let readByOthers: Set<Int>

    init(_ content: WorkspaceContent) {
      places = content.places
      var names = NestingNames()
      for (ordinal, place) in places.list.enumerated() { names.note(PlaceDraft(place), ordinal) }
      self.names = names
      let outer = places.list.flatMap { $0.within.values }
        .compactMap { [places] in places.ordinal(of: $0) }
      let named = content.pack.indicators.compactMap(\.compute).flatMap(\.leaves)
        .compactMap(\.placeName).compactMap { [places] in places.ordinal(named: $0) }
      readByOthers = Set(outer + named)
    }
  }

  private(set) var card: Collectivity
  /// The place of the packs with the same id; the line's fields stand above its.
  let replaced: Int?
  /// The places that it lies in and that nobody declares.
  private(set) var named: [Collectivity] = []
  /// The others that it lies in.
  private(set) var outer: Set<Int> = []

  /// The card of a line. Throws what it lacks, and a name that fits several places.
  init(_ line: PlaceLine, number: Int, _ registry: Registry) throws(LineFault) {
    let origin = Origin(
      layer: LineRows.file.layer, file: LineRows.file.name, line: number, column: 1)
    replaced = registry.places.ordinal(of: line.id)
    let below = replaced.map { registry.places.list[$0] }
    guard let name = line.name ?? below?.name else { throw .missingField("name", in: "", at: 0) }
    guard let kind = line.kind ?? below?.kind else { throw .missingField("kind", in: "", at: 0) }
    card = below ?? Collectivity(id: line.id, name: name, kind: kind, origin: origin)
    (card.name, card.kind) = (name, kind)
    card.milieu = line.milieu ?? card.milieu
    card.population = line.population ?? card.population
    card.relations = line.relations ?? card.relations
    card.origin = origin
    for kind in Kind.allCases {
      if let text = line.outer[kind] { try lie(in: text, kind, registry, origin) }
    }
    nest()
    outer = Set(card.within.values.compactMap { registry.places.ordinal(of: $0) })
  }

  private mutating func lie(in text: String, _ kind: Kind, _ registry: Registry, _ origin: Origin)
    throws(LineFault)
  {
    let found = registry.names.find(text, kind)
    if let ordinal = found.first {
      guard found.count == 1 else {
        let fitting = found.map { registry.places.list[$0].shown }
        throw LineFault(.ambiguousPlace(text, fitting), field: kind.rawValue, at: 0)
      }
      card.within[kind] = registry.places.list[ordinal].id
      return
    }
    let place = Collectivity(PlaceDraft(NumberedName(text), kind, at: origin))
    guard registry.places.ordinal(of: place.id) == nil, place.id != card.id,
      !named.contains(where: { $0.id == place.id })
    else {
      throw LineFault(
        .unknownPlace(text, nearest: NearestName.of(place.id, among: registry.names.known(kind))),
        field: kind.rawValue, at: 0)
    }
    card.within[kind] = place.id
    named.append(place)
  }

  /// What nobody else names lies in the larger ones that the line names too.
  private mutating func nest() {
    for index in named.indices {
      let larger: [Kind] =
        switch named[index].kind {
        case .mrc: [.region, .province]
        case .region: [.province]
        default: []
        }
      for kind in larger { named[index].within[kind] = card.within[kind] }
    }
  }
}

extension Collectivity {
  /// A place that only its name and perhaps its code are known of.
  fileprivate init(_ draft: PlaceDraft) {
    self.init(
      id: draft.idOfName, name: draft.name, kind: draft.kind ?? .territory, origin: draft.origin)
    codes = draft.codes
  }
}
