import JalonModel

/// Spreads and histories with invented figures.
enum ChartSample {
  static let asOf = Day("2026-11-21") ?? .earliest

  static let rule: Spread = {
    var spread = Spread(
      asked: "logement.rarete", asOf: asOf, places: 1_104, pack: VictoriavillePack.pack)
    spread.rule = "logement.rarete"
    spread.outcomes = [.met: 312, .clear: 600, .unknown: 191, .failed: 1]
    spread.severities = [.critical: 4, .high: 96, .moderate: 200]
    spread.met = [
      ("a", "Val-Inventé"), ("b", "Saint-Exemple"), ("c", "Saint-Exemple"), ("d", "L’Invention"),
    ].map { .init(place: $0.0, name: $0.1) }
    spread.figures = figures
    return spread
  }()

  static let condition: Spread = {
    var spread = rule
    spread.asked = "i.inoccupation:below(3)"
    spread.rule = nil
    spread.outcomes?[.failed] = nil
    spread.severities = [:]
    spread.figures = nil
    return spread
  }()

  static let quantity: Spread = {
    var spread = Spread(
      asked: "i.inoccupation", asOf: asOf, places: 1_104, pack: VictoriavillePack.pack)
    spread.figures = figures
    spread.figures?.bound = 12
    return spread
  }()

  static let figures: Spread.Figures = {
    var figures = Spread.Figures(unit: "%", decimals: 1)
    figures.known = 912
    figures.missing = [.absent: 150, .withheld: 42]
    figures.median = 3.4
    figures.bins = zip(0..., [14, 230, 310, 201, 96, 40, 0, 21]).map {
      .init(low: Double($0) * 1.25, high: Double($0 + 1) * 1.25, count: $1)
    }
    figures.lowest = [("a", "Val-Inventé", 0), ("b", "Saint-Exemple", 0.2)].map(place)
    figures.highest = [("e", "Notre-Dame-de-l’Exemple", 10), ("f", "Fictive", 9.8)].map(place)
    figures.bound = 3
    return figures
  }()

  private static func place(_ id: String, _ name: String, _ value: Double) -> Spread.PlaceFigure {
    .init(place: id, name: name, value: value)
  }

  static func series(_ points: [(String, Reading)]) -> FigureHistory {
    var history = FigureHistory(
      indicator: "inoccupation", group: "total", place: Victoriaville.place, asOf: asOf,
      unit: "%", decimals: 1, pack: VictoriavillePack.pack)
    history.points = points.compactMap { text, reading in
      Period(text).map { FigureHistory.Point($0, reading) }
    }
    return history
  }

  /// With gaps, a break, a figure of little weight and peers.
  static let history: FigureHistory = {
    var history = series([
      ("2010", .measured(5.1, .normal)), ("2011", .measured(4.6, .normal)),
      ("2012", .measured(4.9, .normal)), ("2013", .measured(3.8, .normal)),
      ("2014", .missing(.withheld)), ("2015", .measured(3.1, .caution)),
      ("2016", .measured(2.9, .normal)), ("2017", .measured(3.3, .normal)),
      ("2018", .missing(.absent)), ("2019", .measured(2.2, .normal)),
      ("2020", .measured(1.9, .normal)), ("2021", .measured(0.8, .normal)),
      ("2022", .measured(0.9, .normal)), ("2023", .measured(1.2, .normal)),
    ])
    history.breaks = [Period("2019")].compactMap(\.self)
    history.peers = .init(median: 2.6, count: 23)
    return history
  }()

  static let none = series([])
  static let single = series([("2021", .measured(1.2, .normal))])
  static let equal = series([
    ("2021", .measured(0, .normal)), ("2022", .measured(0, .normal)),
    ("2023", .measured(-0.0, .normal)),
  ])
  static let unknown = series([("2021", .missing(.withheld)), ("2022", .missing(.stale))])

  /// Changes, above zero and under it.
  static let negative: FigureHistory = {
    var history = series(
      (1...16).map { index in
        let quarter = "20\(20 + (index - 1) / 4)-Q\((index - 1) % 4 + 1)"
        let figure = Double(index * index % 11) - 6.5
        return (quarter, Reading.measured(figure, .normal))
      })
    history.unit = "points"
    history.indicator = "chomage"
    return history
  }()

  private static func month(_ index: Int) -> String {
    let month = index % 12 + 1
    return "\(1990 + index / 12)-" + (month < 10 ? "0\(month)" : "\(month)")
  }

  /// Four hundred months.
  static let long: FigureHistory = {
    var history = series(
      (0..<400).map { index in
        let wave = (index * 37) % 120 - 60
        let figure = Double(47_000 + wave * 100 + index * 50)
        return (month(index), Reading.measured(figure, .normal))
      })
    history.unit = "$"
    history.decimals = 0
    return history
  }()

  static let extreme = series([
    ("2020", .measured(1e308, .normal)), ("2021", .measured(-1e308, .normal)),
    ("2022", .measured(.leastNonzeroMagnitude, .normal)), ("2016-2021", .measured(-0.0, .normal)),
    ("2023-04-01/2024-03-31", .measured(.greatestFiniteMagnitude, .caution)),
  ])
}
