public import JalonModel

/// What tests came to as the XML that continuous integration reads, after the schema of JUnit's
/// reports (Apache Ant, "JUnitReport"): a suite for each pack, a case for each test.
public struct TestJUnit {
  private let options: PageOptions

  /// Reports whose texts are for a reader.
  public init(_ language: Language) { options = PageOptions(language, style: .plain) }

  /// The document, one for all reports.
  public func text(_ reports: [TestReport]) -> String {
    let tests = reports.reduce(0) { $0 + $1.count }
    let failures = reports.reduce(0) { $0 + $1.count - $1.passed }
    var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    xml += "<testsuites tests=\"\(tests)\" failures=\"\(failures)\">\n"
    for report in reports { xml += suite(report) }
    return xml + "</testsuites>\n"
  }

  private func suite(_ report: TestReport) -> String {
    let failures = report.count - report.passed
    var xml =
      "  <testsuite name=\"\(report.layer.xml)\" tests=\"\(report.count)\""
      + " failures=\"\(failures)\" errors=\"0\" skipped=\"0\">\n"
    for result in report.results { xml += testCase(result) }
    for result in report.triggerResults { xml += testCase(result) }
    for result in report.recorded { xml += testCase(result) }
    return xml + "  </testsuite>\n"
  }

  private func testCase(_ result: TestResult) -> String {
    let open =
      "    <testcase name=\"\(result.name.xml)\" classname=\"\(result.rule.xml)\""
      + " file=\"\(result.origin.file.xml)\" line=\"\(result.origin.line)\""
    guard let first = result.mismatches.first else { return open + "/>\n" }
    var sheet = Sheet()
    TestResultPart(result: result, options: options).writeFacts(to: &sheet)
    return open
      + failure(
        first.kind, options.words.mismatch(first).joined(separator: ", "),
        SheetText.text(sheet, options))
  }

  private func testCase(_ result: TriggerTestResult) -> String {
    let open =
      "    <testcase name=\"\(result.name.xml)\" classname=\"\(result.trigger.xml)\""
      + " file=\"\(result.origin.file.xml)\" line=\"\(result.origin.line)\""
    let part = TriggerTestPart(result: result, options: options)
    guard let first = result.reviews.flatMap(\.mismatches).first else { return open + "/>\n" }
    var sheet = Sheet()
    part.writeFacts(to: &sheet)
    return open
      + failure(
        first.kind, part.mismatch(first).joined(separator: ", "), SheetText.text(sheet, options))
  }

  private func testCase(_ result: RecordedResult) -> String {
    let open =
      "    <testcase name=\"\(result.place.xml)\" classname=\"recorded\""
      + " file=\"\(result.file.xml)\""
    guard !result.differences.isEmpty else { return open + "/>\n" }
    let lines = result.differences.map { options.words.difference($0) + "\n" }
    return open + failure("recorded", lines[0].dropLast() + "", lines.joined())
  }

  private func failure(_ kind: String, _ message: String, _ text: String) -> String {
    ">\n      <failure type=\"\(kind.xml)\" message=\"\(message.xml)\">\(text.xml)</failure>\n"
      + "    </testcase>\n"
  }
}

extension String {
  /// As the content of an element or an attribute; what XML 1.0 has no way to write is shown as its
  /// code point.
  fileprivate var xml: String {
    var xml = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": xml += "&amp;"
      case "<": xml += "&lt;"
      case ">": xml += "&gt;"
      case "\"": xml += "&quot;"
      case "\n", "\t": xml.unicodeScalars.append(scalar)
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}":
        xml += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      default: xml.unicodeScalars.append(scalar)
      }
    }
    return xml
  }
}
