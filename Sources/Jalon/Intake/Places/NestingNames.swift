import JalonModel

/// What places are called by those that lie in them.
struct NestingNames: Sendable {
  private struct Name: Hashable {
    let kind: Kind
    let name: String
  }

  private var names: [Name: [Int]] = [:]
  private var codes: [Name: Int] = [:]
  private var ids: [String: Int] = [:]

  /// Takes note of a place.
  mutating func note(_ draft: PlaceDraft, _ index: Int) {
    if let id = draft.id { ids[id] = ids[id] ?? index }
    guard let kind = draft.kind else { return }
    let name = Name(kind: kind, name: draft.idOfName)
    names[name, default: []].append(index)
    if let designation = draft.designation {
      let full = Name(kind: kind, name: FoldedName.id(of: "\(draft.name) (\(designation))"))
      names[full, default: []].append(index)
    }
    for code in draft.codes.values.sorted() {
      let name = Name(kind: kind, name: code)
      codes[name] = codes[name] ?? index
    }
  }

  /// The places that a text can mean where a place of a kind is named: one, several, or none.
  func find(_ text: String, _ kind: Kind) -> [Int] {
    let name = NumberedName(text)
    if let index = ids[text] { return [index] }
    if let code = name.code, let index = codes[Name(kind: kind, name: code)] { return [index] }
    if let index = codes[Name(kind: kind, name: text)] { return [index] }
    return names[Name(kind: kind, name: FoldedName.id(of: name.name))] ?? []
  }

  /// The names of the places of a kind, sorted, as ids are made of them.
  func known(_ kind: Kind) -> [String] {
    names.keys.filter { $0.kind == kind }.map(\.name).sorted()
  }
}
