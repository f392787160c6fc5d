import JalonModel

extension ObservationReader {
  /// The row that most are: one figure, written as a plain number beside codes that say all the
  /// rest. Nil for any other. It changes nothing, but if it were said not to, the reader would be
  /// copied for each row.
  @inline(__always)
  mutating func plainObservation(
    _ cells: Span<CSVCell>, _ text: Span<UInt8>, _ codes: RowCodes, _ line: Int
  ) -> Observation? {
    guard plainColumn >= 0, faults.isEmpty, codes.isPlain, Int(codes.indicator) < rules.count else {
      return nil
    }
    let cell = cells[plainColumn]
    guard cell.form != .doubled,
      let number = text.plainNumber(cell.start, cell.end, format.decimal),
      rules[Int(codes.indicator)].takes(number)
    else { return nil }
    return Observation(
      (number, .normal), codes, firstGroup: rules[Int(codes.indicator)].firstGroup, layer: layer,
      file: file, line: line)
  }

  /// The figure of a column of values; nil, with the fault, if it is bad.
  mutating func observation(
    _ index: Int, _ cells: Span<CSVCell>, _ text: Span<UInt8>, _ codes: RowCodes, _ line: Int
  ) -> Observation? {
    let codes = codes.with(values[index].constants)
    guard codes.indicator >= 0, Int(codes.indicator) < rules.count,
      let figure = figure(values[index].column, cells, text, codes)
    else { return nil }
    return Observation(
      figure, codes, firstGroup: rules[Int(codes.indicator)].firstGroup, layer: layer, file: file,
      line: line)
  }

  private mutating func figure(
    _ column: Int, _ cells: Span<CSVCell>, _ text: Span<UInt8>, _ codes: RowCodes
  ) -> (value: Double, mark: Mark)? {
    guard let status = StatusCell(rawValue: Int(codes.status)) else { return nil }
    let cell = cells[column]
    var figure = text.withContent(of: cell) { FigureCell($0, format) }
    if figure == .ambiguous, !hasAskedCells {
      askCells()
      figure = text.withContent(of: cell) { FigureCell($0, format) }
    }
    if codes.unit != FieldCells.nothing { checkUnit(Int(codes.unit), of: Int(codes.indicator)) }
    let read = rules[Int(codes.indicator)].figure(
      figure, status, empty: format.empty, text: { text.string(of: cell) },
      statusText: { statuses.first < 0 ? "" : text.string(of: cells[statuses.first]) })
    switch read {
    case .bad(let fault):
      faults.append((fault.isOfStatus && statuses.first >= 0 ? statuses.first : column, fault))
      return nil
    case .read(let value, let mark): return (value, mark)
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
    let hasNoCommas = reader.separator == .comma && !reader.hasQuotes
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

extension Observation {
  /// A figure beside codes that say the rest; of the first group of its indicator where they say
  /// none.
  @inline(__always)
  fileprivate init(
    _ figure: (value: Double, mark: Mark), _ codes: ObservationReader.RowCodes, firstGroup: Int32,
    layer: Int16, file: Int32, line: Int
  ) {
    self.init(
      place: codes.place, indicator: codes.indicator,
      group: codes.group == FieldCells.nothing ? firstGroup : codes.group, period: codes.period,
      published: codes.published == FieldCells.nothing
        ? nil : codes.published &+ Int32(clamping: Day.earliest.number),
      value: figure.value, mark: figure.mark,
      source: codes.source == FieldCells.nothing ? -1 : codes.source, layer: layer, file: file,
      line: Int32(clamping: line))
  }
}

extension ObservationReader.RowCodes {
  /// The codes with what is said of a column in place of what the row says.
  fileprivate func with(_ constants: RowConstants) -> Self {
    Self(
      place: constants.place ?? place, indicator: constants.indicator ?? indicator,
      period: constants.period ?? period, group: constants.group ?? group,
      source: constants.source ?? source, published: constants.published ?? published,
      status: status, unit: unit)
  }

  /// Whether neither a status nor a unit stands beside the figure, and the rest is said.
  @inline(__always)
  fileprivate var isPlain: Bool {
    status == Int32(truncatingIfNeeded: StatusCell.none.rawValue) && unit == FieldCells.nothing
      && place | indicator | period >= 0
  }
}

extension FigureRule {
  /// Whether a number is a figure as it stands.
  @inline(__always)
  fileprivate func takes(_ number: Double) -> Bool {
    !isYesNo && number >= lowest && number <= highest
  }
}

extension CellFault {
  /// Whether the fault is that of the status beside a value.
  fileprivate var isOfStatus: Bool { kind == "bad_status" }
}
