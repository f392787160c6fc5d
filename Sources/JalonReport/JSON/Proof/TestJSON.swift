public import JalonModel

/// What tests came to as a line of JSON, of the schema `jalon.test/1`.
public struct TestJSON: Hashable, Sendable {
  /// The name and the version of the schema.
  public static let schema = "jalon.test/1"

  private let engine: String

  /// Lines that name the version of the engine.
  public init(engine: String) { self.engine = engine }

  /// Appends the line of a report in UTF-8, with its line feed.
  public func append(_ report: TestReport, to bytes: inout [UInt8]) {
    JSONWriter.line(into: &bytes) { object in
      object.write("schema", Self.schema)
      object.write("engine", engine)
      object.write("layer", report.layer)
      object.writeObject("summary") { summary in
        summary.write("tests", report.results.count + report.triggerResults.count)
        summary.write("recorded", report.recorded.count)
        summary.write("passed", report.passed)
        summary.write("failed", report.count - report.passed)
      }
      object.writeArray("tests") { array in
        for result in report.results { array.writeObject { Self.write(result, to: &$0) } }
      }
      object.writeArray("trigger_tests") { array in
        for result in report.triggerResults {
          array.writeObject { TriggerTestJSON.write(result, to: &$0) }
        }
      }
      object.writeArray("recorded") { array in
        for result in report.recorded { array.writeObject { Self.write(result, to: &$0) } }
      }
      object.writeObject("coverage", about: report.coverage) { TestCoverageJSON.write($1, to: &$0) }
    }
  }

  private static func write(_ result: TestResult, to object: inout JSONObject) {
    object.write("name", result.name)
    object.write("rule", result.rule)
    object.write("file", result.origin.file)
    object.write("line", result.origin.line)
    object.write("passed", result.passed)
    object.write("outcome", result.finding?.outcome.rawValue)
    object.write("severity", result.finding?.severity?.rawValue)
    object.writeArray("mismatches") { array in
      for mismatch in result.mismatches { array.writeObject { write(mismatch, to: &$0) } }
    }
    object.writeArray("evidence") { array in
      for evidence in result.passed ? [] : result.finding?.evidence ?? [] {
        array.writeObject { EvidenceJSON.write(evidence, to: &$0) }
      }
    }
    object.writeObject("failure", about: result.finding?.failure) { FailureJSON.write($1, to: &$0) }
  }

  private static func write(_ mismatch: TestMismatch, to object: inout JSONObject) {
    object.write("kind", mismatch.kind)
    let (expected, actual): ([String], [String]) =
      switch mismatch {
      case .outcome(let expected, let actual): ([expected.rawValue], [actual.rawValue])
      case .severity(let expected, let actual):
        ([expected?.rawValue].compactMap { $0 }, [actual?.rawValue].compactMap { $0 })
      case .missing(let expected, let actual): (expected, actual)
      case .finding(let expected, language: _, let actual):
        ([expected], [actual].compactMap { $0 })
      case .unsteady(let first, let again): ([first.rawValue], [again.rawValue])
      }
    object.write("expected", expected)
    object.write("actual", actual)
  }

  private static func write(_ result: RecordedResult, to object: inout JSONObject) {
    object.write("place", result.place)
    object.write("file", result.file)
    object.write("passed", result.differences.isEmpty)
    object.writeArray("differences") { array in
      for difference in result.differences {
        array.writeObject { object in
          object.write("path", difference.path)
          object.write("recorded", difference.recorded)
          object.write("now", difference.now)
        }
      }
    }
  }
}
