import JalonModel
import Testing

@testable import Jalon

/// Missing is never no: whatever series of a shipped workspace is taken away or masked, a rule that
/// reads it becomes unknown and names it, or stays as Kleene's logic decides.
@Suite(.enabled(if: isOptimised, "tried by make laws"))
struct MissingIsNeverNoTests {
  @Test(arguments: ShippedWorld.folders)
  func `a series that is hurt makes rules unknown, and touches no other`(_ folder: String) throws {
    let world = try ShippedWorld(folder)
    let before = world.diagnosis()
    let rules = world.pack.rules
    var turned: [Wound: Int] = [:]
    for series in world.series {
      let reading = rules.indices.filter { world.isNamed(series, in: before.findings[$0]) }
      guard !reading.isEmpty else { continue }
      for wound in Wound.all {
        guard let dataset = world.dataset(wound, [series]) else { continue }
        var after: [Int: Finding] = [:]
        if wound == .removed {
          for (rule, finding) in world.diagnosis(on: dataset).findings.enumerated() {
            after[rule] = finding
          }
        } else {
          after = world.findings(of: reading, on: dataset)
        }
        for (rule, now) in after {
          let was = before.findings[rule]
          let trial = Trial(world: world, series: series, rule: rules[rule], was: was, now: now)
          for fault in trial.faults {
            Issue.record("\(rules[rule].id), \(series.text) \(wound): \(fault)")
          }
          turned[wound, default: 0] += was.outcome == now.outcome ? 0 : 1
        }
      }
    }
    for wound in Wound.all { #expect(turned[wound, default: 0] >= 5, "\(wound)") }
  }

  @Test(arguments: ShippedWorld.folders)
  func `series that no evidence names change nothing`(_ folder: String) throws {
    let world = try ShippedWorld(folder)
    let before = world.diagnosis()
    let unread = world.series.filter { series in
      !before.findings.contains { world.isNamed(series, in: $0) }
    }
    #expect(unread.count > 100)
    for wound in Wound.all {
      let dataset = try #require(world.dataset(wound, unread))
      for (was, now) in zip(before.findings, world.diagnosis(on: dataset).findings) {
        var same = now.bare
        // A gap that had no period in common may now miss its other side too.
        same.missing.removeAll { datum in
          !was.missing.contains(datum) && unread.contains { datum.names($0) }
        }
        #expect(same == was.bare, "\(was.rule) \(wound)")
      }
    }
  }
}

/// One series hurt, and what a rule came to before and after.
private struct Trial {
  let world: ShippedWorld
  let series: SeriesName
  let rule: Rule
  let was: Finding
  let now: Finding

  var faults: [String] {
    guard world.isNamed(series, in: was) || world.isNamed(series, in: now) else {
      return was.bare == now.bare ? [] : ["it changes, and its evidence does not name the series"]
    }
    guard now.outcome != .disabled else { return [] }
    var faults: [String] = []
    if now.outcome == .failed { faults.append("it fails") }
    if !now.follows(rule) { faults.append("\(now.outcome) does not follow from its evidence") }
    faults += now.evidence.compactMap(fault)
    let wasDecided = was.outcome == .met || was.outcome == .clear
    let isOpen = now.outcome == .unknown || now.outcome == .notApplicable
    let isOfPeers = was.evidence.contains { $0.readings.contains(where: \.isOfPeers) }
    let peers = isOfPeers ? world.dependents[series.indicator, default: []] : []
    if wasDecided, isOpen,
      !now.missing.contains(where: { $0.names(series) || peers.contains($0.id) })
    {
      faults.append("it becomes \(now.outcome) and does not name the series")
    }
    for (one, other) in zip(was.evidence, now.evidence)
    where one.part == other.part && one.condition == other.condition {
      if let fault = fault(from: one, to: other) { faults.append(fault) }
    }
    return faults
  }

  /// A comparison of what is missing is unknown, and no other is.
  private func fault(_ evidence: Evidence) -> String? {
    guard let value = evidence.value, evidence.condition != "known", let bound = evidence.bound
    else { return nil }
    guard case .measured(let value, _) = value, let limit = bound.value else {
      return evidence.truth == .unknown ? nil : "\(evidence.condition) decides without a figure"
    }
    let holds: Bool? =
      switch evidence.condition {
      case "below": value < limit
      case "at_most": value <= limit
      case "above": value > limit
      case "at_least": value >= limit
      default: nil
      }
    guard let holds else { return nil }
    return evidence.truth == Truth(holds) ? nil : "\(evidence.condition) is wrong about its figures"
  }

  /// A comparison that read the series is unknown without it, unless something stands in for it
  /// and says so.
  private func fault(from was: Evidence, to now: Evidence) -> String? {
    guard was.readings.contains(where: isRead), now.truth != .unknown else { return nil }
    if ["known", "fires"].contains(now.condition) { return nil }
    let standsIn = now.readings.contains {
      isRead($0) || ($0.isOf(series) && $0.computed)
    }
    return standsIn ? nil : "\(now.condition) is \(now.truth) without the series"
  }

  private func isRead(_ reading: EvidenceReading) -> Bool {
    guard reading.isOf(series), case .measured = reading.reading else { return false }
    return true
  }
}

extension ShippedWorld {
  /// Whether a finding says that it rests on a series, or on what rests on it by its declaration.
  func isNamed(_ series: SeriesName, in finding: Finding) -> Bool {
    let peers = dependents[series.indicator, default: []]
    return finding.evidence.contains {
      $0.readings.contains { reading in
        if reading.isOf(series) { return true }
        if reading.isOfPeers { return reading.indicator.map(peers.contains) ?? false }
        return rests(reading, on: series)
      }
    } || finding.missing.contains { $0.names(series) }
  }

  /// Whether the series is the count under a reading.
  private func rests(_ reading: EvidenceReading, on series: SeriesName) -> Bool {
    let indicator = pack.indicators.first { $0.id == reading.indicator }
    return indicator?.base?.indicator == series.indicator && reading.place == series.place
      && reading.group == series.group
  }
}

extension Finding {
  /// What a rule comes to and on what ground, without the words and the proposals.
  var bare: Finding {
    var bare = self
    bare.message = nil
    bare.suggestions = []
    return bare
  }
}
