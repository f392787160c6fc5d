import JalonModel

/// The territory of one line: its place, those it reads, and all others behind them.
///
/// A territory of all places would take as long for one line as for a whole workspace; what a line
/// reads of other places is what it lies in and what rules name, and the peers of a place are the
/// same for all lines.
struct LineWorld {
  let territory: Territory
  let hinterland: Hinterland?
  /// The place of the line.
  let place: Int
  /// How many rows the line gave.
  let rows: Int

  init(
    _ guest: Guest, _ rows: LineRows, count: Int, in surroundings: Surroundings,
    of review: Review, _ calendar: LineCalendar, hinterland kind: Extent
  ) {
    let content = review.content
    let all = content.places
    let places = Places(
      surroundings.places, of: all, with: guest.named + [guest.card], replacing: guest.replaced)
    place = places.list.count - 1
    self.rows = count
    var dataset = surroundings.dataset
    dataset.sources += rows.sources
    dataset.files.append(LineRows.file)
    let seat = Int32(clamping: place)
    var runs = rows.runs
    if let replaced = guest.replaced {
      // What the packs have of the place lies below.
      for (key, run) in content.dataset.runs {
        let below = run.rows(of: [replaced], calendar)
        if below.count == 0 { continue }
        let above = runs.removeValue(forKey: key) ?? Run()
        dataset.runs[key, default: Run()].append(below, above, at: seat)
      }
    }
    for (key, run) in runs { dataset.runs[key, default: Run()].append(Run(), run, at: seat) }
    territory = Territory(review.evaluation.territory, dataset: dataset, places: places)
    switch kind {
    case .all: hinterland = nil
    case .some:
      hinterland = Hinterland(
        review.evaluation.territory, places: surroundings.places, guest: place,
        replacing: guest.replaced)
    }
    territory.hinterland = hinterland
  }

  /// Whether the surroundings are all other places.
  enum Extent { case all, some }
}
