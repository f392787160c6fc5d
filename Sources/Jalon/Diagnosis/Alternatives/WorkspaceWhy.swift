public import JalonModel

extension Workspace {
  /// Why a rule comes to what it comes to for a place, told so many levels deep.
  ///
  /// Throws `Problem` for an unknown rule or place.
  public func why(_ rule: String, at place: String? = nil, asOf day: Day, depth: Int = .max) throws
    -> Explanation
  {
    let ordinal = try content.rule(rule)
    let place = try place.map(content.place) ?? content.ownPlace()
    let review = Review(content, asOf: day)
    var explaining = Explaining(review, at: place, depth: depth)
    return explaining.explanation(of: ordinal)
  }
}
