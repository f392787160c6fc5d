import JalonModel

/// The places of a workspace, in the order of declaration; a place's ordinal is its index.
struct Places: Sendable {
  /// What a name fits.
  enum Lookup: Hashable, Sendable {
    case one(Int)
    case several([Int])
    case none
  }

  private(set) var list: [Collectivity]
  private var ordinals: [String: Int]

  init(_ list: [Collectivity]) {
    self.list = list
    ordinals = Dictionary(list.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { a, _ in a })
  }

  /// The place of an id.
  func ordinal(of id: String) -> Int? { ordinals[id] }

  /// The place of a kind that a place lies in, directly or through the places it lies in.
  func ordinal(of kind: Kind, around place: Int) -> Int? {
    list[place].within[kind].flatMap { ordinals[$0] }
  }
}
