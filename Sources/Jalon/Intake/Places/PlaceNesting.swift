import JalonLua
import JalonModel

/// Finds for each place those it lies in; one that nobody declares is declared by who names it.
struct PlaceNesting {
  private(set) var drafts: [PlaceDraft]
  /// For each place, the indices of those it lies in.
  private(set) var outer: [[Kind: Int]]
  private(set) var warnings: [Problem] = []
  private(set) var problems: [Problem] = []

  private var names = NestingNames()

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
    let found = names.find(text, kind)
    if let index = found.first {
      if found.count > 1 { problems.append(inner.isAmbiguous(text, found.map { drafts[$0] })) }
      return index
    }
    let name = NumberedName(text)
    if inner.standing == .declared {
      let written = FoldedName.id(of: name.name)
      if let nearest = NearestName.of(written, among: names.known(kind)) {
        warnings.append(inner.mayMean(text, nearest))
      }
    }
    drafts.append(PlaceDraft(name, kind, at: inner.origin))
    outer.append([:])
    note(drafts.count - 1)
    return drafts.count - 1
  }

  private mutating func note(_ index: Int) { names.note(drafts[index], index) }

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
