import JalonModel

/// A reading that is supposed in place of what the data say, or beside them.
struct SupposedFigure: Hashable, Sendable {
  /// Ordinals in the pack's indicators and groups, and in the places.
  var indicator: Int
  var group: Int
  var place: Int
  var period: Period
  var reading: Reading
  /// Where it is written in the file that evidence names; 0 for nowhere.
  var line = 0
}

extension Dataset {
  /// The same rows with each figure in place of all those of its place and period, as if it had
  /// always been published; `file` is what evidence names as their origin.
  ///
  /// Of two that suppose one thing the last counts.
  func supposing(_ figures: [SupposedFigure], from file: File) -> Dataset {
    var dataset = self
    dataset.makeRoom(for: figures.map(\.period))
    let ordinals = Dictionary(
      dataset.periods.enumerated().map { ($1, Int32(clamping: $0)) },
      uniquingKeysWith: { a, _ in a })
    let origin = Int32(clamping: dataset.files.count)
    dataset.files.append(file)
    for figure in figures {
      guard let period = ordinals[figure.period] else { continue }
      let key = Key(indicator: figure.indicator, group: figure.group)
      // Taken out, so that the columns are changed where they are.
      var run = dataset.runs.removeValue(forKey: key) ?? Run()
      run.suppose(figure, period: period, file: origin)
      dataset.runs[key] = run
    }
    return dataset
  }

  /// Gives periods that no row names their ordinals; those of the others move.
  private mutating func makeRoom(for wanted: [Period]) {
    let known = Set(periods)
    let new = Set(wanted).subtracting(known)
    if new.isEmpty { return }
    let old = periods
    periods = (periods + new).sorted()
    var ordinals: ContiguousArray<Int32> = []
    var next = 0
    for period in old {
      while periods[next] != period { next += 1 }
      ordinals.append(Int32(clamping: next))
    }
    for key in runs.keys {
      guard var run = runs.removeValue(forKey: key) else { continue }
      for index in run.periods.indices { run.periods[index] = ordinals[Int(run.periods[index])] }
      runs[key] = run
    }
  }
}

extension Run {
  /// Puts a figure where the rows of its place and period were, or would be.
  fileprivate mutating func suppose(_ figure: SupposedFigure, period: Int32, file: Int32) {
    let ofPlace = range(of: figure.place)
    let start = ofPlace.first { periods[$0] >= period } ?? ofPlace.upperBound
    let end = ofPlace.first { periods[$0] > period } ?? ofPlace.upperBound
    let replaced = start..<max(start, end)
    var value = 0.0
    if case .measured(let number, _) = figure.reading { value = number }
    places.replaceSubrange(replaced, with: CollectionOfOne(Int32(clamping: figure.place)))
    periods.replaceSubrange(replaced, with: CollectionOfOne(period))
    layers.replaceSubrange(replaced, with: CollectionOfOne(.max))
    published.replaceSubrange(
      replaced, with: CollectionOfOne(Int32(clamping: Day.earliest.number)))
    statesPublication.replaceSubrange(replaced, with: CollectionOfOne(false))
    values.replaceSubrange(replaced, with: CollectionOfOne(value))
    marks.replaceSubrange(replaced, with: CollectionOfOne(Mark(figure.reading)))
    sources.replaceSubrange(replaced, with: CollectionOfOne(-1))
    files.replaceSubrange(replaced, with: CollectionOfOne(file))
    lines.replaceSubrange(replaced, with: CollectionOfOne(Int32(clamping: figure.line)))
  }
}
