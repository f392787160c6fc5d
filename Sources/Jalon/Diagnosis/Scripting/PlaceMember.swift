/// A member of `c`.
enum PlaceMember: String, CaseIterable {
  case id, name, kind, milieu
  case value, gap, change, series, known, stakeholders, feedback, divergence, peers, fires

  /// Under both names, in a fixed order.
  static let names: [String] = Lexicon.words(in: .view).flatMap { $0.names.sorted() }

  /// The members of these names.
  static let ofFields: [PlaceMember] = names.compactMap { PlaceMember(named: $0) }

  init?(named name: String) {
    guard let word = Lexicon.canonical(name, in: .view) else { return nil }
    self.init(rawValue: word.english)
  }

  var isFunction: Bool { ![.id, .name, .kind, .milieu].contains(self) }
}
