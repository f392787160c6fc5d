import JalonModel

/// What the surveys of an audience ask about a characteristic.
private struct SurveySide {
  /// The means of the questions, each survey apart; empty where nothing is asked.
  var surveys: [[Figure]]

  /// The periods in which an answer to any question was counted.
  func periods(at place: Int) -> ArraySlice<Int32> {
    var periods: Set<Int32> = []
    for figure in surveys.joined() {
      periods.formUnion(figure.standing.periods[figure.standing.range(of: place)])
    }
    return periods.sorted()[...]
  }

  /// All the questions of the surveys that were held in a period.
  func questions(in period: Int32, at place: Int) -> [Figure] {
    surveys.filter { survey in
      survey.contains { $0.standing.index(of: period, at: place) != nil }
    }.flatMap { $0 }
  }
}

extension Territory {
  func divergenceColumn(_ characteristic: String, in context: ComputeContext) -> Column {
    let (institutions, immigrants) = sides(characteristic)
    let column = Column(count: places.list.count) { place in
      let moment = common(institutions, immigrants, in: context, at: place)
      guard let moment else { return .absent }
      return divergence(institutions, immigrants, in: moment, context, at: place)
    }
    return context.period == nil ? column : column.ofNamedPeriods
  }

  func divergence(_ characteristic: String, in context: ComputeContext, at place: Int) -> Answer {
    let (institutions, immigrants) = sides(characteristic)
    var answer = Answer(.absent)
    if let period = common(institutions, immigrants, in: context, at: place) {
      answer.cell = divergence(institutions, immigrants, in: period, context, at: place)
      for side in [institutions, immigrants] {
        for figure in side.questions(in: period, at: place) {
          let cell = cell(figure, in: period, context, at: place)
          let asked = timeline[period]
          answer.rest(on: describe(cell, of: figure, at: place, asked: asked))
        }
      }
    } else {
      answer.missing = unanswered(institutions, immigrants, in: context, at: place)
    }
    let named = answer.naming(
      MissingDatum(.survey, id: characteristic, place: id(of: place), cause: .reading(.absent)))
    return context.period == nil ? named : named.ofNamedPeriod
  }

  private func sides(_ characteristic: String)
    -> (institutions: SurveySide, immigrants: SurveySide)
  {
    func side(_ audience: String) -> SurveySide {
      let surveys = pack.surveys.filter { $0.audience == audience && $0.disabledBecause == nil }
      return SurveySide(
        surveys: surveys.map { survey in
          survey.questions.filter { $0.characteristic == characteristic }.compactMap {
            figure(Survey.indicator(survey.id, $0.id, .mean), group: audience)
          }
        }.filter { !$0.isEmpty })
    }
    return (side(Survey.institutions), side(PopulationGroup.immigrants))
  }

  /// The latest period that both sides have, or the one asked for if they do.
  private func common(
    _ a: SurveySide, _ b: SurveySide, in context: ComputeContext, at place: Int
  ) -> Int32? {
    let (first, second) = (a.periods(at: place), b.periods(at: place))
    guard let asked = context.period else { return Self.latest(in: first, and: second) }
    return timeline.ordinal(of: asked).flatMap {
      first.contains($0) && second.contains($0) ? $0 : nil
    }
  }

  private func divergence(
    _ institutions: SurveySide, _ immigrants: SurveySide, in period: Int32,
    _ context: ComputeContext, at place: Int
  ) -> Cell {
    func mean(_ side: SurveySide) -> Cell {
      let cells = side.questions(in: period, at: place)
        .map { cell($0, in: period, context, at: place) }
      guard let first = cells.first else { return .absent }
      let sum = cells.dropFirst().reduce(first) { Quantity.Arithmetic.plus.of($0, $1) }
      return Quantity.Arithmetic.over.of(sum, .measured(Double(cells.count)))
    }
    return Quantity.Arithmetic.minus.of(mean(institutions), mean(immigrants))
  }

  /// A question's mean; how old it may be counts only where nobody asked for a period.
  private func cell(
    _ figure: Figure, in period: Int32, _ context: ComputeContext, at place: Int
  ) -> Cell {
    let cell = cell(figure, .period(timeline[period], period), at: place)
    return context.period == nil ? figure.fresh(cell) : cell
  }

  /// The questions of the sides that have no answers, or all if only no period is common.
  private func unanswered(
    _ a: SurveySide, _ b: SurveySide, in context: ComputeContext, at place: Int
  ) -> [MissingDatum] {
    let empty = [a, b].filter { $0.periods(at: place).isEmpty }
    return (empty.isEmpty ? [a, b] : empty).flatMap { side in
      side.surveys.joined().map {
        datum($0, at: place, period: context.period, cause: .missing(.absent))
      }
    }
  }
}
