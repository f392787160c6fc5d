import JalonLua
import JalonModel

/// Finds for each place those it lies in; one that nobody declares is declared by who names it.
struct PlaceNesting {
  private(set) var drafts: [PlaceDraft]
  /// For each place, the indices of those it lies in.
  private(set) var outer: [[Kind: Int]]
  private(set) var warnings: [Problem] = []
  private(set) var problems: [Problem] = []

  private struct Name: Hashable {
    let kind: Kind
    let name: String
  }

  private var names: [Name: [Int]] = [:]
  private var codes: [Name: Int] = [:]
  private var ids: [String: Int] = [:]

  init(_ drafts: [PlaceDraft]) {
    self.drafts = drafts
    outer = Array(repeating: [:], count: drafts.count)
    for index in drafts.indices { note(index) }
  }

  mutating func nest() {
    var index = 0
    while index < drafts.count {
      let draft = drafts[index]
      for kind in Kind.allCases {
        if let text = draft.outer[kind] { outer[index][kind] = find(text, kind, for: draft) }
      }
      index += 1
    }
    agree()
  }

  private mutating func find(_ text: String, _ kind: Kind, for inner: PlaceDraft) -> Int {
    let name = NumberedName(text)
    if let index = ids[text] { return index }
    if let code = name.code, let index = codes[Name(kind: kind, name: code)] { return index }
    if let index = codes[Name(kind: kind, name: text)] { return index }
    let written = Name(kind: kind, name: FoldedName.id(of: name.name))
    if let found = names[written], let index = found.first {
      if found.count > 1 { problems.append(inner.isAmbiguous(text, found.map { drafts[$0] })) }
      return index
    }
    if inner.standing == .declared {
      let known = names.keys.filter { $0.kind == kind }.map(\.name).sorted()
      if let nearest = NearestName.of(written.name, among: known) {
        warnings.append(inner.mayMean(text, nearest))
      }
    }
    drafts.append(PlaceDraft(name, kind, at: inner.origin))
    outer.append([:])
    note(drafts.count - 1)
    return drafts.count - 1
  }

  private mutating func note(_ index: Int) {
    let draft = drafts[index]
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

  /// A place that others name lies in what all of them lie in.
  private mutating func agree() {
    let larger: [Kind: [Kind]] = [.mrc: [.region, .province], .region: [.province]]
    for (kind, larger) in larger.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      var agreed: [Int: [Kind: Set<Int>]] = [:]
      for places in outer {
        guard let named = places[kind], drafts[named].standing == .named else { continue }
        for around in larger {
          if let place = places[around] {
            agreed[named, default: [:]][around, default: []].insert(place)
          }
        }
      }
      for (named, places) in agreed {
        for (around, found) in places where found.count == 1 { outer[named][around] = found.first }
      }
    }
  }
}
