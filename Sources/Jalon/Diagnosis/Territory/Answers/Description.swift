import JalonModel

extension Territory {
  /// A cell of a figure with the row it stands in, the count it rests on, or what is missing.
  func describe(_ cell: Cell, of figure: Figure, at place: Int, asked period: Period?) -> Answer {
    var answer = Answer(cell)
    if case .computed = cell.source {
      let inputs = computed(figure, period, at: place)
      if !cell.isMissing || !inputs.readings.isEmpty {
        answer.readings = [evidence(cell, of: figure, at: place)]
      }
      answer.rest(on: inputs)
      if !cell.isMissing { answer.missing = [] }
    } else if cell.source != .nothing {
      answer.readings = [evidence(cell, of: figure, at: place)]
    }
    if let (count, base) = tellingBase(of: cell, figure, at: place), count.source != .nothing {
      answer.readings.append(evidence(count, of: base, at: place))
    }
    return answer.naming(datum(figure, at: place, period: period, cause: cell.reading))
  }

  func evidence(_ cell: Cell, of figure: Figure, at place: Int) -> EvidenceReading {
    let subject: EvidenceReading.Subject =
      figure.aggregate.map { .survey($0.survey.id, question: $0.question, $0.aggregate) }
      ?? .indicator(figure.indicator.id)
    var evidence = EvidenceReading(
      subject, place: id(of: place), group: figure.group,
      period: cell.period.map { timeline[$0] }, reading: cell.reading)
    (evidence.unit, evidence.decimals) = shownUnit(of: figure.indicator, figure.aggregate)
    switch cell.source {
    case .nothing: break
    case .computed: evidence.computed = true
    case .row(let row): fill(&evidence, from: row, of: figure.standing)
    case .carried(let row):
      evidence.carried = true
      fill(&evidence, from: row, of: figure.standing)
    }
    return evidence
  }

  private func fill(_ evidence: inout EvidenceReading, from row: Int, of standing: Standing) {
    let run = standing.run
    if run.statesPublication[row] { evidence.published = Day(number: Int(run.published[row])) }
    let source = Int(run.sources[row])
    if dataset.sources.indices.contains(source) { evidence.source = dataset.sources[source] }
    evidence.row = written(row, in: run)
    evidence.replaced = standing.replaced(by: row, asOf: asOf).flatMap { written($0, in: run) }
  }

  private func written(_ row: Int, in run: Run) -> EvidenceReading.Row? {
    let file = Int(run.files[row])
    guard dataset.files.indices.contains(file) else { return nil }
    return EvidenceReading.Row(
      layer: dataset.files[file].layer, file: dataset.files[file].name, line: Int(run.lines[row]))
  }

  /// What a missing reading of a figure is called, and who holds it.
  func datum(_ figure: Figure, at place: Int, period: Period?, cause: Reading) -> MissingDatum {
    let id = id(of: place)
    let cause = MissingDatum.Cause.reading(cause.reason)
    var datum: MissingDatum
    if let aggregate = figure.aggregate {
      datum = MissingDatum(
        .survey, id: "\(aggregate.survey.id).\(aggregate.question)", place: id, cause: cause)
      datum.holder = aggregate.survey.holder ?? figure.indicator.holder
    } else {
      datum = MissingDatum(.indicator, id: figure.indicator.id, place: id, cause: cause)
      datum.holder = figure.indicator.holder
    }
    datum.group = figure.group
    datum.period = period
    return datum
  }

  /// The same where the pack has no such figure, or the place that is read does not exist.
  func datum(indicator: String, group: String?, at place: Int, cause: Mark) -> MissingDatum {
    var datum = MissingDatum(
      .indicator, id: indicator, place: id(of: place), cause: .reading(cause.reading(0).reason))
    datum.group = group
    datum.holder = names.indicators[indicator].flatMap { pack.indicators[$0].holder }
    return datum
  }
}

extension Reading {
  /// Why there is no number; "absent" is nobody's answer to a measured one.
  fileprivate var reason: Reason {
    if case .missing(let reason) = self { return reason }
    return .absent
  }
}
