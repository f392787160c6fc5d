internal import JalonModel

/// What the marks of a drawing stand for.
struct HistoryLegend {
  let history: FigureHistory
  let names: Names
  let marks: HistoryMarks

  private var words: Words { names.words }
  private var dates: DateFormat { DateFormat(words.language) }

  /// How many periods without a figure are still named one by one.
  private static let named = 4
  private static let gap = "   "

  /// One for each mark that is drawn; the median's figure is written already.
  func items(median: String?) -> [String] {
    var items: [String] = []
    if history.points.contains(where: { $0.reading.isFragile }) {
      items.append("\(marks.caution) " + words.reliability(.caution))
    }
    items += gaps.map { "\(marks.gap) " + $0 }
    items += drawnBreaks.map { "\(marks.broken) " + words.broken(before: dates.text($0)) }
    if let peers = history.peers, let median {
      items.append(
        "\(marks.median)\(marks.median) " + words.peersMedian(median, of: peers.count))
    }
    return items.map { $0.replacing(" ", with: "\u{A0}") }
  }

  /// The items in lines, several on one where there is room.
  func lines(_ items: [String], width: Int) -> [String] {
    var lines: [String] = []
    for item in items.map(\.safe) {
      if let last = lines.last, TextWidth.of(last + Self.gap + item) <= width {
        lines[lines.count - 1] = last + Self.gap + item
      } else if TextWidth.of(item) <= width {
        lines.append(item)
      } else {
        // The first word is the mark: what follows hangs under what it stands for.
        let parts = TextWrap.lines(
          of: item.replacing("\u{A0}", with: " "), width: width - 2, lead: -2)
        lines += parts.prefix(1) + parts.dropFirst().map { "  " + $0 }
      }
    }
    return lines
  }

  /// Why there are periods without a figure, and which.
  var gaps: [String] {
    Reason.allCases.compactMap { reason in
      let periods = history.points.filter { $0.reading == .missing(reason) }.map(\.period)
      guard !periods.isEmpty else { return nil }
      let list =
        periods.count > Self.named
        ? words.count(
          periods.count, words.say("période", "period"), words.say("périodes", "periods"))
        : periods.map(dates.text).joined(separator: ", ")
      return words.about(words.reason(reason), list)
    }
  }

  /// The breaks that lie between two figures.
  var drawnBreaks: [Period] {
    let periods = history.points.map(\.period).sorted()
    guard let first = periods.first, let last = periods.last else { return [] }
    return history.breaks.sorted().filter { first < $0 && $0.first <= last.last }
  }
}

extension Reading {
  /// Whether it is a figure to be used with caution.
  var isFragile: Bool { if case .measured(_, .caution) = self { true } else { false } }
}
