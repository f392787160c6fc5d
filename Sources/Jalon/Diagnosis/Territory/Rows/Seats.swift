import JalonModel

/// The place that a quantity reads, seen from another; or why there is none.
enum Seat {
  case place(Int)
  case missing(Mark)
}

extension Territory {
  func seat(_ at: At, from place: Int) -> Seat { seats(at)[place] }

  /// For each place, the one that is read.
  func seats(_ at: At) -> ContiguousArray<Seat> {
    if let known = memo.seats[at] { return known }
    let seats = ContiguousArray(
      places.list.indices.map { place -> Seat in
        switch at {
        case .here: return .place(place)
        case .place(let name):
          if let named = places.ordinal(named: name) { return .place(named) }
          hinterland?.ask(for: name)
          return .missing(.absent)
        case .within(let kind):
          if let around = places.ordinal(of: kind, around: place) { return .place(around) }
          // A place that lies in one which nobody declared is not one that lies in none.
          return .missing(places.list[place].within[kind] == nil ? .notApplicable : .absent)
        }
      })
    memo.seats[at] = seats
    return seats
  }

  /// A column read from other places.
  func gather(_ column: Column, _ at: At) -> Column {
    let seats = seats(at)
    return Column(count: seats.count) { place in
      switch seats[place] {
      case .place(let other): column.cell(at: other)
      case .missing(let mark): Cell(mark: mark)
      }
    }
  }
}
