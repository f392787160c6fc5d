import JalonModel

/// What a line of a stream says of a place.
struct PlaceLine {
  /// A figure; its indicator and its group are ordinals of the pack.
  struct Entry {
    var indicator: Int
    var group: Int
    var period: Period
    var published: Day?
    var value: Double
    var mark: Mark
    /// Empty for none.
    var source: String
  }

  var id = ""
  var name: String?
  var kind: Kind?
  var milieu: Milieu?
  var population: Double?
  /// The places that it lies in, as they are written.
  var outer: [Kind: String] = [:]
  var entries: [Entry] = []
  /// By the actor's id; nil where the line does not speak of any.
  var relations: [String: Set<Relation>]?

  /// The schema of lines.
  static let schema = "jalon.place/1"

  /// The fields of a line.
  enum Field: String, CaseIterable {
    case schema, id, name, kind, milieu, mrc, region, province, population, observations
    case stakeholders
  }

  /// The fields of an observation.
  enum EntryField: String, CaseIterable {
    case indicator, group, period, value, status, source, published
  }

  /// The fields of a stakeholder.
  enum RelationsField: String, CaseIterable { case id, relations }
}
