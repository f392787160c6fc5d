/// All the rows of one indicator and group, in columns of one length; what mostly is the same for
/// all rows takes no room.
///
/// Sorted by place, then period, then layer, then day of publication: of a place and a period the
/// row that counts is the last one published by the date asked about.
struct Run: Sendable {
  /// Ordinals of places.
  var places: ContiguousArray<Int32> = []
  /// Ordinals of periods, which are in the order of periods.
  var periods: ContiguousArray<Int32> = []
  /// Ordinals of layers, the lowest first.
  var layers = SteadyColumn<Int16>()
  /// The number of the day of publication: as the row says, or else the period's last day plus the
  /// indicator's delay.
  var published: ContiguousArray<Int32> = []
  /// Whether the row says when it was published.
  var statesPublication = SteadyColumn<Bool>()
  var values: ContiguousArray<Double> = []
  var marks: ContiguousArray<Mark> = []
  /// Ordinals of sources; -1 for none.
  var sources = SteadyColumn<Int32>()
  /// Ordinals of files; the row's line in it.
  var files = SteadyColumn<Int32>()
  var lines: ContiguousArray<Int32> = []

  var count: Int { places.count }

  /// The rows of a place.
  func range(of place: Int) -> Range<Int> {
    let start = firstIndex(notBefore: Int32(clamping: place))
    let end = firstIndex(notBefore: Int32(clamping: place + 1))
    return start..<end
  }

  private func firstIndex(notBefore place: Int32) -> Int {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < place { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
