import JalonModel

/// All places, behind a territory that has but a few of them: the place that is looked at, and those
/// that it reads.
final class Hinterland {
  /// Where peers are read.
  let territory: Territory
  /// The place that is looked at, among the few.
  let guest: Int
  /// The one among all for which it stands, if any.
  let replaced: Int?
  /// Places that were asked for by name and are not among the few.
  private(set) var asked: Set<Int> = []
  /// By the ordinals among the few, those among all.
  private let ordinals: [Int]

  init(_ territory: Territory, places ordinals: [Int], guest: Int, replacing replaced: Int?) {
    self.territory = territory
    self.ordinals = ordinals
    self.guest = guest
    self.replaced = replaced
  }

  /// The ordinal among all of one of the few; nil for one that is new.
  func ordinal(of place: Int) -> Int? {
    if place == guest { return replaced }
    return ordinals.indices.contains(place) ? ordinals[place] : nil
  }

  /// Takes note of a name that is none of the few's.
  func ask(for name: String) {
    guard let place = territory.places.ordinal(named: name), place != replaced,
      !ordinals.contains(place)
    else { return }
    asked.insert(place)
  }
}
