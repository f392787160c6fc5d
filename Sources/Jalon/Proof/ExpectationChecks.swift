import JalonModel

extension DeclaredTest.Expectation {
  /// What came out otherwise.
  func mismatches(with diagnosis: Diagnosis, _ reader: Proof.Reader) -> [TestMismatch] {
    guard let finding = diagnosis.findings.first else { return [] }
    var mismatches: [TestMismatch] = []
    if let outcome, outcome != finding.outcome {
      mismatches.append(.outcome(expected: outcome, actual: finding.outcome))
    }
    mismatches += gravityMismatch(finding)
    mismatches += missingMismatch(finding)
    for language in Language.allCases {
      guard let words = self.finding[language] else { continue }
      let said = reader(finding, diagnosis, language)
      if said.map({ !Self.folded($0).contains(Self.folded(words)) }) ?? true {
        mismatches.append(.finding(expected: words, language: language, actual: said))
      }
    }
    return mismatches
  }

  private func gravityMismatch(_ finding: Finding) -> [TestMismatch] {
    switch gravity {
    case nil: []
    case .severity(let severity):
      finding.severity == severity
        ? [] : [.severity(expected: severity, actual: finding.severity)]
    case .undecided:
      finding.outcome == .met && finding.severity == nil
        ? [] : [.severity(expected: nil, actual: finding.severity)]
    }
  }

  /// All that is missing is to be named, and nothing else.
  private func missingMismatch(_ finding: Finding) -> [TestMismatch] {
    guard let missing else { return [] }
    let found = finding.missing.map(\.asWritten)
    let isNamed = found.allSatisfy { found in missing.contains { $0.fits(found) } }
    let isFound = missing.allSatisfy { named in found.contains { named.fits($0) } }
    if isNamed, isFound { return [] }
    var shown: [String] = []
    for each in found.map(\.written) where !shown.contains(each) { shown.append(each) }
    return [.missing(expected: missing.map(\.written), actual: shown)]
  }

  /// What people write differently does not count: case, accents, apostrophes and white space.
  private static func folded(_ text: String) -> String {
    FoldedName.of(text).filter { !$0.isWhitespace }
  }
}

extension DeclaredTest.Missing {
  /// Whether it is what somebody named, of any group where none was named.
  fileprivate func fits(_ found: DeclaredTest.Missing) -> Bool {
    id == found.id && (group == nil || group == found.group)
  }
}

extension MissingDatum {
  /// As a test writes it.
  fileprivate var asWritten: DeclaredTest.Missing {
    DeclaredTest.Missing(id: kind == .relations ? DeclaredTest.relations[0] : id, group: group)
  }
}
