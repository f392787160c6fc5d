/// What is wrong with a record, and where; the records behind it can be read.
struct CSVProblem: Error, Hashable {
  enum Kind: Hashable {
    /// There is no header: the file is empty, or shorter than the line given.
    case noHeader
    /// A quote that never closes; the place is where it opens.
    case openQuote
    /// Something between a closing quote and the next separator; the quote opened in that line.
    case afterQuote(openedIn: Int)
    /// More or fewer cells than the header has; the place is that of the first too many, or of the
    /// record's end.
    case cells(expected: Int, found: Int)
  }

  let kind: Kind
  let place: TextPlace
}

extension CSVProblem: CustomStringConvertible {
  /// `line:column: problem; remedy`.
  var description: String {
    switch kind {
    case .noHeader: "\(place): no header; a table starts with a line that names its columns"
    case .openQuote: "\(place): a quote opens and never closes; close it, or double it to mean one"
    case .afterQuote(let line):
      "\(place): text after the closing quote of a cell that opened in line \(line); "
        + "double a quote inside a cell"
    case .cells(let expected, let found):
      "\(place): \(found) cells where the header has \(expected); "
        + "quote a cell that contains the separator"
    }
  }
}
