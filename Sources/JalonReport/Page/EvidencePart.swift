internal import JalonModel

/// The comparisons behind a finding, with the sources of figures and thresholds.
struct EvidencePart {
  let diagnosis: Diagnosis
  let names: Names
  let verbosity: PageOptions.Verbosity

  private var words: Words { names.words }

  func write(_ finding: Finding, to sheet: inout Sheet) {
    let rule = names.rule(finding.rule)
    let quantities = rule?.quantities(of: finding.evidence) ?? finding.evidence.map { _ in nil }
    let text = EvidenceText(names: names, verbosity: verbosity)
    var sources = Sources()
    for (evidence, quantity) in zip(finding.evidence, quantities) where isTold(evidence, finding) {
      let facts = text.facts(evidence, quantity: quantity, in: rule)
      sheet.facts(facts + bearing(evidence, finding), level: 2)
      for reading in text.readings(evidence, quantity: quantity) {
        sheet.facts(reading, level: 3)
      }
      sources.add(evidence)
    }
    write(sources, to: &sheet)
  }

  /// A severity's comparison is told where it decides, or could.
  private func isTold(_ evidence: Evidence, _ finding: Finding) -> Bool {
    if verbosity == .verbose { return true }
    return switch evidence.part {
    case .when: true
    case .applies, .requires: false
    case .severity(let severity):
      finding.outcome == .met
        && (evidence.truth == .unknown || evidence.truth == .true && severity == finding.severity)
    }
  }

  /// What a comparison of a severity does to it.
  private func bearing(_ evidence: Evidence, _ finding: Finding) -> [String] {
    guard case .severity(let severity) = evidence.part else { return [] }
    let word = words.severity(severity)
    switch evidence.truth {
    case .true where severity == finding.severity:
      return [words.say("d’où la gravité \(word)", "hence \(word) severity")]
    case .true: return []
    case .false: return [words.say("sans gravité \(word)", "not \(word) severity")]
    case .unknown: return [words.say("gravité \(word) possible", "\(word) severity possible")]
    }
  }

  private func write(_ sources: Sources, to sheet: inout Sheet) {
    for source in sources.readings {
      sheet.fact(words.about(words.say("Source", "Source"), source), level: 2, .faint)
    }
    for bound in sources.bounds {
      var facts: [String] = []
      if let source = bound.source {
        facts.append(
          words.about(words.say("Source du seuil", "Source of the threshold"), names.text(source)))
      }
      if let from = bound.from {
        let day = DateFormat(words.language).text(from)
        facts.append(
          facts.isEmpty
            ? words.say("Seuil en vigueur depuis le \(day)", "Threshold in force since \(day)")
            : words.say("en vigueur depuis le \(day)", "in force since \(day)"))
      }
      sheet.facts(facts, level: 2, .faint)
    }
  }
}

extension EvidencePart {
  /// Where figures and thresholds come from, each told once.
  private struct Sources {
    var readings: [String] = []
    var bounds: [Evidence.Bound] = []

    mutating func add(_ evidence: Evidence) {
      for source in evidence.readings.compactMap(\.source) where !readings.contains(source) {
        readings.append(source)
      }
      guard var bound = evidence.bound, bound.threshold != nil else { return }
      (bound.value, bound.threshold) = (nil, nil)
      if !bounds.contains(bound) { bounds.append(bound) }
    }
  }
}
