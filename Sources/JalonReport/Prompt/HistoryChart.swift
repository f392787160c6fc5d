internal import JalonModel

/// The figures of a history drawn against time, with both axes.
struct HistoryChart {
  let history: FigureHistory
  let words: Words
  let options: PageOptions

  private var marks: HistoryMarks { HistoryMarks(options.style) }

  /// A point where it is drawn.
  private struct Place {
    var period: Period
    var reading: Reading
    var across: Double
  }

  /// How many columns a figure has where each is marked by itself.
  private static let sparse = 2

  /// At most so many rows of the drawing, unless its ticks need more, then the axis of time and its labels.
  func lines(columns: Int, rows: Int) -> [String] {
    let places = placed(history.points.sorted { $0.period < $1.period })
    let isAnswer = history.unit == "yes_no"
    let values =
      places.compactMap { $0.reading.number } + [history.peers?.median].compactMap { $0 }
      + (isAnswer ? [0, 1] : [])
    let scale = ChartScale(values, ticks: max(2, min(rows / 3, 8)), step: leastStep)
    let numbers = AxisNumbers(scale.ticks, words)
    let labels = scale.ticks.map { tick in
      isAnswer
        ? NumberFormat(words.language).text(tick, in: .yesNo, decimals: .atMost(3))
        : numbers.text(tick)
    }
    let margin = labels.map(TextWidth.of).max() ?? 0
    // As many rows between any two ticks.
    let even = max(1, (rows - 1) / scale.spaces) * scale.spaces + 1
    var canvas = ChartCanvas(
      columns: max(8, columns - margin - 2), rows: even, grain: marks.grain)
    draw(places, scale, on: &canvas)
    let ink = Ink(options.style)
    var sides = Array(repeating: blanks(margin + 1) + String(marks.side), count: canvas.rows)
    for (tick, label) in zip(scale.ticks, labels) {
      let row = rowOf(tick, scale, canvas)
      sides[row] = blanks(margin - TextWidth.of(label)) + label + " " + String(marks.tick)
    }
    let drawn = (0..<canvas.rows).map { row in
      (ink.drawn(sides[row], .faint) + text(canvas.row(row), ink)).trimmedEnd
    }
    return drawn + axis(places, canvas, margin: margin + 1, ink)
  }

  /// A figure with so many decimals has no ticks between two of them.
  private var leastStep: Double {
    if history.unit == "yes_no" { return 1 }
    guard let decimals = history.decimals, (0...9).contains(decimals) else { return 0 }
    return (0..<decimals).reduce(1.0) { step, _ in step / 10 }
  }

  private func rowOf(_ figure: Double, _ scale: ChartScale, _ canvas: ChartCanvas) -> Int {
    canvas.cell(of: canvas.dot(across: 0, up: scale.place(of: figure))).row
  }

  /// Each period at the middle of its days.
  private func placed(_ points: [FigureHistory.Point]) -> [Place] {
    let middles = points.map { middle($0.period) }
    let first = middles.min() ?? 0
    let span = (middles.max() ?? 0) - first
    return zip(points, middles).map { point, middle in
      Place(
        period: point.period, reading: point.reading,
        across: span > 0 ? (middle - first) / span : 0.5)
    }
  }

  private func middle(_ period: Period) -> Double {
    Double(period.first.number + period.last.number) / 2
  }

  /// Where a day stands among the middles of the periods.
  private func across(_ day: Day, _ places: [Place]) -> Double? {
    guard let first = places.first, let last = places.last, first.across < last.across else {
      return nil
    }
    let (start, end) = (middle(first.period), middle(last.period))
    let across = (Double(day.number) - 0.5 - start) / (end - start)
    return (0...1).contains(across) ? across : nil
  }

  private func draw(_ places: [Place], _ scale: ChartScale, on canvas: inout ChartCanvas) {
    let breaks = history.breaks.sorted()
    var last: (period: Period, dot: (x: Int, y: Int))?
    var points: [(cell: (column: Int, row: Int), glyph: Character)] = []
    for place in places {
      guard let value = place.reading.number, value.isFinite else {
        last = nil
        continue
      }
      let dot = canvas.dot(across: place.across, up: scale.place(of: value))
      let start = last.flatMap { last in
        breaks.contains { last.period < $0 && $0 <= place.period } ? nil : last.dot
      }
      canvas.line(from: start ?? dot, to: dot)
      points.append((canvas.cell(of: dot), place.reading.isFragile ? marks.caution : marks.point))
      last = (place.period, dot)
    }
    let isSparse = places.count * Self.sparse <= canvas.columns || marks.grain == .coarse
    for point in points where isSparse || point.glyph == marks.caution {
      canvas.put(
        .init(glyph: point.glyph, tone: .strong), column: point.cell.column, row: point.cell.row)
    }
    for each in breaks {
      guard let across = across(each.first, places) else { continue }
      let column = canvas.cell(of: canvas.dot(across: across, up: 0)).column
      for row in 0..<canvas.rows {
        canvas.putBehind(.init(glyph: marks.broken, tone: .faint), column: column, row: row)
      }
    }
    if let median = history.peers?.median, median.isFinite {
      let row = rowOf(median, scale, canvas)
      for column in 0..<canvas.columns {
        canvas.putBehind(.init(glyph: marks.median, tone: .faint), column: column, row: row)
      }
    }
  }

  /// Runs of one tone are drawn at once.
  private func text(_ cells: [ChartCanvas.Cell], _ ink: Ink) -> String {
    var text = ""
    var run = ""
    var tone = Sheet.Tone.normal
    for cell in cells {
      if cell.tone != tone {
        text += ink.drawn(run, tone)
        (run, tone) = ("", cell.tone)
      }
      run.append(cell.glyph)
    }
    return text + ink.drawn(run.trimmedEnd, tone)
  }

  private func blanks(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}

extension HistoryChart {
  /// A label with its columns, counted from the left of the drawing.
  private struct Label {
    var text: String
    var column: Int
    var start: Int
    var end: Int
  }

  private static let gap = 2

  private func axis(_ places: [Place], _ canvas: ChartCanvas, margin: Int, _ ink: Ink) -> [String] {
    let columns = places.map { canvas.cell(of: canvas.dot(across: $0.across, up: 0)).column }
    let labels = thinned(
      zip(places, columns).map { place, column in
        label(place.period, column, width: canvas.columns, margin: margin)
      }.filter { $0.start >= -margin - 1 })
    var floor = Array(repeating: marks.floor, count: canvas.columns)
    for label in labels { floor[label.column] = marks.label }
    for (place, column) in zip(places, columns) where place.reading.number == nil {
      floor[column] = marks.gap
    }
    var line = ""
    for label in labels {
      line += blanks(margin + 1 + label.start - TextWidth.of(line)) + label.text
    }
    let bottom = blanks(margin) + String(marks.corner) + String(floor)
    return [ink.drawn(bottom, .faint), ink.drawn(line, .faint)]
  }

  /// Centred on its column, as far as the page goes on both sides.
  private func label(_ period: Period, _ column: Int, width: Int, margin: Int) -> Label {
    let text = short(period)
    let length = TextWidth.of(text)
    let start = min(max(column - length / 2, -margin - 1), width - length)
    return Label(text: text, column: column, start: start, end: start + length)
  }

  private func short(_ period: Period) -> String {
    guard period.kind == .days else { return period.text(in: words.language) }
    return period.first.year == period.last.year
      ? "\(period.first)" : "\(period.first.year)-\(period.last.year)"
  }

  /// Every so many of them, counted from the latest, so that none touches another.
  private func thinned(_ labels: [Label]) -> [Label] {
    guard labels.count > 1 else { return labels }
    for step in 1...labels.count {
      let kept = stride(from: labels.count - 1, through: 0, by: -step).reversed().map { labels[$0] }
      let isClear = zip(kept, kept.dropFirst()).allSatisfy { $0.end + Self.gap <= $1.start }
      if isClear { return kept }
    }
    return labels.suffix(1)
  }
}

extension String {
  /// Without the blanks at its end.
  fileprivate var trimmedEnd: String {
    var text = self[...]
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
