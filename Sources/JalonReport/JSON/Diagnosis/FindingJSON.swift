internal import JalonModel

/// What a rule comes to, as the members of an object.
struct FindingJSON {
  private let diagnosis: Diagnosis
  private let rules: [String: Rule]

  init(_ diagnosis: Diagnosis) {
    self.diagnosis = diagnosis
    rules = Names.index(diagnosis.pack.rules, by: \.id)
  }

  func write(_ finding: Finding, to object: inout JSONObject) {
    let rule = rules[finding.rule]
    object.write("id", finding.rule)
    object.write("characteristic", rule?.characteristic)
    object.write("issue", rule?.issue)
    object.write("outcome", finding.outcome.rawValue)
    object.write("severity", finding.severity?.rawValue)
    object.write("severity_possible", finding.severityPossible?.rawValue)
    object.write("label", rule?.label)
    write(finding.message, to: &object)
    object.writeArray("evidence") { array in
      for evidence in finding.evidence {
        array.writeObject { EvidenceJSON.write(evidence, to: &$0) }
      }
    }
    object.writeArray("missing") { array in
      for datum in finding.missing { array.writeObject { Self.write(datum, to: &$0) } }
    }
    object.writeArray("suggests") { array in
      for suggestion in finding.suggestions {
        array.writeObject { object in
          object.write("solution", suggestion.solution)
          object.write("applicable", suggestion.applicable.known)
          let solution = diagnosis.pack.solutions.first { $0.id == suggestion.solution }
          object.write("why_not", words(of: suggestion.whyNot, in: solution?.requires))
        }
      }
    }
    object.writeObject("origin", about: rule, Self.writeOrigin)
    object.writeObject("failure", about: finding.failure) { FailureJSON.write($1, to: &$0) }
    object.write("disabled_because", rule?.disabledBecause)
  }

  /// Comparisons in words, in both languages; nil for none.
  func words(of evidence: [Evidence], in condition: Condition?) -> Text? {
    guard !evidence.isEmpty else { return nil }
    let (fr, en) = (words(evidence, condition, .fr), words(evidence, condition, .en))
    return .both(fr: fr, en: en)
  }

  private func words(_ evidence: [Evidence], _ condition: Condition?, _ language: Language)
    -> String
  {
    let text = EvidenceText(names: Names(diagnosis, language))
    return text.facts(evidence, of: condition).map { $0.joined(separator: ", ") }.joined(
      separator: "; ")
  }

  func write(_ message: Finding.Message?, to object: inout JSONObject) {
    object.writeObject("message", about: message) { object, message in
      let text = MessageText(diagnosis)
      object.write("fr", text.written(message, in: .fr))
      object.write("en", text.written(message, in: .en))
    }
  }

  static func write(_ datum: MissingDatum, to object: inout JSONObject) {
    object.write("kind", datum.kind.rawValue)
    object.write("id", datum.id)
    object.write("place", datum.place)
    object.write("group", datum.group)
    object.write("period", datum.period?.description)
    object.write("reason", datum.cause.word)
    object.write("holder", datum.holder)
    object.write("via", datum.via)
  }

  static func writeOrigin(to object: inout JSONObject, of rule: Rule) {
    object.write("layer", rule.origin.layer)
    object.write("file", rule.origin.file)
    object.write("line", rule.origin.line)
    object.writeArray("adjusted") { array in
      for adjustment in rule.adjustments {
        array.writeObject { object in
          object.write("field", adjustment.field)
          object.write("layer", adjustment.origin.layer)
          object.write("file", adjustment.origin.file)
          object.write("line", adjustment.origin.line)
          object.write("because", adjustment.origin.because)
        }
      }
    }
  }
}
