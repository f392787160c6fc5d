import JalonModel

extension Examination {
  /// What the pack's triggers come to here, with what the action plan answers them.
  ///
  /// Only the rules that they ask about are examined.
  mutating func watches(_ plan: [PlanQuery: PlanAnswer]) -> [Agenda.Watch] {
    evaluator.plan = plan
    let asked = programme.triggers.compactMap { $0?.asked }.reduce(into: Set()) { $0.formUnion($1) }
    examine(rules: asked)
    var watches: [Agenda.Watch] = []
    for (ordinal, part) in programme.triggers.enumerated() {
      guard let part else { continue }
      let account = account(of: part.root, .when)
      var watch = Agenda.Watch(
        trigger: pack.triggers[ordinal].id, truth: account.truthOfTrigger)
      watch.evidence = account.evidence
      watch.missing = account.missing
      watch.failure = account.failure
      watches.append(watch)
    }
    return watches
  }
}

extension Examination.Account {
  /// What has no sense for the place asks for no action; what is not known holds its episode.
  fileprivate var truthOfTrigger: Truth {
    if failure != nil { return .unknown }
    return verdict == .notApplicable ? .false : verdict.truth
  }
}
