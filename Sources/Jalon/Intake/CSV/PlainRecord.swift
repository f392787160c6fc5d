extension CSVScanner {
  /// Reads a record as most are: cells without quotes, as many as there are already, not all empty,
  /// with another byte behind the line. False, and nothing is read, for every other one; cells then
  /// hold anything.
  ///
  /// Eight bytes are looked at in one step, for all that ends a cell and for all that is to be looked
  /// at more closely. To read a record of four cells and 22 bytes takes 337 instructions with all
  /// around it; byte by byte it took 715 (callgrind).
  @inline(__always)
  mutating func nextPlain(in text: Span<UInt8>, into cells: inout [CSVCell]) -> Bool {
    let raw = text.bytes
    let separators = UInt64.bytes(separator)
    var cells = cells.mutableSpan
    var index = 0
    var (start, word) = (offset, offset)
    // What lies in cells: whether it is anything, and whether it is more than plain ASCII.
    var (filled, unusual) = (0, UInt64(0))
    while word &+ 8 <= raw.byteCount {
      let bytes = raw.unsafeLoadUnaligned(fromByteOffset: word, as: UInt64.self).littleEndian
      var ends =
        (bytes ^ separators).zeroBytes | (bytes ^ .bytes(0x0A)).zeroBytes
        | (bytes ^ .bytes(0x0D)).zeroBytes
      let strange = bytes.unusualBytes & ~ends
      while ends != 0 {
        let end = word &+ ends.trailingZeroBitCount &>> 3
        guard index < cells.count else { return false }
        cells[index] = CSVCell(start: start, end: end, line: line, form: .bare)
        index &+= 1
        filled |= end &- start
        start = end &+ 1
        if text[end] != separator {
          unusual |= strange & (ends & (0 &- ends) &- 1)
          guard index == cells.count, filled != 0, start < text.count else { return false }
          return close(at: end, in: text, &cells, unusual)
        }
        ends &= ends &- 1
      }
      unusual |= strange
      word &+= 8
    }
    return false
  }

  /// Ends a plain record; false where it is none.
  @inline(__always)
  private mutating func close(
    at end: Int, in text: Span<UInt8>, _ cells: inout MutableSpan<CSVCell>, _ unusual: UInt64
  ) -> Bool {
    if unusual != 0, !trim(&cells, in: text) { return false }
    var next = end &+ 1
    if text[end] == 0x0D, text[next] == 0x0A {
      next &+= 1
      guard next < text.count else { return false }
    }
    offset = next
    recordLine = line
    line += 1
    return true
  }

  /// Drops what cells end with that is no content; false where one starts with a blank or a quote.
  @inline(never)
  private func trim(_ cells: inout MutableSpan<CSVCell>, in text: Span<UInt8>) -> Bool {
    for index in cells.indices {
      let cell = cells[index]
      guard cell.start < cell.end else { continue }
      if text[cell.start] == 0x22 || blankLength(in: text, at: cell.start) > 0 { return false }
      let content = text.trimmed(cell.start, cell.end)
      cells[index] = CSVCell(
        start: content.start, end: content.end, line: cell.line, form: .bare)
    }
    return true
  }
}

extension UInt64 {
  /// The high bit of each byte that is a quote, stands before it in ASCII, or is beyond ASCII.
  @inline(__always)
  fileprivate var unusualBytes: UInt64 {
    (~((self & .bytes(0x7F)) &+ .bytes(0x5D)) | self) & .bytes(0x80)
  }
}
