internal import JalonModel

/// One thing that the prompt shows, as the members of an object.
enum AnswerJSON {
  static func write(_ shown: PromptAnswer.Shown, to object: inout JSONObject) {
    switch shown {
    case .value(let value):
      object.write("type", "value")
      PromptValueJSON.write("value", value, to: &object)
    case .quantity(let explanation):
      object.write("type", "quantity")
      writeFigure(of: explanation, to: &object)
      write(explanation, to: &object)
    case .condition(let explanation):
      object.write("type", "condition")
      object.write("holds", explanation.sections.first?.condition.truth.known)
      write(explanation, to: &object)
    case .rule(let explanation):
      object.write("type", "rule")
      write(explanation, to: &object)
    case .indicator(let indicator, let explanation):
      object.write("type", "indicator")
      object.writeObject("declaration") { object in
        let catalogue = Catalogue(
          pack: explanation.diagnosis.pack, placeNames: explanation.diagnosis.placeNames)
        FigureDeclarationJSON.write(indicator, CatalogueSentences(catalogue), to: &object)
      }
      writeFigure(of: explanation, to: &object)
      write(explanation, to: &object)
    case .declaration(let catalogue, let kind, let id):
      object.write("type", "declaration")
      object.write("kind", kind)
      object.write("id", id)
      CatalogueJSON.write("declaration", kind, id, of: catalogue, to: &object)
    case .tests(let report):
      object.write("type", "tests")
      let rules = report.results.map { ($0.name, $0.passed) }
      let triggers = report.triggerResults.map { ($0.name, $0.passed) }
      object.writeArray("tests") { array in
        for (name, passed) in rules + triggers {
          array.writeObject { object in
            object.write("name", name)
            object.write("passed", passed)
          }
        }
      }
    case .declared(let kind, let id):
      object.write("type", "declared")
      object.write("kind", kind)
      object.write("id", id)
    }
  }

  private static func write(_ explanation: Explanation, to object: inout JSONObject) {
    object.writeObject("explanation") { WhyJSON.writeMembers(of: explanation, to: &$0) }
  }

  /// The number and its unit, or why there is none.
  private static func writeFigure(of explanation: Explanation, to object: inout JSONObject) {
    let evidence = explanation.sections.first?.condition.evidence
    let value = evidence.flatMap { $0.value ?? $0.readings.first?.reading }
    object.write("value", value?.number)
    object.write("unit", evidence.flatMap { $0.unit.isEmpty ? nil : $0.unit })
    let cause: MissingDatum.Cause? =
      if case .missing(let reason)? = value { .reading(reason) } else { nil }
    let reason = value?.number == nil ? cause ?? explanation.finding.missing.first?.cause : nil
    object.write("reason", reason?.word)
  }
}
