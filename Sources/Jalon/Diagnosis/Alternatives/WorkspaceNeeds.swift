public import JalonModel

extension Workspace {
  /// What the rules of a place wait for and nobody has given, most useful first.
  ///
  /// Throws `Problem` for an unknown place.
  public func needs(at place: String? = nil, asOf day: Day) throws -> Needs {
    let ordinal = try place.map(content.place) ?? content.ownPlace()
    var needing = Needing(Review(content, asOf: day), at: ordinal)
    return needing.all()
  }
}
