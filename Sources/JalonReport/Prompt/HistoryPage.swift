public import JalonModel

/// The figures of an indicator over time, drawn for a terminal; for who listens, a line a period.
public struct HistoryPage {
  private let history: FigureHistory
  private let options: PageOptions
  private let height: Int
  private let names: Names

  private var words: Words { names.words }
  private var dates: DateFormat { DateFormat(words.language) }

  /// The fewest and the most rows of a drawing, its axis and words left out.
  private static let rows = 5...40

  /// The page of a history for a reader, of about so many lines.
  public init(_ history: FigureHistory, _ options: PageOptions, height: Int) {
    self.history = history
    self.options = options
    self.height = height
    names = Names(Catalogue(pack: history.pack), options.language)
  }

  /// The page, each line ended by a line feed.
  public var text: String {
    var sheet = Sheet()
    let label = names.indicatorLabel(history.indicator, group: history.group)
    let isBare = history.unit.isEmpty || history.unit == "yes_no"
    let unit = isBare ? "" : " (\(words.unit(history.unit, history.pack.unitNames)))"
    sheet.title(label + unit)
    sheet.facts([history.place.name, dates.text(history.asOf)] + latest, level: 0)
    if !history.points.contains(where: { $0.reading.number?.isFinite == true }) {
      sheet.fact(words.say("Aucune valeur connue.", "No known figure."), level: 0)
      writeGaps(to: &sheet)
    } else if options.style == .plain {
      writeTable(to: &sheet)
    } else {
      write(to: &sheet)
    }
    return SheetText.text(sheet, options)
  }

  private var latest: [String] {
    let last = history.points.last { $0.reading.number != nil }
    guard let last, let value = last.reading.number else { return [] }
    let told = "\(figure(value)) (\(dates.text(last.period)))"
    return [words.about(words.say("dernière valeur", "latest figure"), told)]
  }

  private func figure(_ value: Double) -> String {
    names.brief(value, unit: history.unit, decimals: history.decimals)
  }

  private func write(to sheet: inout Sheet) {
    let legend = HistoryLegend(history: history, names: names, marks: HistoryMarks(options.style))
    let items = legend.items(median: (history.peers?.median).map(figure))
    let room = options.columns - 2
    let told = legend.lines(items, width: room)
    // Beside the drawing: what stands above, a blank line, the axis and its labels, the legend.
    let beside = SheetText.text(sheet, options).count { $0 == "\n" } + 3 + told.count
    let free = max(0, min(height, 1_000)) - beside
    let rows = min(max(free, Self.rows.lowerBound), Self.rows.upperBound)
    let chart = HistoryChart(history: history, words: words, options: options)
    sheet.blank()
    for line in chart.lines(columns: room, rows: rows) { sheet.line(line) }
    for line in told { sheet.line(line) }
  }

  /// A line a period, the latest last.
  private func writeTable(to sheet: inout Sheet) {
    let breaks = history.breaks.sorted()
    var told = 0
    for point in history.points.sorted(by: { $0.period < $1.period }) {
      while told < breaks.count, breaks[told] <= point.period {
        sheet.fact(words.broken(before: dates.text(breaks[told])))
        told += 1
      }
      let caution: String? =
        if case .measured(_, .caution) = point.reading { words.reliability(.caution) } else { nil }
      let value: String =
        switch point.reading {
        case .measured(let value, _): figure(value)
        case .missing(let reason): words.reason(reason)
        }
      sheet.fact(
        words.about(
          dates.text(point.period), [value, caution].compactMap { $0 }.joined(separator: ", ")))
    }
    if let peers = history.peers {
      sheet.fact(words.peersMedian(figure(peers.median), of: peers.count))
    }
  }

  private func writeGaps(to sheet: inout Sheet) {
    for facts in HistoryLegend(history: history, names: names, marks: HistoryMarks(.plain)).gaps {
      sheet.fact(facts)
    }
    if let peers = history.peers {
      sheet.fact(words.peersMedian(figure(peers.median), of: peers.count))
    }
  }
}
