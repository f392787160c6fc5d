import Jalon
import JalonModel

/// The lines of the input of the process, one at a time.
final class LineReader {
  private var blocks = LineBlocks(LineBlocks.standard)
  private var block: LineBlocks.Block?
  private var next = 0

  /// The next line, without its end; nil where there are no more. Throws `Problem` for one that is
  /// longer than any that may be run.
  func line() throws(Problem) -> String? {
    while true {
      if let block, block.lines.indices.contains(next) {
        next += 1
        guard let line = block.lines[next - 1] else { throw .lineTooLong(block.first + next - 1) }
        return String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
      }
      // What cannot be read has no further lines.
      guard case .piece(let more)? = try? blocks.next(.waiting) else { return nil }
      (block, next) = (more, 0)
    }
  }
}

extension Problem {
  fileprivate static func lineTooLong(_ number: Int) -> Problem {
    Problem(
      "line_too_long",
      .both(
        fr: "La ligne \(number) est trop longue\u{A0}: elle a été laissée.",
        en: "Line \(number) is too long: it was left out."),
      remedy: .both(fr: "Écrivez-la en plusieurs lignes.", en: "Write it as several lines."))
  }
}
