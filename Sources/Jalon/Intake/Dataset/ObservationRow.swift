import JalonModel

extension ObservationReader {
  /// Reads one row, which is loaded, left out or set aside as a whole.
  @inline(__always)
  mutating func readRow(
    _ reader: borrowing CSVReader, into builder: inout DatasetBuilder, _ outcome: inout TableOutcome
  ) {
    if !faults.isEmpty { faults.removeAll() }
    let cells = reader.cells.span
    let text = reader.text.bytes.span
    guard isKept(cells, text),
      let codes = codes(cells, text, into: &builder)
    else {
      leaveOut(reader, &outcome)
      return
    }
    if let row = plainObservation(cells, text, codes, reader.line) {
      builder.add(row)
      outcome.loaded += 1
      return
    }
    readOther(reader, codes, into: &builder, &outcome)
  }

  @inline(never)
  private mutating func readOther(
    _ reader: borrowing CSVReader, _ codes: RowCodes, into builder: inout DatasetBuilder,
    _ outcome: inout TableOutcome
  ) {
    let cells = reader.cells.span
    let text = reader.text.bytes.span
    if values.count == 1 {
      if let row = observation(0, cells, text, codes, reader.line), faults.isEmpty {
        builder.add(row)
        outcome.loaded += 1
        return
      }
    } else {
      pending.removeAll(keepingCapacity: true)
      for index in values.indices {
        if let row = observation(index, cells, text, codes, reader.line) { pending.append(row) }
      }
      if faults.isEmpty {
        for row in pending { builder.add(row) }
        outcome.loaded += 1
        return
      }
    }
    reject(reader, &outcome)
  }

  @inline(never)
  private mutating func leaveOut(_ reader: borrowing CSVReader, _ outcome: inout TableOutcome) {
    outcome.leftOut += 1
    guard let notice else { return }
    self.notice = nil
    outcome.notices.append(problem(notice.fault, in: notice.column, reader))
  }

  @inline(never)
  private func reject(_ reader: borrowing CSVReader, _ outcome: inout TableOutcome) {
    var problems: [Problem] = []
    for (column, fault) in faults { problems.append(problem(fault, in: column, reader)) }
    outcome.reject(problems)
  }

  private func problem(_ fault: CellFault, in column: Int, _ reader: borrowing CSVReader) -> Problem
  {
    table.place(
      fault.problem(in: table.header.names[column]), at: reader.cells[column], in: reader.text)
  }

  /// Whether all columns that `where` names agree.
  @inline(__always)
  private mutating func isKept(_ cells: Span<CSVCell>, _ text: Span<UInt8>) -> Bool {
    for index in kept.indices {
      var code = kept[index].code(in: cells, of: text, usual: 0)
      if code == FieldCells.unseen {
        let cell = kept[index].names(in: cells, of: text).first
        let meaning = CellMeaning.kept(columns.keep[index].cells.contains(cell))
        code = kept[index].learn(meaning, in: cells, of: text, usual: 0)
      }
      if code == FieldCells.leftOut { return false }
    }
    return true
  }

  /// The codes of the row's cells; nil if one of them leaves the row out.
  @inline(__always)
  private mutating func codes(
    _ cells: Span<CSVCell>, _ text: Span<UInt8>, into builder: inout DatasetBuilder
  ) -> RowCodes? {
    var codes = usual
    if places.first >= 0 { codes.place = places.code(in: cells, of: text, usual: usual.place) }
    if indicators.first >= 0 {
      codes.indicator = indicators.code(in: cells, of: text, usual: usual.indicator)
    }
    if periods.first >= 0 { codes.period = periods.code(in: cells, of: text, usual: usual.period) }
    if groups.first >= 0 { codes.group = groups.code(in: cells, of: text, usual: usual.group) }
    if sources.first >= 0 { codes.source = sources.code(in: cells, of: text, usual: usual.source) }
    if days.first >= 0 { codes.published = days.code(in: cells, of: text, usual: usual.published) }
    if statuses.first >= 0 {
      codes.status = statuses.code(in: cells, of: text, usual: usual.status)
    }
    if units.first >= 0 { codes.unit = units.code(in: cells, of: text, usual: usual.unit) }
    guard codes.needsAttention else { return codes }
    return judged(&codes, cells, text, into: &builder) == .leftOut ? nil : codes
  }

  private enum Verdict { case read, leftOut }

  /// Learns what the row's cells mean that were never seen, and takes note of what is no ordinal.
  @inline(never)
  private mutating func judged(
    _ codes: inout RowCodes, _ cells: Span<CSVCell>, _ text: Span<UInt8>,
    into builder: inout DatasetBuilder
  ) -> Verdict {
    if codes.place == FieldCells.unseen {
      let (name, designation) = places.names(in: cells, of: text)
      let meaning = meanings.places.meaning(name, designation)
      codes.place = places.learn(meaning, in: cells, of: text, usual: usual.place)
    }
    if codes.indicator == FieldCells.unseen {
      let meaning = meanings.indicator(indicators.names(in: cells, of: text).first)
      codes.indicator = indicators.learn(meaning, in: cells, of: text, usual: usual.indicator)
    }
    if codes.period == FieldCells.unseen {
      let meaning = meanings.period(periods.names(in: cells, of: text).first, in: &builder)
      codes.period = periods.learn(meaning, in: cells, of: text, usual: usual.period)
    }
    if codes.group == FieldCells.unseen {
      let meaning = meanings.group(groups.names(in: cells, of: text).first)
      codes.group = groups.learn(meaning, in: cells, of: text, usual: usual.group)
    }
    let isLeftOut =
      [
        judge(codes.place, places), judge(codes.indicator, indicators),
        judge(codes.period, periods), judge(codes.group, groups),
      ].contains(.leftOut)
    if isLeftOut { return .leftOut }
    if codes.source == FieldCells.unseen {
      let meaning = meanings.source(sources.names(in: cells, of: text).first, in: &builder)
      codes.source = sources.learn(meaning, in: cells, of: text, usual: usual.source)
    }
    if codes.published == FieldCells.unseen {
      let meaning = meanings.published(days.names(in: cells, of: text).first)
      codes.published = days.learn(meaning, in: cells, of: text, usual: usual.published)
    }
    if codes.status == FieldCells.unseen {
      let meaning = meanings.status(statuses.names(in: cells, of: text).first)
      codes.status = statuses.learn(meaning, in: cells, of: text, usual: usual.status)
    }
    if codes.unit == FieldCells.unseen {
      let name = units.names(in: cells, of: text).first
      if !name.isEmpty { unitNames.append(name) }
      let meaning: CellMeaning = name.isEmpty ? .nothing : .ordinal(unitNames.count - 1)
      codes.unit = units.learn(meaning, in: cells, of: text, usual: usual.unit)
    }
    _ = judge(codes.published, days)
    _ = judge(codes.status, statuses)
    return .read
  }

  /// Takes note of a cell that is no ordinal.
  private mutating func judge(_ code: Int32, _ column: FieldCells) -> Verdict {
    guard code < 0 else { return .read }
    switch column.meaning(of: code) {
    case .ordinal, .nothing: return .read
    case .leftOut: return .leftOut
    case .listed(let fault):
      notice = (column.first, fault)
      return .leftOut
    case .bad(let fault):
      faults.append((column.first, fault))
      return .read
    }
  }
}

extension ObservationReader.RowCodes {
  /// Whether a code is none of an ordinal.
  @inline(__always)
  fileprivate var needsAttention: Bool {
    place | indicator | period | group | source | published | status | unit < 0
  }
}

extension CellMeaning {
  fileprivate static func kept(_ isKept: Bool) -> CellMeaning { isKept ? .nothing : .leftOut }
}
