import JalonModel

extension Territory {
  /// The readings of a figure, oldest first, from its last break on, by the ordinals of periods.
  func series(of figure: Figure, at place: Int, _ each: (Int32, Cell) -> Void) {
    guard places.list.indices.contains(place), let periods = periods(of: figure, at: place),
      let newest = periods.last
    else { return }
    let definition = figure.definition(of: newest)
    for ordinal in periods where figure.definition(of: ordinal) == definition {
      each(ordinal, cell(figure, .period(timeline[ordinal], ordinal), at: place))
    }
  }
}
