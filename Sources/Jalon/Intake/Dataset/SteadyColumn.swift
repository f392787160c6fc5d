/// A column that mostly says the same in all rows: of one that does only the value is kept.
struct SteadyColumn<Value: Equatable & Sendable>: Sendable, RandomAccessCollection,
  MutableCollection, RangeReplaceableCollection
{
  /// What all rows say; nil where some say something else, and where there are none.
  private(set) var common: Value?
  /// What each says, from the first one on that says something else.
  private var each: ContiguousArray<Value> = []
  private(set) var endIndex = 0

  init() {}

  init(repeating value: Value, count: Int) {
    common = count > 0 ? value : nil
    endIndex = count
  }

  var startIndex: Int { 0 }

  subscript(index: Int) -> Value {
    get { common ?? each[index] }
    set {
      if common == newValue { return }
      spread()
      each[index] = newValue
    }
  }

  @inline(__always)
  mutating func append(_ value: Value) {
    if let common {
      if common != value {
        spread()
        each.append(value)
      }
    } else if endIndex == 0 {
      common = value
    } else {
      each.append(value)
    }
    endIndex += 1
  }

  mutating func replaceSubrange(
    _ range: Range<Int>, with values: some Collection<Value>
  ) {
    spread()
    each.replaceSubrange(range, with: values)
    endIndex = each.count
  }

  mutating func removeLast(_ count: Int) {
    if common == nil { each.removeLast(count) }
    endIndex -= count
    if endIndex == 0 { common = nil }
  }

  /// Keeps what each says.
  @inline(never)
  private mutating func spread() {
    guard let common else { return }
    each = ContiguousArray(repeating: common, count: endIndex)
    self.common = nil
  }
}
