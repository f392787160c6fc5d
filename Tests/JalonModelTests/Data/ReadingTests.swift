import JalonModel
import Testing

@Test func `reasons and reliabilities bear the words of the JSON`() {
  #expect(
    Reason.allCases.map(\.rawValue)
      == ["absent", "withheld", "not_applicable", "stale", "broken_series", "too_small"])
  #expect(Reliability.allCases.map(\.rawValue) == ["normal", "caution"])
}

@Test func `a figure used with caution is another reading than the same figure`() {
  #expect(Reading.measured(1.5, .normal) == .measured(1.5, .normal))
  #expect(Reading.measured(1.5, .normal) != .measured(1.5, .caution))
  #expect(Reading.missing(.absent) != .missing(.withheld))
  #expect(Reading.missing(.absent) != .measured(0, .normal))
}
