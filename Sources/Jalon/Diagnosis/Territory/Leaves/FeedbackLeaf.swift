import JalonModel

extension Territory {
  func column(of query: FeedbackQuery, in context: ComputeContext) -> Column {
    let figures = figures(of: query)
    let moment = moment(context.period)
    let column = Column(count: places.list.count) { mean(of: figures, moment, at: $0) }
    return context.period == nil ? column : column.ofNamedPeriods
  }

  func answer(to query: FeedbackQuery, in context: ComputeContext, at place: Int) -> Answer {
    let figures = figures(of: query)
    let moment = moment(context.period)
    var answer = Answer(mean(of: figures, moment, at: place))
    for (question, figure) in zip(query.questions, figures) {
      guard let figure else {
        var unknown = Answer(.absent)
        unknown.missing = [datum(query, question, at: place)]
        answer.rest(on: unknown)
        continue
      }
      let cell = cell(figure, moment, at: place)
      answer.rest(on: describe(cell, of: figure, at: place, asked: moment.named))
    }
    let named = answer.naming(datum(query, query.questions.first ?? "", at: place))
    return context.period == nil ? named : named.ofNamedPeriod
  }

  /// The aggregate of each question, for the group asked for or the audience.
  func figures(of query: FeedbackQuery) -> [Figure?] {
    let audience = query.group ?? names.surveys[query.survey]?.audience
    return query.questions.map { question in
      figure(Survey.indicator(query.survey, question, query.aggregate), group: audience)
    }
  }

  private func mean(of figures: [Figure?], _ moment: Moment, at place: Int) -> Cell {
    guard let first = figures.first else { return .absent }
    var sum = first.map { cell($0, moment, at: place) } ?? .absent
    for figure in figures.dropFirst() {
      sum = Quantity.Arithmetic.plus.of(sum, figure.map { cell($0, moment, at: place) } ?? .absent)
    }
    return Quantity.Arithmetic.over.of(sum, .measured(Double(figures.count)))
  }

  private func datum(_ query: FeedbackQuery, _ question: String, at place: Int) -> MissingDatum {
    var datum = MissingDatum(
      .survey, id: "\(query.survey).\(question)", place: id(of: place), cause: .reading(.absent))
    datum.group = query.group ?? names.surveys[query.survey]?.audience
    datum.holder = names.surveys[query.survey]?.holder
    return datum
  }
}
