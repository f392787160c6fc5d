import JalonModel

@testable import Jalon

/// How a series is hurt: taken away whole, or its current row marked.
enum Wound: Hashable, Sendable, CustomStringConvertible {
  case removed
  case marked(Mark)

  static let all: [Wound] =
    [.removed]
    + [.absent, .withheld, .stale, .brokenSeries, .tooSmall, .notApplicable].map { .marked($0) }

  var description: String {
    switch self {
    case .removed: "removed"
    case .marked(let mark): "\(mark)"
    }
  }
}

extension ShippedWorld {
  /// The data with series hurt; nil where no row of any of them stands as of the day.
  func dataset(_ wound: Wound, _ hurt: [SeriesName]) -> Dataset? {
    var dataset = content.dataset
    var isHurt = false
    for series in hurt {
      guard let place = content.places.ordinal(of: series.place),
        let indicator = pack.indicators.firstIndex(where: { $0.id == series.indicator }),
        let group = pack.groups.firstIndex(where: { $0.id == series.group }),
        var run = dataset.runs[.init(indicator: indicator, group: group)],
        let current = current(of: place, in: run, dataset)
      else { continue }
      switch wound {
      case .removed: run.remove(run.range(of: place))
      case .marked(let mark):
        run.marks[current] = mark
        run.values[current] = 0
      }
      dataset.runs[.init(indicator: indicator, group: group)] = run
      isHurt = true
    }
    return isHurt ? dataset : nil
  }

  /// The row that stands last: ended and published by the day, of the highest layer.
  private func current(of place: Int, in run: Run, _ dataset: Dataset) -> Int? {
    let standing = run.range(of: place).filter {
      dataset.periods[Int(run.periods[$0])].last <= asOf && run.published[$0] <= asOf.number
    }
    return standing.max {
      (run.periods[$0], run.layers[$0], run.published[$0])
        < (run.periods[$1], run.layers[$1], run.published[$1])
    }
  }
}

extension Run {
  mutating func remove(_ rows: Range<Int>) {
    places.removeSubrange(rows)
    periods.removeSubrange(rows)
    layers.removeSubrange(rows)
    published.removeSubrange(rows)
    statesPublication.removeSubrange(rows)
    values.removeSubrange(rows)
    marks.removeSubrange(rows)
    sources.removeSubrange(rows)
    files.removeSubrange(rows)
    lines.removeSubrange(rows)
  }
}
