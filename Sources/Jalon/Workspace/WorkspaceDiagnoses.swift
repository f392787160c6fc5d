public import JalonModel

extension Workspace {
  /// The findings of every municipality, MRC, borough and agglomeration, or of the places of the
  /// kinds given, in the order of declaration; with `within`, of those that lie in that place.
  ///
  /// Throws `Problem` where there is no such place, and what `each` throws.
  public func diagnoseAll(
    kinds: Set<Kind>? = nil, within: String? = nil, asOf day: Day,
    _ each: (Diagnosis) throws -> Void
  ) throws {
    try diagnoseAll(
      kinds: kinds, within: within, asOf: day, jobs: 1, making: { $0 }, each: each)
  }

  /// The same on several threads: each makes of a diagnosis what is wanted of it, a line of JSON
  /// say, and `each` gets what was made on the calling thread, in the order of the places, whatever
  /// the number of jobs. No more than some blocks of results are held at a time.
  public func diagnoseAll<Made: Sendable>(
    kinds: Set<Kind>? = nil, within: String? = nil, asOf day: Day, jobs: Int,
    making make: @escaping @Sendable (Diagnosis) -> Made, each: (Made) throws -> Void
  ) throws {
    let chosen = try content.places(kinds: kinds, within: within)
    try inBlocks(of: Evaluation.fullBlock, chosen, jobs: jobs) {
      let review = Review(content, asOf: day)
      return { block in review.diagnoses(of: block, making: make) }
    } take: { (made: [Made]) in
      for one in made { try each(one) }
    }
  }

  /// What every rule comes to for the same places, without why: far quicker than their findings.
  ///
  /// Throws `Problem` where there is no such place, and what `each` throws.
  public func diagnoseAllBriefly(
    kinds: Set<Kind>? = nil, within: String? = nil, asOf day: Day,
    _ each: (BriefDiagnosis) throws -> Void
  ) throws {
    try diagnoseAllBriefly(
      kinds: kinds, within: within, asOf: day, jobs: 1, making: { $0 }, each: each)
  }

  /// The same on several threads, as ``diagnoseAll(kinds:within:asOf:jobs:making:each:)``.
  public func diagnoseAllBriefly<Made: Sendable>(
    kinds: Set<Kind>? = nil, within: String? = nil, asOf day: Day, jobs: Int,
    making make: @escaping @Sendable (BriefDiagnosis) -> Made, each: (Made) throws -> Void
  ) throws {
    let chosen = try content.places(kinds: kinds, within: within)
    // With several jobs, blocks enough that all are at work to the end.
    let size = jobs > 1 ? max(64, chosen.count / (jobs * 4)) : Self.briefBlock
    try inBlocks(of: min(size, Self.briefBlock), chosen, jobs: jobs) {
      let review = Review(content, asOf: day)
      return { block in review.brief(block).map(make) }
    } take: { (made: [Made]) in
      for one in made { try each(one) }
    }
  }

  /// What is made of a block is held until it is taken; fewer places would cost more for each.
  private static let briefBlock = 256

  private func inBlocks<Made: Sendable>(
    of size: Int, _ places: [Int], jobs: Int,
    worker: @escaping @Sendable () -> ([Int]) -> [Made], take: ([Made]) throws -> Void
  ) throws {
    var start = 0
    // No thread without a block of its own.
    let blocks = (places.count + size - 1) / size
    try OrderedJobs.run(min(jobs, blocks)) { _ in
      guard start < places.count else { return .end }
      let block = Array(places[start..<min(start + size, places.count)])
      start += block.count
      return .piece(block)
    } worker: {
      worker()
    } take: {
      try take($0)
    }
  }
}

extension Review {
  /// What every rule comes to for a block of places.
  fileprivate func brief(_ block: [Int]) -> [BriefDiagnosis] {
    let outcomes = evaluation.outcomes(for: block)
    // Once for all places: a rule is large to hand over.
    let rules = content.pack.rules.map(\.id)
    return block.enumerated().map { position, place in
      let rows = rules.enumerated().map { ordinal, rule in
        BriefDiagnosis.Row(
          rule: rule, outcome: outcomes.outcome(of: ordinal, at: position),
          severity: outcomes.severity(of: ordinal, at: position),
          severityPossible: outcomes.severityPossible(of: ordinal, at: position))
      }
      return BriefDiagnosis(
        asOf: evaluation.territory.asOf, place: content.places.list[place], rows: rows)
    }
  }
}
