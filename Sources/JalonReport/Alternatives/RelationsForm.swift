public import JalonModel

/// The relations that the rules of a place wait for, as a form to fill in: a line for each
/// stakeholder that the packs know, with an empty cell for the relation. It loads as it is: a line
/// without a relation says nothing.
public struct RelationsForm {
  private let needs: Needs
  private let words: Words

  /// The form of what is needed, its header in a reader's language.
  public init(_ needs: Needs, _ language: Language) {
    self.needs = needs
    words = Words(language)
  }

  /// The form, each line ended by a line feed; the header alone where no relations are waited for.
  public var text: String {
    let header = words.say(
      "collectivite,partie_prenante,relation", "collectivity,stakeholder,relation")
    let places = needs.list.filter { $0.datum.kind == .relations && $0.obstacle == nil }
      .map(\.datum.place)
    let rows = places.flatMap { place in
      needs.diagnosis.pack.stakeholders.map { "\(place),\($0.id)," }
    }
    return ([header] + rows).map { $0 + "\n" }.joined()
  }
}
