import JalonModel
import JalonReport
import Testing

@Suite struct ChartTests {
  private let terminal = PageOptions(.fr, style: .terminal(.none))

  @Test func `what is counted is never without a bar, and what is not has none`() {
    var spread = ChartSample.condition
    spread.outcomes = [.met: 1, .clear: 1_000_000, .unknown: 0]
    let lines = SpreadPage(spread, terminal).text.split(separator: "\n")
    #expect(lines.contains { $0.contains("remplie ") && $0.hasSuffix("1  ▏") })
    #expect(lines.contains { $0.hasSuffix("0") && $0.contains("indécidable") })
  }

  @Test func `spreads of any numbers are written`() {
    for value in hostileFigures {
      for count in [0, 1, Int.max, -1, .min] {
        var spread = ChartSample.rule
        spread.outcomes = [.met: count, .clear: .max]
        spread.severities = [.high: .max, .low: .max, .critical: count]
        spread.figures?.median = value
        spread.figures?.bound = value
        spread.figures?.missing = [.stale: count]
        spread.figures?.bins = [
          .init(low: -value, high: value, count: count), .init(low: value, high: value, count: 2),
        ]
        spread.figures?.lowest = [.init(place: "a", name: "\u{1B}\u{202E}日本", value: value)]
        for style in [PageOptions.Style.terminal(.none), .pipe, .plain] {
          for width in [40, 80] {
            let page = SpreadPage(spread, PageOptions(.en, style: style, width: width)).text
            #expect(!page.contains("\u{1B}") && page.contains("日本"))
          }
        }
      }
    }
  }

  @Test func `a spread without anything says so in counts`() {
    var spread = ChartSample.quantity
    spread.places = 0
    spread.figures = Spread.Figures(unit: "", decimals: nil)
    #expect(SpreadPage(spread, terminal).text.contains("0\u{A0}valeur connue"))
  }

  @Test func `a bound outside of the figures, or on their edge, is told`() {
    var spread = ChartSample.quantity
    #expect(
      SpreadPage(spread, terminal).text.contains(
        "borne\u{A0}12\u{A0}%\u{A0}— au-dessus de toutes les valeurs"))
    spread.figures?.bound = 10
    let last = SpreadPage(spread, terminal).text.split(separator: "\n").filter {
      $0.contains("◂")
    }
    #expect(last.count == 1 && last.first?.contains("8,75 à 10,00") == true)
    spread.figures?.bound = 1.25
    let second = SpreadPage(spread, terminal).text.split(separator: "\n").filter {
      $0.contains("◂")
    }
    #expect(second.count == 1 && second.first?.contains("1,25 à  2,50") == true)
  }

  @Test func `histories of any figures are drawn`() {
    var random = Seeded(state: 7)
    for round in 0..<30 {
      let first = hostileFigures[round % hostileFigures.count]
      var points: [(String, Reading)] = (0..<round).map { year in
        ("\(1900 + year)", .measured(random.figure(), .normal))
      }
      points.append(("2020", .measured(first, .caution)))
      var history = ChartSample.series(points)
      history.peers = .init(median: first, count: .max)
      history.breaks = [Period("1910"), Period("2020"), Period("1800")].compactMap(\.self)
      history.decimals = round % 3 == 0 ? nil : [Int.min, 2, .max][round % 3]
      for (style, width) in [(PageOptions.Style.terminal(.none), 80), (.pipe, 40), (.plain, 40)] {
        for height in [Int.min, 0, 24, .max] {
          let options = PageOptions(.fr, style: style, width: width)
          let lines = HistoryPage(history, options, height: height).text.split(separator: "\n")
          #expect(!lines.isEmpty && lines.count < 80)
          #expect(style == .plain || lines.allSatisfy { $0.count <= width })
        }
      }
    }
  }

  @Test func `labels of periods never touch`() {
    for history in [ChartSample.history, ChartSample.negative, ChartSample.long] {
      for width in 40...120 {
        let options = PageOptions(.fr, style: .pipe, width: width)
        let lines = HistoryPage(history, options, height: 20).text.split(separator: "\n")
        let floor = lines.lastIndex { $0.contains("+---") }
        let labels = floor.map { lines[$0 + 1].split(separator: " ") } ?? []
        #expect(labels.count > 1, "\(width)")
        let periods = history.points.map { $0.period.text(in: .fr) }
        #expect(labels.allSatisfy { periods.contains(String($0)) }, "\(width): \(labels)")
      }
    }
  }

  @Test func `a line is broken where a figure is missing and where the series is`() {
    // Two figures a line would join, at the two ends of a page.
    var history = ChartSample.series([
      ("2010", .measured(1, .normal)), ("2015", .missing(.absent)), ("2020", .measured(1, .normal)),
    ])
    let pipe = PageOptions(.fr)
    let isJoined = { (history: FigureHistory) in
      HistoryPage(history, pipe, height: 20).text.contains("....")
    }
    #expect(!isJoined(history))
    history.points.remove(at: 1)
    #expect(isJoined(history))
    history.breaks = [Period("2016")].compactMap(\.self)
    #expect(!isJoined(history))
  }

  @Test func `a terminal of few lines is not overrun`() {
    for height in 16...60 {
      let text = HistoryPage(ChartSample.history, terminal, height: height).text
      #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count - 1 <= height)
    }
  }

  @Test func `answers of yes and no are words on the axis and in the classes`() {
    var history = ChartSample.series([
      ("2021", .measured(1, .normal)), ("2022", .measured(1, .normal)),
    ])
    history.unit = "yes_no"
    history.decimals = 0
    let page = HistoryPage(history, terminal, height: 20).text
    #expect(page.contains("oui ┤●") && page.contains("non ┤") && page.contains("valeur\u{A0}: oui"))
    var spread = ChartSample.quantity
    spread.figures?.unit = "yes_no"
    spread.figures?.decimals = 0
    spread.figures?.bins = [
      .init(low: 0, high: 0.5, count: 7), .init(low: 0.5, high: 1, count: 14),
    ]
    spread.figures?.bound = 1
    let pipe = SpreadPage(spread, PageOptions(.en, width: 60)).text
    #expect(pipe.contains("\n   no   7  ####"))
    #expect(pipe.contains("\n  yes  14  ####") && !pipe.contains("bound"))
    spread.figures?.bins = [.init(low: 0, high: 1, count: 21)]
    let one = SpreadPage(spread, PageOptions(.en, width: 60)).text
    #expect(one.contains("0 to 1  21"))
  }
}
