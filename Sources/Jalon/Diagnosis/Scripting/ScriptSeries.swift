import JalonLua
import JalonModel

/// What `c:series(…)` is asked about. A class, so that looking one up copies nothing.
final class SeriesQuery {
  /// Nil where the pack has no such indicator.
  let figure: Figure?
  let query: ReadingQuery

  init(figure: Figure?, query: ReadingQuery) {
    self.figure = figure
    self.query = query
  }

  /// What an entry says, each under its names.
  static let columns: [[String]] = ["period", "value", "known"].map { name in
    Lexicon.canonical(name, in: .seriesEntry)?.names.sorted() ?? [name]
  }
}

extension ScriptRun {
  /// Throws where it names what is not there.
  func seriesQuery(_ arguments: WordArguments) throws -> SeriesQuery {
    try arguments.atMost(2)
    let id = try arguments.text(0, Session.indicator)
    let options = try arguments.options(1, .seriesOptions)
    let group = try options.group("group") ?? context.group
    let query = ReadingQuery(id, group: group, at: try options.at())
    try check(.reading(query), arguments.session)
    return SeriesQuery(figure: territory.figure(id, group: group), query: query)
  }

  /// Adds an entry for each period of a series; `names` are the numbers of the periods' names.
  func series(_ query: SeriesQuery, names: [Int], into records: inout LuaRecords) {
    guard let figure = query.figure,
      case .place(let seat) = territory.seat(query.query.at, from: place)
    else { return }
    territory.series(of: figure, at: seat) { period, cell in
      if isRecorded { note(.entry(figure, seat, cell)) }
      records.append(.name(names[Int(period)]))
      if cell.isMissing {
        records.append(.missing(code(of: .entry(figure, seat, period, cell.mark))))
      } else {
        records.append(.number(cell.value))
      }
      records.append(.boolean(!cell.isMissing))
    }
  }

  /// What is missing where a series is empty: a loop over nothing would say no.
  func gap(ofEmpty query: SeriesQuery) -> LuaValue? {
    let resolution = territory.resolve(.reading(query.query), at: place)
    guard case .missing = resolution.reading else { return nil }
    return gap(.data(resolution.missing))
  }
}
