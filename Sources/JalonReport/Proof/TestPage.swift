public import JalonModel

/// What tests came to, as a page to read: those that failed with what came out and why, then how
/// many there were.
public struct TestPage {
  private let report: TestReport
  private let options: PageOptions

  /// The page of a report for a reader.
  public init(_ report: TestReport, _ options: PageOptions) {
    self.report = report
    self.options = options
  }

  private var words: Words { options.words }

  /// The page, each line ended by a line feed.
  public var text: String {
    var sheet = Sheet()
    sheet.title(words.testsOf(report.layer))
    for result in report.results where !result.passed || options.verbosity == .verbose {
      sheet.blank()
      let part = TestResultPart(result: result, options: options)
      part.write(to: &sheet)
    }
    for result in report.triggerResults where !result.passed || options.verbosity == .verbose {
      sheet.blank()
      TriggerTestPart(result: result, options: options).write(to: &sheet)
    }
    for result in report.recorded
    where !result.differences.isEmpty || options.verbosity == .verbose {
      sheet.blank()
      RecordedPart(result: result, options: options).write(to: &sheet)
    }
    sheet.blank()
    for file in report.accepted {
      sheet.fact(words.about(words.say("Enregistré", "Recorded"), file), level: 0)
    }
    sheet.fact(words.tests(report.count, failed: report.count - report.passed), level: 0)
    if let coverage = report.coverage {
      CoveragePart(coverage: coverage, options: options).write(to: &sheet)
    }
    return SheetText.text(sheet, options)
  }
}
