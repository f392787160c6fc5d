import JalonModel

/// Brings together what declarations and rows say of the same places, and those they lie in.
struct PlaceMerger {
  struct Merged {
    var places: [Collectivity]
    var warnings: [Problem]
    /// Rows of places that were merged into others.
    var leftOut: Int
  }

  private struct Code: Hashable {
    let scheme: String
    let code: String
  }

  private var drafts: [PlaceDraft]
  private var ids: [String: Int] = [:]
  private var codes: [Code: Int] = [:]
  private var successors: [String: String] = [:]
  private var warnings: [Problem] = []
  private var problems: [Problem] = []
  private var leftOut = 0

  init(_ declared: [Collectivity]) {
    drafts = declared.map { PlaceDraft($0) }
    for (index, draft) in drafts.enumerated() {
      if let id = draft.id { ids[id] = index }
      for code in draft.succeeds { successors[code] = draft.id }
      for (scheme, code) in draft.codes.sorted(by: { $0.key < $1.key }) {
        let known = codes.updateValue(index, forKey: Code(scheme: scheme, code: code))
        if let known { problems.append(draft.repeats(code, of: drafts[known])) }
      }
    }
  }

  /// Adds a row: to the place that has its id or one of its codes, else as a new one.
  mutating func add(_ row: PlaceRow, layer: Int) {
    if let index = known(row) {
      drafts[index].merge(row, layer: layer)
      note(index)
      return
    }
    for code in row.codes.values.sorted() {
      guard let successor = successors[code] else { continue }
      leftOut += 1
      warnings.append(row.isMerged(into: successor))
      return
    }
    drafts.append(PlaceDraft(row, layer: layer))
    note(drafts.count - 1)
  }

  private func known(_ row: PlaceRow) -> Int? {
    if let id = row.id, let index = ids[id] { return index }
    for (scheme, code) in row.codes.sorted(by: { $0.key < $1.key }) {
      if let index = codes[Code(scheme: scheme, code: code)] { return index }
      if let index = ids[code], drafts[index].name.isEmpty { return index }
    }
    return nil
  }

  private mutating func note(_ index: Int) {
    if let id = drafts[index].id { ids[id] = index }
    for (scheme, code) in drafts[index].codes { codes[Code(scheme: scheme, code: code)] = index }
  }

  /// The places, each with its id and the ids of those it lies in.
  consuming func finish() throws(Problems) -> Merged {
    for draft in drafts where draft.name.isEmpty { problems.append(draft.hasNoName) }
    guard problems.isEmpty else { throw Problems(problems) }
    var nesting = PlaceNesting(drafts)
    nesting.nest()
    guard nesting.problems.isEmpty else { throw Problems(nesting.problems) }
    drafts = nesting.drafts
    warnings += nesting.warnings
    let ids = try Self.ids(of: drafts)
    let places = drafts.indices.map { index in
      let draft = drafts[index]
      var place = Collectivity(
        id: ids[index], name: draft.name, kind: draft.kind ?? .territory, origin: draft.origin)
      place.designation = draft.designation
      place.codes = draft.codes
      place.milieu = draft.milieu
      place.within = nesting.outer[index].mapValues { ids[$0] }
      place.population = draft.population
      place.relations = draft.relations
      place.succeeds = draft.succeeds
      return place
    }
    return Merged(places: places, warnings: warnings, leftOut: leftOut)
  }

  /// An id for each: its own, else its name's, followed by its first code where two would be equal.
  private static func ids(of drafts: [PlaceDraft]) throws(Problems) -> [String] {
    var uses: [String: Int] = [:]
    for draft in drafts { uses[draft.id ?? draft.idOfName, default: 0] += 1 }
    var ids: [String] = []
    var owners: [String: Int] = [:]
    var problems: [Problem] = []
    for (index, draft) in drafts.enumerated() {
      var id = draft.id ?? draft.idOfName
      if draft.id == nil, uses[id, default: 0] > 1, let code = draft.firstCode {
        id += "_" + FoldedName.id(of: code)
      }
      ids.append(id)
      if let owner = owners.updateValue(index, forKey: id) {
        problems.append(draft.repeats(id: id, of: drafts[owner]))
      }
    }
    guard problems.isEmpty else { throw Problems(problems) }
    return ids
  }
}
