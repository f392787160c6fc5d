import JalonModel

/// A layer of the rules as a run's row holds it.
struct PackBody: Codable {
  var id: String
  var version: String?
  var sha256: String

  init(_ pack: ReviewRun.Pack) {
    id = pack.id
    version = pack.version
    sha256 = pack.sha256
  }

  var pack: ReviewRun.Pack { ReviewRun.Pack(id: id, version: version, sha256: sha256) }
}

/// What was asked to be reviewed, as a run's row holds it: a place, or all with what chose them.
struct ScopeBody: Codable {
  var place: String?
  var kinds: [WordValue<Kind>]?
  var within: String?

  init(_ scope: ReviewRun.Scope) {
    switch scope {
    case .place(let id): place = id
    case .all(let chosen, let container):
      kinds = chosen?.sorted { $0.rawValue < $1.rawValue }.map(WordValue.init)
      within = container
    }
  }

  var scope: ReviewRun.Scope {
    if let place { return .place(place) }
    return .all(kinds: kinds.map { Set($0.map(\.value)) }, within: within)
  }
}
