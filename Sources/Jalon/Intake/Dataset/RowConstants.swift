import JalonLua
import JalonModel

/// What a declaration says for all rows of a file, or of one of its columns of values; nil where it
/// says nothing.
struct RowConstants {
  var place: Int32?
  var indicator: Int32?
  var period: Int32?
  var group: Int32?
  var source: Int32?
  /// Days count from the first one.
  var published: Int32?

  /// Whether it says nothing.
  var isEmpty: Bool {
    [place, indicator, period, group, source, published].allSatisfy { $0 == nil }
  }

  /// Resolves constants; what is wrong with one is a problem of the declaration.
  init(
    _ constants: [Mapping.Field: String], of table: DataTable, _ names: CellNames,
    _ places: Places, into builder: inout DatasetBuilder, _ problems: inout [Problem]
  ) {
    func wrong(_ fault: CellFault, _ field: Mapping.Field) {
      problems.append(fault.problem(in: PlainHeader.name(of: field).fr).at(table.source.origin))
    }
    for (field, text) in constants.sorted(by: { "\($0.key)" < "\($1.key)" }) {
      switch field {
      case .place:
        switch places.find(text) {
        case .one(let ordinal): place = Int32(clamping: ordinal)
        case .several(let ordinals):
          wrong(.ambiguousPlace(text, ordinals.map { places.list[$0].shown }), field)
        case .none:
          wrong(.unknownPlace(text, nearest: NearestName.of(text, among: places.known)), field)
        }
      case .indicator:
        indicator = names.indicators[text].map { Int32(clamping: $0) }
        if indicator == nil {
          wrong(.unknownIndicator(text, nearest: names.nearestIndicator(to: text)), field)
        }
      case .group:
        group = names.group(text).map { Int32(clamping: $0) }
        if group == nil { wrong(.unknownGroup(text, nearest: names.nearestGroup(to: text)), field) }
      case .period:
        period = Period(text).map { Int32(clamping: builder.ordinal(of: $0)) }
        if period == nil { wrong(.badPeriod(text), field) }
      case .published:
        published = Day(text).map { Int32(clamping: $0.number - Day.earliest.number) }
        if published == nil { wrong(.badDay(text), field) }
      case .source:
        source = Int32(clamping: builder.ordinal(ofSource: text))
      default: break
      }
    }
  }
}
