import JalonModel

/// The places of a workspace, in the order of declaration; a place's ordinal is its index.
struct Places: Sendable {
  /// What a name fits.
  enum Lookup: Hashable, Sendable {
    case one(Int)
    case several([Int])
    case none
  }

  var list: [Collectivity]
  private var ordinals: [String: Int]
  private var names: PlaceNames
  /// All places, where these are some of them; nil where these are all.
  private var wider: WiderPlaces?

  init(_ list: [Collectivity]) {
    self.list = list
    ordinals = Dictionary(list.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { a, _ in a })
    names = PlaceNames(list)
  }

  /// Some of many places, which keep their order, and behind them others that are new: names mean
  /// what they would among all of them. `replaced` is the one that a new one stands for.
  init(_ some: [Int], of all: Places, with others: [Collectivity], replacing replaced: Int?) {
    list = some.map { all.list[$0] } + others
    ordinals = Dictionary(list.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { a, _ in a })
    names = PlaceNames(others)
    wider = WiderPlaces(
      ordinals: all.ordinals, names: all.names, replaced: replaced,
      seats: Dictionary(
        some.enumerated().map { ($1, $0) }, uniquingKeysWith: { a, _ in a }), first: some.count)
  }

  /// The place of an id.
  func ordinal(of id: String) -> Int? { ordinals[id] }

  /// The place of a kind that a place lies in, directly or through the places it lies in.
  func ordinal(of kind: Kind, around place: Int) -> Int? {
    var reached: Set<Int> = [place]
    var inner = [place]
    while !inner.isEmpty {
      for place in inner {
        if let found = list[place].within[kind].flatMap({ ordinals[$0] }) { return found }
      }
      inner = inner.flatMap { place in
        Kind.allCases.compactMap { list[place].within[$0].flatMap { ordinals[$0] } }
      }.filter { reached.insert($0).inserted }
    }
    return nil
  }

  /// The place of an id, else of any code, else of a name, else of `name (designation)`.
  ///
  /// Case, accents, shapes of apostrophes and the number of hyphens do not count. An id written
  /// another way counts last: `Québec` is to fit all places of that name, not the one whose id is
  /// `quebec`.
  func find(_ name: String) -> Lookup {
    if let ordinal = ordinals[name] { return .one(ordinal) }
    return wider?.find(name, besides: names) ?? names.find(name)
  }

  /// The one place that an id, a code or a name fits.
  func ordinal(named name: String) -> Int? {
    if case .one(let ordinal) = find(name) { ordinal } else { nil }
  }

  /// The place of a code of a scheme, or of any scheme.
  func find(code: String, scheme: String?) -> Lookup { names.find(code: code, scheme: scheme) }

  /// The place into which the place of a code was merged.
  func successor(ofCode code: String) -> Int? { names.successors[code] }

  /// Every id and name, from which to suggest the nearest.
  var known: [String] { list.map(\.id) + list.map(\.name) }

  /// Puts another card in place of one; its id, codes and names are the same.
  mutating func replace(_ card: Collectivity, at ordinal: Int) { list[ordinal] = card }

  /// Takes relations that files give, by the ordinal of the place; what a place itself says of an
  /// actor stands.
  mutating func add(_ relations: [Int: [String: Set<Relation>]]) {
    for (place, given) in relations where list.indices.contains(place) {
      list[place].relations = (list[place].relations ?? [:]).merging(given) { own, _ in own }
    }
  }
}

/// What places are called, other than by their ids.
struct PlaceNames: Sendable {
  private struct SchemeCode: Hashable {
    let scheme: String
    let code: String
  }

  private var codes: [String: [Int]] = [:]
  private var schemeCodes: [SchemeCode: [Int]] = [:]
  private var names: [String: [Int]] = [:]
  private var designated: [String: [Int]] = [:]
  private var foldedIDs: [String: [Int]] = [:]
  private(set) var successors: [String: Int] = [:]

  init(_ list: [Collectivity]) {
    for (ordinal, place) in list.enumerated() {
      names[FoldedName.of(place.name), default: []].append(ordinal)
      if let designation = place.designation {
        let full = FoldedName.of("\(place.name) (\(designation))")
        designated[full, default: []].append(ordinal)
      }
      for code in Set(place.codes.values) {
        codes[code, default: []].append(ordinal)
        let folded = FoldedName.of(code)
        if folded != code { foldedIDs[folded, default: []].append(ordinal) }
      }
      for (scheme, code) in place.codes {
        schemeCodes[SchemeCode(scheme: scheme, code: code), default: []].append(ordinal)
      }
      foldedIDs[FoldedName.of(place.id), default: []].append(ordinal)
      for code in place.succeeds { successors[code] = ordinal }
    }
  }

  func find(_ name: String) -> Places.Lookup {
    let asked = AskedName(name)
    for way in Way.allCases {
      if let found = ordinals(asked, way) { return Places.Lookup(found) }
    }
    return .none
  }

  /// What a name may be taken for, other than an id; the first way in which any place has it counts.
  enum Way: CaseIterable { case code, name, designated, foldedCode, foldedID }

  /// A name and its folded form.
  struct AskedName {
    let written: String
    let folded: String

    init(_ name: String) {
      written = name
      folded = FoldedName.of(name)
    }
  }

  /// The places that have a name in one way; nil for none.
  func ordinals(_ asked: AskedName, _ way: Way) -> [Int]? {
    switch way {
    case .code: codes[asked.written]
    case .name: names[asked.folded]
    case .designated: designated[asked.folded]
    case .foldedCode: codes[asked.folded]
    case .foldedID: foldedIDs[asked.folded]
    }
  }

  func find(code: String, scheme: String?) -> Places.Lookup {
    guard let scheme else { return Places.Lookup(codes[code] ?? []) }
    return Places.Lookup(schemeCodes[SchemeCode(scheme: scheme, code: code)] ?? [])
  }
}

extension Places.Lookup {
  init(_ ordinals: [Int]) {
    switch Set(ordinals).count {
    case 0: self = .none
    case 1: self = .one(ordinals[0])
    default: self = .several(ordinals)
    }
  }
}
