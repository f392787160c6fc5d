import Foundation

@testable import Jalon

/// A file that lives as long as a test looks at it.
final class FileForTest {
  let path: String

  init(_ bytes: [UInt8]) throws {
    path = FileManager.default.temporaryDirectory.appending(path: "jalon-\(UUID().uuidString)").path
    try Data(bytes).write(to: URL(filePath: path))
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The file to be read in pieces of so many bytes; nil where it is to be read whole.
  func rest(pieces: Int) -> TextRest? {
    LongFile(path: path, atLeast: 1, pieces: pieces).map { TextRest(of: $0, pieces: pieces) }
  }
}

/// All that a reader says of a table.
struct ToldTable: Equatable {
  var header: [String] = []
  var separator: CSVSeparator?
  var steps: [String] = []

  /// Read with whatever is fastest.
  init(_ reader: CSVReader) {
    var reader = reader
    (header, separator) = (reader.header.names, reader.separator)
    while true {
      switch reader.next() {
      case .end:
        steps.append("end \(reader.isOfOneFile)")
        return
      case .bad(let problem): steps.append("bad \(reader.line) \(problem)")
      case .record: steps.append(Self.told(reader.cells, reader.line, reader.text))
      }
    }
  }

  /// Read with the scanner that looks at each byte.
  init(byByte text: DecodedText, like reader: CSVReader) {
    (header, separator) = (reader.header.names, reader.separator)
    var scanner = CSVScanner(separator: reader.separator, offset: text.start, line: 1)
    var cells: [CSVCell] = []
    _ = scanner.nextFilled(in: text.bytes.span, into: &cells)
    while true {
      let step = scanner.nextFilled(in: text.bytes.span, into: &cells)
      switch step {
      case .end:
        steps.append("end true")
        return
      case .record where cells.count == header.count:
        steps.append(Self.told(cells, scanner.recordLine, text))
      case .record: steps.append("cells")
      case .bad(let kind, let offset, let line):
        let problem = CSVProblem(kind: kind, place: text.place(at: offset, line: line))
        steps.append("bad \(scanner.recordLine) \(problem)")
      }
    }
  }

  private static func told(_ cells: [CSVCell], _ line: Int, _ text: DecodedText) -> String {
    let told = cells.map {
      "\(text.place(of: $0)) \(text.string(of: $0).debugDescription) \($0.form) "
        + text.line(around: $0.start).debugDescription
    }
    return "\(line): \(told.joined(separator: ", "))"
  }

  /// The same with what is said of records of too few or too many cells left out.
  var withoutMiscounts: ToldTable {
    var table = self
    table.steps = steps.map { $0.contains("cells where the header") ? "cells" : $0 }
    return table
  }
}

/// A table of what could mislead: quotes that open nowhere, ends of lines of all kinds, blanks of
/// several bytes, letters that may lie across two pieces, cells longer than a piece.
func misleadingTable(_ numbers: inout SteadyNumbers) -> [UInt8] {
  let separator = [",", ";", "\t"].randomElement(using: &numbers) ?? ","
  let parts = [
    "\"", "\"\"", separator, separator, separator, ",", ";", "\n", "\n", "\r\n", "\r", " ",
    "\u{A0}", "\u{202F}", "é", "e\u{301}", "🏘🏽", "…", "a", "c00001", "i01", "2019", "55.49", "-7",
    "1,234", String(repeating: "x", count: 37), "\"b\"", "\"b\(separator)\n\"",
  ]
  var text = Bool.random(using: &numbers) ? "\u{FEFF}" : ""
  text += ["a", "b", "c"].joined(separator: separator) + "\n"
  for _ in 0..<Int.random(in: 0...12, using: &numbers) {
    if Bool.random(using: &numbers) {
      text += ["c00001", "i0\(Int.random(in: 1...9, using: &numbers))", "12.5"]
        .joined(separator: separator)
      text += ["\n", "\r\n", "\r"].randomElement(using: &numbers) ?? "\n"
    } else {
      for _ in 0..<Int.random(in: 0...9, using: &numbers) {
        text += parts.randomElement(using: &numbers) ?? ""
      }
    }
  }
  return Array(text.utf8)
}
