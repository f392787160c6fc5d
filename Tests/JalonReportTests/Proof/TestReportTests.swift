import Foundation
import JalonModel
import Testing

@testable import JalonReport

@Suite struct TestReportTests {
  private static let origin = Origin(layer: "l", file: "tests/a & b.lua", line: 3, column: 1)

  /// A report of a failed test, of one that passed and of a recorded diagnosis that differs.
  private static var report: TestReport {
    var diagnosis = Victoriaville.diagnosis
    diagnosis.findings = Array(diagnosis.findings.filter { $0.outcome == .met }.prefix(1))
    let rule = diagnosis.findings.first?.rule ?? ""
    let mismatches: [TestMismatch] = [
      .outcome(expected: .clear, actual: .met), .severity(expected: nil, actual: .high),
      .missing(expected: ["a@b"], actual: []),
      .finding(expected: "<zut> & \"co\"", language: .fr, actual: nil),
      .unsteady(first: .met, again: .clear),
    ]
    var report = TestReport(
      layer: "l & co",
      results: [
        TestResult(
          name: "a < b & \"c\"\u{1}", rule: rule, origin: origin, diagnosis: diagnosis,
          mismatches: mismatches),
        TestResult(
          name: "passes", rule: rule, origin: origin, diagnosis: diagnosis, mismatches: []),
      ])
    report.recorded = [
      RecordedResult(
        place: "p", file: "tests/recorded/p.json",
        differences: [.init(path: "a[b].c", recorded: "\"<x>\"", now: nil)])
    ]
    report.triggerResults = [triggerResult]
    let written = Text.both(fr: "sous(a, b)", en: "below(a, b)")
    let items: [RuleCoverage.Item] = [
      .outcome(.met), .severity(.high), .comparison(.when, 0, written, true),
      .comparison(.severity(.high), 0, written, false), .line(file: "a.lua", 4),
    ]
    report.coverage = TestCoverage(
      rules: [
        RuleCoverage(
          rule: rule, label: .both(fr: "Règle", en: "Rule"),
          items: items.map { .init($0, seen: false) }, tests: 1, hasFunctions: true)
      ],
      triggers: [
        TriggerCoverage(
          trigger: "table", label: .both(fr: "Table", en: "Table"),
          items: [.init(.state(.closing), seen: false), .init(.held, seen: false)], tests: 1)
      ])
    return report
  }

  /// A failed test of a trigger with every mismatch, and evidence of a rule's.
  private static var triggerResult: TriggerTestResult {
    let met = Victoriaville.diagnosis.findings.first { $0.outcome == .met }
    var watch = Agenda.Watch(trigger: "table", truth: .true)
    watch.evidence = met?.evidence ?? []
    var agenda = Agenda(
      asOf: Day("2026-04-15") ?? .earliest, place: Victoriaville.place, pack: VictoriavillePack.pack
    )
    agenda.watches = [watch]
    let action = PlanAction(
      id: .init(place: "victoriaville", trigger: "table", number: 2),
      plan: PlannedAction(title: .both(fr: "Réunir", en: "Meet")), rules: [], lead: nil,
      proposed: agenda.asOf)
    let mismatches: [TriggerTestResult.Mismatch] = [
      .state(expected: .open, actual: nil), .proposed(expected: ["<zut>"], actual: [action]),
      .decision(.done, of: "table", standing: [.proposed]),
      .decision(.accepted, of: "table", standing: []), .unsteady(first: .open, again: .closing),
    ]
    return TriggerTestResult(
      name: "a & b", trigger: "table", origin: origin,
      reviews: [
        .init(agenda: agenda, origin: origin, mismatches: []),
        .init(agenda: agenda, origin: origin, mismatches: mismatches),
      ])
  }

  @Test func `a report fits its schema, members in its order`() throws {
    let check = try SchemaCheck("jalon.test-1.json")
    var bare = Self.report
    bare.coverage = nil
    for report in [Self.report, bare, TestReport(layer: "l", results: [])] {
      var line: [UInt8] = []
      TestJSON(engine: "0.1.0").append(report, to: &line)
      let text = String(decoding: line, as: UTF8.self)
      #expect(try check.faults(of: OrderedJSON(parsing: text)) == [])
      #expect(text.hasSuffix("}\n") && text.count(where: \.isNewline) == 1)
    }
  }

  @Test func `a recorded diagnosis fits the schema of diagnoses, a member a line`() throws {
    let text = String(
      decoding: DiagnosisJSON.recorded(Victoriaville.diagnosis), as: UTF8.self)
    let check = try SchemaCheck("jalon.diagnosis-1.json")
    #expect(try check.faults(of: OrderedJSON(parsing: text)) == [])
    #expect(!text.contains("sha256") && !text.contains("engine"))
    var line: [UInt8] = []
    DiagnosisJSON(engine: "", form: .recorded).append(Victoriaville.diagnosis, to: &line)
    let compact = String(decoding: line, as: UTF8.self)
    #expect(try OrderedJSON(parsing: text) == OrderedJSON(parsing: compact))
    #expect(
      text.split(separator: "\n").allSatisfy {
        $0.count(where: { $0 == "{" }) <= 1 || $0.contains("\"")
      })
  }

  @Test(arguments: Language.allCases)
  func `the XML of JUnit escapes what XML cannot hold`(_ language: Language) throws {
    let xml = TestJUnit(language).text([Self.report])
    #expect(
      xml.hasPrefix(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites tests=\"4\" failures=\"3\">"))
    #expect(xml.contains("name=\"a &lt; b &amp; &quot;c&quot;\\u{1}\""))
    #expect(xml.contains("<testsuite name=\"l &amp; co\" tests=\"4\" failures=\"3\""))
    #expect(try XMLShape(xml).faults == [])
  }

  @Test func `the shape of XML that the check asks for is that of XML`() throws {
    for bad in ["<a><b></a></b>", "<a>&</a>", "<a b=\"<\"/>", "<a>", "<a b=c/>", "<a/><b/>"] {
      #expect(try !XMLShape(bad).faults.isEmpty, "\(bad)")
    }
    #expect(try XMLShape("<a b=\"c &lt; d\">e &amp; f<g/></a>").faults == [])
  }

  @Test(arguments: Language.allCases)
  func `a page tells each mismatch, and what was never seen`(_ language: Language) {
    let page = TestPage(Self.report, PageOptions(language, width: 200)).text
    let words = Words(language)
    for mismatch in Self.report.results[0].mismatches {
      for fact in words.mismatch(mismatch) { #expect(page.contains(fact), "\(fact)") }
    }
    let result = Self.triggerResult
    let part = TriggerTestPart(result: result, options: PageOptions(language, width: 200))
    for mismatch in result.reviews[1].mismatches {
      for fact in part.mismatch(mismatch) { #expect(page.contains(fact), "\(fact)") }
    }
    #expect(page.contains(DateFormat(language).text(result.reviews[1].agenda.asOf)))
    #expect(page.contains("a[b].c"))
    #expect(page.components(separatedBy: words.neverSeen).count == 7)
    #expect(!page.contains("passes"))
  }
}

/// Whether a text is well-formed, as far as reports of tests go (XML 1.0, section 2.1).
struct XMLShape {
  var faults: [String] = []

  init(_ text: String) throws {
    var open: [Substring] = []
    var roots = 0
    var rest = text[...]
    if let end = rest.firstRange(of: "?>"), rest.hasPrefix("<?xml") {
      rest = rest[end.upperBound...]
    }
    while let start = rest.firstIndex(of: "<") {
      check(rest[..<start])
      guard let end = rest[start...].firstIndex(of: ">") else {
        faults.append("a tag without an end")
        return
      }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("/") {
        if open.popLast() != tag.dropFirst() { faults.append("</\(tag.dropFirst())>") }
        continue
      }
      let form = /([a-z]+)((?: [a-z]+="[^"<>]*")*)(\/?)/
      guard let found = tag.wholeMatch(of: form) else {
        faults.append("<\(tag)>")
        continue
      }
      check(found.output.2)
      if open.isEmpty { roots += 1 }
      if found.output.3.isEmpty { open.append(found.output.1) }
    }
    check(rest)
    if roots != 1 { faults.append("\(roots) roots") }
    faults += open.map { "<\($0)> is open" }
  }

  private mutating func check(_ text: Substring) {
    for part in text.split(separator: "&", omittingEmptySubsequences: false).dropFirst()
    where !part.contains(/^(?:amp|lt|gt|quot);/) { faults.append("&\(part)") }
  }
}
