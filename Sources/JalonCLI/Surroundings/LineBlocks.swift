import Jalon
import JalonModel

/// Lines on their way in, some at a time; of no line more is kept than it may have.
struct LineBlocks {
  /// Lines that follow each other.
  struct Block: Sendable {
    /// The number of the first one, from 1.
    let first: Int
    /// Each without its line feed; nil for one that is too long.
    let lines: [ArraySlice<UInt8>?]
  }

  static let standard: Int32 = 0
  /// So many lines go together, or fewer of so many bytes together.
  private static let most = 8
  private static let fullBlock = 1 << 18
  private static let portion = 1 << 16

  private let descriptor: Int32
  private var bytes: [UInt8] = []
  /// Where the next line starts, and up to where no line feed is.
  private var start = 0
  private var searched = 0
  private var number = 1
  private var isSkipping = false
  private var isOver = false

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  /// The lines that come next: those that have come in already, or those that come first.
  mutating func next(_ patience: OrderedJobs.Patience) throws(ReadFailure)
    -> OrderedJobs.Next<Block>
  {
    let first = number
    var lines: [ArraySlice<UInt8>?] = []
    var size = 0
    while lines.count < Self.most, size < Self.fullBlock {
      if let line = takeLine() {
        lines.append(line.whole)
        size += line.whole?.count ?? 0
        number += 1
      } else if isOver || !lines.isEmpty {
        break
      } else if patience == .hurried, !System.isReady(descriptor) {
        return .later
      } else {
        try read()
      }
    }
    return lines.isEmpty ? .end : .piece(Block(first: first, lines: lines))
  }

  private enum Line {
    case whole(ArraySlice<UInt8>)
    case tooLong

    var whole: ArraySlice<UInt8>? { if case .whole(let bytes) = self { bytes } else { nil } }
  }

  /// The next line, if all of it is there.
  private mutating func takeLine() -> Line? {
    while searched < bytes.count, bytes[searched] != 0x0A { searched += 1 }
    let isWhole = searched < bytes.count
    guard isWhole || isOver && (start < searched || isSkipping) else {
      dropWhatIsTooLong()
      return nil
    }
    let line = bytes[start..<searched]
    searched = min(searched + 1, bytes.count)
    start = searched
    defer { isSkipping = false }
    return isSkipping || line.count > PlaceStream.longestLine ? .tooLong : .whole(line)
  }

  private mutating func dropWhatIsTooLong() {
    guard isSkipping || searched - start > PlaceStream.longestLine else { return }
    isSkipping = true
    start = searched
  }

  private mutating func read() throws(ReadFailure) {
    // What was handed out is a slice of the old bytes.
    bytes = Array(bytes[start...])
    searched -= start
    start = 0
    isOver = try System.read(Self.portion, from: descriptor, into: &bytes) == 0
  }
}
