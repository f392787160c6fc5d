public import JalonModel

extension Workspace {
  /// A periodic review of a place's action plan, as of a date, from what is on record of it.
  ///
  /// The agenda is for people; the events are what the review adds to the record, in order. Nothing
  /// is written anywhere: the same place, date and record always give the same. The place is found
  /// as `diagnose` finds it. Throws `Problem` where there is no such place, or where the date is
  /// before the last review.
  public func review(_ place: String? = nil, asOf day: Day, from memory: PlanMemory) throws
    -> (agenda: Agenda, events: [PlanEvent])
  {
    let ordinal = try place.map(content.place) ?? content.ownPlace()
    return try Review(content, asOf: day).review(of: ordinal, from: memory)
  }

  /// The same for many places, as `diagnoseAll` chooses them, in the order of declaration; `memory`
  /// is asked for what is on record of a place, by its id.
  public func reviewAll(
    kinds: Set<Kind>? = nil, within: String? = nil, asOf day: Day,
    from memory: (String) throws -> PlanMemory,
    _ each: (Agenda, [PlanEvent]) throws -> Void
  ) throws {
    try review(
      try content.places(kinds: kinds, within: within), asOf: day, from: memory, each)
  }

  /// The same for the places of some ids, in their order.
  public func review(
    each ids: [String], asOf day: Day, from memory: (String) throws -> PlanMemory,
    _ each: (Agenda, [PlanEvent]) throws -> Void
  ) throws {
    try review(try ids.map(content.place), asOf: day, from: memory, each)
  }

  /// What is worked out for all places once serves them all.
  private func review(
    _ places: [Int], asOf day: Day, from memory: (String) throws -> PlanMemory,
    _ each: (Agenda, [PlanEvent]) throws -> Void
  ) throws {
    let review = Review(content, asOf: day)
    for place in places {
      let result = try review.review(
        of: place, from: try memory(content.places.list[place].id))
      try each(result.agenda, result.events)
    }
  }

  /// What comes with the acceptance of an action on a day: the last day of the time allowed, and
  /// the value from which its target's path begins, where it is known by then.
  public func acceptance(of action: PlanAction, on day: Day) throws -> (due: Day?, start: Double?) {
    let ordinal = try content.place(action.id.place)
    return Review(content, asOf: day).evaluation.territory.acceptance(of: action, at: ordinal)
  }
}

extension Review {
  /// A review of one place's action plan. Throws `Problem` if the date is before the last one.
  func review(of place: Int, from memory: PlanMemory) throws(Problem)
    -> (agenda: Agenda, events: [PlanEvent])
  {
    let day = evaluation.territory.asOf
    if let last = memory.lastReview, day < last {
      throw .reviewInThePast(of: evaluation.territory.id(of: place), on: day, after: last)
    }
    return PlaceReview.run(evaluation, at: place, from: memory)
  }
}
