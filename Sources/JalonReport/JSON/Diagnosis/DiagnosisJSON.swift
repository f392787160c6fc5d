public import JalonModel

/// A diagnosis as a line of JSON, of the schema `jalon.diagnosis/1`.
///
/// Every object has all its keys, in one order, whatever the language; texts are in both languages,
/// null in the one that they are not written in.
///
/// ```swift
/// DiagnosisJSON(engine: "0.1.0").line(for: diagnosis)
/// ```
public struct DiagnosisJSON: Hashable, Sendable {
  /// How much is written.
  public enum Form: Hashable, Sendable {
    /// All of it.
    case full
    /// The schema, the date, the place, the summary, and of each rule id, outcome and severity.
    case brief
    /// All of it but what changes with the program and the bytes of files: the engine's version and
    /// the hashes.
    case recorded
  }

  /// The name and the version of the schema.
  public static let schema = "jalon.diagnosis/1"

  private let engine: String
  private let form: Form
  private let briefRows: BriefRows

  /// Lines that name the version of the engine. Brief lines of many places are written faster where
  /// the ids of the rules, in the order of the pack's, are given.
  public init(engine: String, form: Form = .full, rules: [String] = []) {
    self.engine = engine
    self.form = form
    briefRows = BriefRows(rules: rules)
  }

  /// The line of a diagnosis, with its line feed.
  public func line(for diagnosis: Diagnosis) -> String {
    var bytes: [UInt8] = []
    append(diagnosis, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A diagnosis as it is recorded, a member a line.
  public static func recorded(_ diagnosis: Diagnosis) -> [UInt8] {
    var line: [UInt8] = []
    DiagnosisJSON(engine: "", form: .recorded).append(diagnosis, to: &line)
    return IndentedJSON.bytes(line)
  }

  /// Appends the line of a diagnosis in UTF-8, with its line feed.
  public func append(_ diagnosis: Diagnosis, to bytes: inout [UInt8]) {
    guard form != .brief else { return append(BriefDiagnosis(diagnosis), to: &bytes) }
    JSONWriter.line(into: &bytes) { object in
      object.write("schema", Self.schema)
      if form == .full { object.write("engine", engine) }
      object.write("as_of", diagnosis.asOf.description)
      object.writePlace(diagnosis.place)
      writePacks(of: diagnosis, to: &object)
      object.writeSummary("summary", diagnosis.summary)
      Self.writeBody(of: diagnosis, to: &object)
    }
  }

  /// Appends a brief line in UTF-8, with its line feed.
  public func append(_ diagnosis: BriefDiagnosis, to bytes: inout [UInt8]) {
    JSONWriter.line(into: &bytes) { object in
      object.write("schema", Self.schema)
      object.write("as_of", diagnosis.asOf.description)
      object.writePlace(diagnosis.place)
      object.writeSummary("summary", diagnosis.summary)
      object.writeArray("rules") { briefRows.write(diagnosis.rows, to: &$0) }
    }
  }

  private func writePacks(of diagnosis: Diagnosis, to object: inout JSONObject) {
    object.writeArray("packs") { packs in
      for layer in diagnosis.pack.layers {
        packs.writeObject { pack in
          pack.write("id", layer.id)
          pack.write("version", layer.version)
          if form == .full { pack.write("sha256", layer.sha256) }
        }
      }
    }
  }

  private static func writeBody(of diagnosis: Diagnosis, to object: inout JSONObject) {
    writeCharacteristics(of: diagnosis, to: &object)
    let rules = FindingJSON(diagnosis)
    object.writeArray("rules") { array in
      for finding in diagnosis.findings {
        array.writeObject { rules.write(finding, to: &$0) }
      }
    }
    object.writeArray("practices") { array in
      for practice in diagnosis.practices {
        array.writeObject { object in
          object.write("id", practice.practice)
          object.write("proposed", practice.proposed.known)
          let card = diagnosis.pack.practices.first { $0.id == practice.practice }
          object.write("why", rules.words(of: practice.evidence, in: card?.proposedWhen))
        }
      }
    }
    object.write("measures_unanswered", diagnosis.measuresUnanswered)
    object.writeObject("data") { data in
      data.write("rows", diagnosis.data.rows)
      data.write("left_out", diagnosis.data.leftOut)
      data.write("set_aside", diagnosis.data.setAside)
      data.write("skipped", diagnosis.data.skipped)
    }
  }

  private static func writeCharacteristics(of diagnosis: Diagnosis, to object: inout JSONObject) {
    let counts = CharacteristicCounts(diagnosis)
    object.writeArray("characteristics") { array in
      for characteristic in diagnosis.pack.characteristics {
        let counts = counts.of(characteristic.id)
        array.writeObject { object in
          object.write("id", characteristic.id)
          object.write("order", characteristic.order)
          object.write("label", characteristic.label)
          for outcome in [Outcome.met, .clear, .unknown] {
            object.write(outcome.rawValue, counts[outcome] ?? 0)
          }
        }
      }
    }
  }
}

extension Truth {
  /// Nil for unknown, which is neither.
  var known: Bool? {
    switch self {
    case .true: true
    case .false: false
    case .unknown: nil
    }
  }
}
