import JalonModel

extension ObservationReader {
  /// The figure of a column of values; nil, with the fault, if it is bad.
  @inline(__always)
  mutating func observation(
    _ index: Int, _ cells: [CSVCell], _ text: DecodedText, _ codes: RowCodes, _ line: Int
  ) -> Observation? {
    let constants = values[index].constants
    let column = values[index].column
    let indicator = constants.indicator ?? codes.indicator
    guard indicator >= 0, Int(indicator) < rules.count,
      let status = StatusCell(rawValue: Int(codes.status))
    else { return nil }
    let cell = cells[column]
    var figure = text.withContent(of: cell) { FigureCell($0, format) }
    if figure == .ambiguous, !hasAskedCells {
      askCells()
      figure = text.withContent(of: cell) { FigureCell($0, format) }
    }
    let rule = rules[Int(indicator)]
    if codes.unit != FieldCells.nothing { checkUnit(Int(codes.unit), of: Int(indicator)) }
    let read = rule.figure(
      figure, status, empty: format.empty, text: { text.string(of: cell) },
      statusText: { statuses.first < 0 ? "" : text.string(of: cells[statuses.first]) })
    switch read {
    case .bad(let fault):
      faults.append((fault.isOfStatus && statuses.first >= 0 ? statuses.first : column, fault))
      return nil
    case .read(let value, let mark):
      let group = constants.group ?? codes.group
      let published = constants.published ?? codes.published
      let source = constants.source ?? codes.source
      return Observation(
        place: constants.place ?? codes.place, indicator: indicator,
        group: group == FieldCells.nothing ? rule.firstGroup : group,
        period: constants.period ?? codes.period,
        published: published == FieldCells.nothing
          ? nil : published + Int32(clamping: Day.earliest.number),
        value: value, mark: mark, source: source == FieldCells.nothing ? -1 : source, layer: layer,
        file: file, line: Int32(clamping: line))
    }
  }

  private mutating func checkUnit(_ unit: Int, of indicator: Int) {
    let indicator = indicatorList[indicator]
    guard !indicator.has(unit: unitNames[unit]) else { return }
    faults.append((units.first, .wrongUnit(unitNames[unit], expected: indicator.unit)))
  }

  /// Asks all cells of values for the decimal sign, which one of them could not tell by itself.
  @inline(never)
  private mutating func askCells() {
    hasAskedCells = true
    guard format.decimal == .unknown else { return }
    var evidence = DecimalEvidence()
    var reader = table.reader
    // Without quotes no cell of such a file holds a comma: the first point settles it.
    let hasNoCommas = reader.separator == .comma && !reader.text.bytes.span.hasByte(0x22)
    while evidence.convention == .unknown || !hasNoCommas {
      switch reader.next() {
      case .end:
        format.decimal = evidence.convention
        return
      case .bad: continue
      case .record:
        for value in values {
          reader.text.withContent(of: reader.cells[value.column]) { evidence.note($0) }
        }
      }
    }
    format.decimal = evidence.convention
  }
}

extension CellFault {
  /// Whether the fault is that of the status beside a value.
  fileprivate var isOfStatus: Bool { kind == "bad_status" }
}
