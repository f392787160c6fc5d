import JalonLua
import JalonModel

/// The ordinals of what a pack declares and cells name.
struct CellNames {
  let indicators: [String: Int]
  private let groups: [String: Int]
  /// Every way to write a group.
  private let groupNames: [String]

  init(_ pack: RulePack) {
    indicators = Dictionary(
      pack.indicators.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { a, _ in a })
    groups = Dictionary(
      pack.groups.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { a, _ in a })
    groupNames = groups.keys.sorted() + Lexicon.names(in: .populationGroup)
  }

  /// The ordinal of a group's id, which for a built-in one may be French.
  func group(_ name: String) -> Int? {
    groups[name] ?? Lexicon.english(of: name, in: .populationGroup).flatMap { groups[$0] }
  }

  func nearestIndicator(to name: String) -> String? {
    NearestName.of(name, among: indicators.keys.sorted())
  }

  func nearestGroup(to name: String) -> String? { NearestName.of(name, among: groupNames) }
}
