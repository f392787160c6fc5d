public import JalonModel

// A stand-in until the real pages are there.

/// A diagnosis as a page to read.
public struct DiagnosisPage {
  /// The page, each line ended by a line feed.
  public let text: String

  /// The page of a diagnosis for a reader.
  public init(_ diagnosis: Diagnosis, _ options: PageOptions) {
    let colour = if case .terminal(.ansi) = options.style { "\u{1B}[1m\u{1B}[0m" } else { "" }
    text =
      colour
      + "\(diagnosis.place.name) \(diagnosis.asOf) \(options.style) \(options.verbosity) \(options.width)\n"
  }
}

/// The table of many places.
public struct TerritoryTable {
  private var text = ""

  /// An empty table.
  public init() {}

  /// The table, each line ended by a line feed.
  public func text(_ options: PageOptions) -> String { text }

  /// Adds a place.
  public mutating func add(_ diagnosis: Diagnosis) { text += "\(diagnosis.place.name)\n" }
}

/// A problem as a block of text.
public struct ProblemText {
  /// The block, each line ended by a line feed.
  public let text: String

  /// The block of a problem for a reader.
  public init(_ problem: Problem, _ options: PageOptions) {
    let colour =
      if case .terminal(.ansi) = options.style { ("\u{1B}[1m", "\u{1B}[0m") } else { ("", "") }
    let place = problem.file.map { colour.0 + "\($0):\(problem.line ?? 0): " + colour.1 } ?? ""
    var lines = [place + problem.message.shown(in: options.language)]
    var line = " "
    for word in (problem.remedy?.shown(in: options.language) ?? "").split(separator: " ") {
      if line.count + 1 + word.count > options.width {
        lines.append(line)
        line = " "
      }
      line += " " + word
    }
    if line.count > 1 { lines.append(line) }
    text = lines.map { $0 + "\n" }.joined()
  }
}

/// A diagnosis as JSON.
public struct DiagnosisJSON: Hashable, Sendable {
  /// How much is told.
  public enum Form: Hashable, Sendable { case full, brief }

  private let engine: String
  private let form: Form

  /// Lines that name the version of the engine.
  public init(engine: String, form: Form = .full) {
    self.engine = engine
    self.form = form
  }

  /// Appends a line of JSON.
  public func append(_ diagnosis: Diagnosis, to bytes: inout [UInt8]) {
    JSONWriter.line(into: &bytes) { line in
      line.write("schema", "jalon.diagnosis/1")
      if form == .full { line.write("engine", engine) }
      line.write("as_of", "\(diagnosis.asOf)")
      line.writeObject("place") {
        $0.write("id", diagnosis.place.id)
        $0.write("name", diagnosis.place.name)
        $0.write("kind", diagnosis.place.kind.rawValue)
      }
      let summary = diagnosis.summary
      line.writeObject("summary") {
        for outcome in Outcome.allCases { $0.write(outcome.rawValue, summary[outcome] ?? 0) }
      }
      line.writeArray("rules") { rules in
        for finding in diagnosis.findings {
          rules.writeObject {
            $0.write("id", finding.rule)
            $0.write("outcome", finding.outcome.rawValue)
            $0.write("severity", finding.severity?.rawValue)
          }
        }
      }
    }
  }
}

/// A problem as JSON.
public enum ProblemJSON {
  /// Appends a line of JSON.
  public static func append(_ problem: Problem, to bytes: inout [UInt8]) {
    JSONWriter.line(into: &bytes) { line in
      line.write("schema", "jalon.problem/1")
      line.write("kind", problem.kind)
      line.write("file", problem.file)
      line.write("line", problem.line)
      line.write("column", problem.column)
      line.write("message", problem.message.shown(in: .en))
      line.write("remedy", problem.remedy?.shown(in: .en))
    }
  }
}
