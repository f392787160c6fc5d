public import JalonModel

/// The tests of a pack or a workspace, ready to be run.
///
/// ```swift
/// let proof = try Proof(at: "rules/quebec")
/// let report = try proof.run { FindingText($1).text($0, in: $2) }
/// print(report.passed, "of", report.count)
/// ```
public struct Proof: Sendable {
  /// What a finding says to a reader of a language; nil where it says nothing.
  public typealias Reader = (Finding, Diagnosis, Language) -> String?

  /// What was found wrong and does not stop.
  public let warnings: [Problem]
  /// The id of the pack or the workspace.
  public internal(set) var layer: String

  /// The folders of the layers that were read, the lowest first.
  public let folders: [String]

  let content: WorkspaceContent
  let tests: [RuleTest]
  let triggerTests: [TriggerTest]
  /// The folder whose tests they are.
  let folder: LayerFolder

  /// Reads the tests of a folder that has a `jalon.lua` or a `pack.lua`.
  ///
  /// With a file, its tests only: a file of the folder, or one that is read as a layer on top of
  /// it. Packs and `@name/` folders are looked for as `Workspace` does. Throws `Problems`.
  public init(
    at folder: String, file: String? = nil, packs: [String] = [], folders: [String: String] = [:]
  ) throws {
    let loading = try RuleLoading(
      folder: folder, main: LayerFolder.main(of: folder),
      search: PackSearch(packs: packs, folders: folders),
      LoadingExtent(tests: .read, top: file))
    let content = try loading.showingLines { try WorkspaceContent(loading) }
    (tests, triggerTests) = try loading.showingLines {
      try TestPreparation.tests(loading.assembled.tests, in: content)
    }
    self.content = content
    self.folder = loading.folder
    self.folders = loading.folders
    warnings = content.warnings
    layer = content.pack.layers.last?.id ?? ""
  }

  /// Tests of what is read already.
  init(
    _ content: WorkspaceContent, _ tests: [RuleTest], _ triggerTests: [TriggerTest],
    of folder: LayerFolder
  ) {
    (self.content, self.tests, self.triggerTests) = (content, tests, triggerTests)
    self.folder = folder
    (folders, warnings) = ([folder.path], [])
    layer = content.pack.layers.last?.id ?? ""
  }

  /// How many tests there are.
  public var count: Int { tests.count + triggerTests.count }

  /// The tests whose sentence is chosen, by their ordinals: those of rules, then those of triggers.
  public func tests(where isChosen: (String) -> Bool) -> [Int] {
    let names = tests.map(\.name) + triggerTests.map(\.name)
    return names.indices.filter { isChosen(names[$0]) }
  }

  /// Runs tests, in the order given, and then again in the opposite order: what does not come out
  /// the same is a failure.
  ///
  /// - Parameters:
  ///   - ordinals: The tests; nil for all. Those that are not there are left out.
  ///   - noting: Whether the report tells which lines of functions ran.
  ///   - reader: What a finding says, for tests of its words.
  public func run(
    _ ordinals: [Int]? = nil, lines noting: LineNoting = .off, reading reader: Reader
  ) -> TestReport {
    let ordinals = (ordinals ?? Array(0..<count)).filter((0..<count).contains)
    let runner = TestRunner(content, lines: noting)
    var report = TestReport(
      layer: layer,
      results: results(ordinals.filter { $0 < tests.count }.map { tests[$0] }, runner, reader))
    report.triggerResults = results(
      ordinals.filter { $0 >= tests.count }.map { triggerTests[$0 - tests.count] }, runner)
    if noting == .on { report.lines = runner.lines() }
    return report
  }

  private func results(
    _ chosen: [RuleTest], _ runner: TestRunner, _ reader: Reader
  ) -> [TestResult] {
    let first = chosen.map { runner.diagnosis(of: $0) }
    var again: [Finding?] = []
    for test in chosen.reversed() { again.append(runner.diagnosis(of: test).findings.first) }
    again.reverse()
    return chosen.indices.map { index in
      var mismatches = chosen[index].expected.mismatches(with: first[index], reader)
      if let now = again[index], let before = first[index].findings.first, now != before {
        mismatches.append(.unsteady(first: before.outcome, again: now.outcome))
      }
      return TestResult(
        name: chosen[index].name, rule: content.pack.rules[chosen[index].rule].id,
        origin: chosen[index].origin, diagnosis: first[index], mismatches: mismatches)
    }
  }

  private func results(_ chosen: [TriggerTest], _ runner: TestRunner) -> [TriggerTestResult] {
    var results = chosen.map { test in
      TriggerTestResult(
        name: test.name, trigger: content.pack.triggers[test.trigger].id, origin: test.origin,
        reviews: runner.reviews(of: test))
    }
    for index in chosen.indices.reversed() {
      let again = runner.reviews(of: chosen[index])
      for (position, review) in again.enumerated() {
        let (before, now) = (
          results[index].watch(results[index].reviews[position]), results[index].watch(review)
        )
        if before != now {
          results[index].reviews[position].mismatches.append(
            .unsteady(first: before?.after?.state, again: now?.after?.state))
        }
      }
    }
    return results
  }

  /// What the results of tests show of the rules and triggers of the pack or the workspace itself,
  /// and of those of lower layers that it adjusts or tests; of lines of functions where the tests
  /// noted them.
  public func coverage(of report: TestReport) -> TestCoverage {
    var rules = CoverageSink(lines: report.lines)
    for finding in report.results.compactMap(\.finding) { rules.note(finding) }
    var triggers = TriggerCoverageSink()
    for result in report.triggerResults { triggers.note(result) }
    return TestCoverage(
      rules: rules.coverage(of: content.pack, layer: layer),
      triggers: triggers.coverage(of: content.pack, layer: layer))
  }
}

extension RuleLoading {
  /// Runs what reads on; its problems show their lines.
  func showingLines<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let problems as Problems {
      throw Problems(problems.list.map { $0.showing(allFiles) })
    }
  }
}
