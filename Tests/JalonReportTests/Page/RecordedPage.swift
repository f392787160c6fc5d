import Foundation
import Testing

/// Holds a text against the one recorded in `Pages/`; with `JALON_RECORD` set it is recorded anew,
/// so that what changes is read in the difference.
func expectPage(
  _ text: String, _ name: String, at place: SourceLocation = #_sourceLocation
) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Pages/\(name).txt")
  if ProcessInfo.processInfo.environment["JALON_RECORD"] != nil {
    try text.write(to: file, atomically: true, encoding: .utf8)
  }
  let recorded = try String(contentsOf: file, encoding: .utf8)
  let (got, expected) = (lines(of: text), lines(of: recorded))
  for (index, (a, b)) in zip(got, expected).enumerated() where a != b {
    Issue.record("\(name), line \(index + 1):\n  \(a)\nexpected:\n  \(b)", sourceLocation: place)
    return
  }
  #expect(got.count == expected.count, "lines of \(name)", sourceLocation: place)
}

/// The lines as bytes tell them: a String's equality would pass a changed accent.
private func lines(of text: String) -> [String] {
  text.split(separator: "\n", omittingEmptySubsequences: false).map {
    $0.unicodeScalars.map { $0 == "\u{A0}" ? "~" : String($0) }.joined()
  }
}
