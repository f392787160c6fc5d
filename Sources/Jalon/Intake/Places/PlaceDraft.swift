import JalonModel

/// A place in the making: what declarations and rows have said of it so far.
struct PlaceDraft {
  enum Standing: Hashable {
    /// Written with `collectivity`: its fields stand above those of rows.
    case declared
    /// A row of a file of a layer.
    case row(layer: Int)
    /// Named by others as what they lie in.
    case named
  }

  var id: String?
  var name: String
  var kind: Kind?
  var designation: String?
  var codes: [String: String] = [:]
  var firstCode: String?
  var milieu: Milieu?
  /// The places it lies in, as they are written.
  var outer: [Kind: String] = [:]
  var population: Double?
  var relations: [String: Set<Relation>]?
  var succeeds: [String] = []
  var origin: Origin
  var standing: Standing

  /// A declared place; without a name, its kind too is left to the files.
  init(_ declared: Collectivity) {
    id = declared.id
    name = declared.name
    kind = declared.name.isEmpty ? nil : declared.kind
    designation = declared.designation
    codes = declared.codes
    firstCode = declared.codes.min { $0.key < $1.key }?.value
    milieu = declared.milieu
    outer = declared.within
    population = declared.population
    relations = declared.relations
    succeeds = declared.succeeds
    origin = declared.origin
    standing = .declared
  }

  init(_ row: PlaceRow, layer: Int) {
    id = row.id
    name = row.name.name
    kind = row.kind
    designation = row.designation
    codes = row.codes
    firstCode = row.firstCode
    milieu = row.milieu
    outer = Dictionary(row.outer.map { ($0.kind, $0.text) }, uniquingKeysWith: { a, _ in a })
    population = row.population
    origin = row.origin
    standing = .row(layer: layer)
  }

  /// A place that another names as what it lies in.
  init(_ name: NumberedName, _ kind: Kind, at origin: Origin) {
    self.name = name.name
    self.kind = kind
    if let code = name.code { codes = [kind.rawValue: code] }
    firstCode = name.code
    self.origin = origin
    standing = .named
  }

  /// Takes what another row says of the same place where nothing stands above it.
  mutating func merge(_ row: PlaceRow, layer: Int) {
    let other = PlaceDraft(row, layer: layer)
    if case .row(let below) = standing, below < layer {
      var merged = other
      merged.fill(from: self)
      self = merged
    } else {
      fill(from: other)
    }
  }

  private mutating func fill(from other: PlaceDraft) {
    // A code in the place of an id points to what a file declares, whose own id it keeps.
    if name.isEmpty, let code = id, other.codes.values.contains(code) { id = other.id }
    if name.isEmpty {
      name = other.name
      kind = other.kind
    }
    if id == nil, standing != .declared { id = other.id }
    designation = designation ?? other.designation
    codes.merge(other.codes) { own, _ in own }
    firstCode = firstCode ?? other.firstCode
    milieu = milieu ?? other.milieu
    outer.merge(other.outer) { own, _ in own }
    population = population ?? other.population
  }

  /// The id that its name would give.
  var idOfName: String {
    let id = FoldedName.id(of: name)
    return id.isEmpty ? "place" : id
  }
}
