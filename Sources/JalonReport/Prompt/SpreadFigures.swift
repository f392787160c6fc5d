internal import JalonModel

/// How the figures of many places lie: how many there are, a histogram, and the places at its ends.
struct SpreadFigures {
  let figures: Spread.Figures
  let names: Names
  let options: PageOptions

  private var words: Words { names.words }

  func write(to sheet: inout Sheet) {
    let isBare = figures.unit.isEmpty || figures.unit == "yes_no"
    let unit = isBare ? "" : " (\(words.unit(figures.unit, unitNames)))"
    sheet.heading(words.say("Valeurs", "Figures") + unit)
    let known = words.count(
      figures.known, words.say("valeur connue", "known figure"),
      words.say("valeurs connues", "known figures"))
    let median = figures.median.map { words.median + "\u{A0}" + figure($0) }
    sheet.facts([known, median].compactMap { $0 })
    for reason in Reason.allCases {
      guard let count = figures.missing[reason], count > 0 else { continue }
      sheet.fact(words.missing(count, .reading(reason)))
    }
    writeBins(to: &sheet)
    sheet.blank()
    sheet.list(
      words.say("La plus basse", "The lowest"), words.say("Les plus basses", "The lowest"),
      told(figures.lowest), level: 1)
    sheet.list(
      words.say("La plus haute", "The highest"), words.say("Les plus hautes", "The highest"),
      told(figures.highest), level: 1)
  }

  private var unitNames: [String: Text] { names.unitNames }

  private func figure(_ value: Double) -> String {
    names.brief(value, unit: figures.unit, decimals: figures.decimals)
  }

  /// The classes; of answers only those that have any, which are no and yes.
  private var bins: [Spread.Bin] {
    guard figures.unit == "yes_no" else { return figures.bins }
    let given = figures.bins.filter { $0.count > 0 }
    let answers = given.compactMap { bin -> Spread.Bin? in
      let ends = [bin.low, bin.high].filter { $0 == 0 || $0 == 1 }
      // A class that goes from no to yes may hold both.
      guard let answer = ends.first, Set(ends).count == 1 else { return nil }
      return Spread.Bin(low: answer, high: answer, count: bin.count)
    }
    return answers.count == given.count ? answers : figures.bins
  }

  private func writeBins(to sheet: inout Sheet) {
    guard let first = bins.first, let last = bins.last else { return }
    let numbers = AxisNumbers([first.low] + bins.map(\.high), words)
    let lows = bins.map { bin in
      let isAnswer = figures.unit == "yes_no" && bin.low == bin.high
      return isAnswer ? figure(bin.low) : numbers.text(bin.low)
    }
    let highs = bins.map { numbers.text($0.high) }
    let width = (
      low: lows.map(TextWidth.of).max() ?? 0, high: highs.map(TextWidth.of).max() ?? 0
    )
    let rows = bins.indices.map { index in
      let isOne = bins[index].low == bins[index].high
      let (low, high) = (lows[index], highs[index])
      let mark =
        isBound(in: index)
        ? figures.bound.map { words.bound(names.brief($0, unit: figures.unit, decimals: nil)) }
        : nil
      let aligned = words.range(padded(low, width.low), padded(high, width.high))
      let name = options.style == .plain ? words.range(low, high) : aligned
      return BarTable.Row(name: isOne ? low : name, count: bins[index].count, mark: mark)
    }
    sheet.blank()
    if let lines = BarTable(rows: rows, side: .right, options: options).lines {
      for line in lines { sheet.line(line) }
    } else {
      for row in rows {
        sheet.fact(
          [words.about(row.name, words.places(row.count)), row.mark].compactMap { $0 }
            .joined(separator: ", "))
      }
    }
    // A yes or a no needs no bound to be understood.
    guard let bound = figures.bound, figures.unit != "yes_no",
      !bins.indices.contains(where: isBound)
    else { return }
    let side =
      bound < first.low
      ? words.say("sous toutes les valeurs", "below all figures")
      : bound > last.high
        ? words.say("au-dessus de toutes les valeurs", "above all figures")
        : words.say("entre deux classes", "between two classes")
    sheet.facts([
      words.bound(names.brief(bound, unit: figures.unit, decimals: nil)), side,
    ])
  }

  /// A bound belongs to the class that it begins, or to the last one that it ends.
  private func isBound(in index: Int) -> Bool {
    guard let bound = figures.bound, figures.unit != "yes_no" else { return false }
    let bin = bins[index]
    return (bin.low <= bound && bound < bin.high) || (index == bins.count - 1 && bound == bin.high)
  }

  private func padded(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - TextWidth.of(text))) + text
  }

  /// Each place with its figure.
  private func told(_ places: [Spread.PlaceFigure]) -> [String] {
    places.map { "\($0.name) (\(figure($0.value)))" }
  }
}
