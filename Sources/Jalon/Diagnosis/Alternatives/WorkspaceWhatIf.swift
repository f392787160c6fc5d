public import JalonModel

extension Workspace {
  /// The diagnosis of a place as it is and as it would be on changed inputs.
  ///
  /// A figure takes the place of the current reading and keeps its period; without one it is of the
  /// latest full year ended by the date. Throws `Problem` for an unknown place, indicator, group,
  /// threshold or rule, and for what is no number or out of the indicator's range.
  public func whatIf(_ changes: Changes, at place: String? = nil, asOf day: Day) throws -> WhatIf {
    let ordinal = try place.map(content.place) ?? content.ownPlace()
    let review = Review(content, asOf: day)
    let supposing = try Supposing(changes, in: review, at: ordinal)
    return WhatIf(
      changes: supposing.changes, before: review.diagnosis(of: ordinal),
      after: Review(supposing.content, asOf: day).diagnosis(of: ordinal))
  }
}
