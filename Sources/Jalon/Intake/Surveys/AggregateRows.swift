import JalonModel

extension DatasetBuilder {
  /// Adds the aggregates of surveys as rows of their indicators; `layers` are ids by ordinal.
  mutating func add(_ surveys: SurveyIntake.Result, layers: [String]) {
    let names = CellNames(pack)
    let asked = Dictionary(pack.surveys.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
    for aggregate in surveys.aggregates {
      guard let survey = asked[aggregate.survey], layers.indices.contains(aggregate.layer),
        let group = names.group(aggregate.group ?? survey.audience),
        let indicator = names.indicators[
          Survey.indicator(aggregate.survey, aggregate.question, aggregate.aggregate)]
      else { continue }
      var value = 0.0
      if case .measured(let number, _) = aggregate.reading { value = number }
      let language = pack.layers.first { $0.id == survey.origin.layer }?.language ?? .fr
      let source = survey.source.map { ordinal(ofSource: $0.shown(in: language)) }
      let file = Dataset.File(layer: layers[aggregate.layer], name: aggregate.file)
      add(
        Observation(
          place: Int32(clamping: aggregate.place), indicator: Int32(clamping: indicator),
          group: Int32(clamping: group), period: Int32(clamping: ordinal(of: aggregate.period)),
          value: value, mark: Mark(aggregate.reading), source: Int32(clamping: source ?? -1),
          layer: Int16(clamping: aggregate.layer), file: Int32(clamping: ordinal(of: file)),
          line: Int32(clamping: aggregate.line)))
    }
    summary.leftOut += surveys.leftOut
    summary.setAside += surveys.setAside
  }
}
