import JalonModel

extension Proof {
  /// Which tests a change of files can touch, by their ordinals: those written in a file, those of
  /// rules that are declared or adjusted there or were, those of rules that ask about one of these;
  /// all of them where anything else changed that rules stand on.
  ///
  /// - Parameters:
  ///   - paths: The files that changed, links followed.
  ///   - before: The same tests as they were read before the change.
  public func tests(touchedBy paths: [String], since before: Proof) -> [Int] {
    let files = Set(paths.compactMap(name(of:)))
    let isKnown = files.count == Set(paths).count
    guard isKnown, isSame(besidesRules: before, files) else { return Array(0..<count) }
    let touched = touchedRules(files, before)
    let isData = paths.contains { !$0.hasSuffix(".lua") }
    let ofRules = tests.indices.filter { index in
      let test = tests[index]
      return files.contains(test.origin.file) || touched.contains(test.rule)
        || isData && test.restsOnData
    }
    // A review asks about all triggers, whose functions may ask about any rule.
    let isWatched =
      !touched.isEmpty || content.pack.triggers.contains { files.contains($0.origin.file) }
    let ofTriggers = triggerTests.indices.filter { index in
      let test = triggerTests[index]
      return isWatched || files.contains(test.origin.file) || isData && test.restsOnData
    }
    return ofRules + ofTriggers.map { tests.count + $0 }
  }

  /// What people see as the name of a file below the folder.
  private func name(of path: String) -> String? {
    guard path.hasPrefix(folder.path + "/") else { return nil }
    return folder.prefix + path.dropFirst(folder.path.utf8.count + 1)
  }

  /// Whether what rules stand on is as before and comes from none of the files; a function may have
  /// another body under the same number.
  private func isSame(besidesRules before: Proof, _ files: Set<String>) -> Bool {
    content.pack.besidesRules == before.content.pack.besidesRules
      && !content.pack.indicators.contains { files.contains($0.origin.file) }
  }

  private func touchedRules(_ files: Set<String>, _ before: Proof) -> Set<Int> {
    let rules = content.pack.rules
    let old = Dictionary(
      before.content.pack.rules.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
    var touched = Set(
      rules.indices.filter { ordinal in
        let rule = rules[ordinal]
        return old[rule.id] != rule || files.contains(rule.origin.file)
          || rule.adjustments.contains { files.contains($0.origin.file) }
      })
    // A function may ask about any rule.
    while true {
      let ids = Set(touched.map { rules[$0].id })
      let more = rules.indices.filter { ordinal in
        !touched.contains(ordinal)
          && (rules[ordinal].hasFunctions && !ids.isEmpty
            || rules[ordinal].conditions.contains { !ids.isDisjoint(with: $0.firedRules) })
      }
      if more.isEmpty { return touched }
      touched.formUnion(more)
    }
  }
}

extension RulePack {
  /// All that tests of rules stand on but the rules and what tells versions.
  fileprivate var besidesRules: RulePack {
    var pack = self
    pack.rules = []
    pack.layers = []
    let own = rules.flatMap { $0.thresholds.map(\.id) }
    pack.thresholds.removeAll { own.contains($0.id) }
    return pack
  }
}
