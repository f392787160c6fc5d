import Glibc

/// A long file in UTF-8 that is read a piece at a time, so that it is never held whole.
///
/// It was read once from start to end before it is one: a text that is no UTF-8 or holds NUL is
/// refused as a whole, not from its fault on. What is read must be what was looked at, so a file
/// that has changed since is cut short and says so.
final class LongFile: Sendable {
  /// Its bytes, from 0.
  let count: Int
  /// Whether it holds a quotation mark.
  let hasQuotes: Bool
  /// Where the text starts: behind the byte order mark.
  let start: Int
  private let descriptor: Int32
  private let stamp: Stamp

  /// What of a file differs once somebody writes to it.
  private struct Stamp: Equatable {
    let size: Int
    let seconds: Int
    let nanoseconds: Int

    init?(_ descriptor: Int32) {
      var status = stat()
      guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
      size = Int(status.st_size)
      (seconds, nanoseconds) = (Int(status.st_mtim.tv_sec), Int(status.st_mtim.tv_nsec))
    }
  }

  /// Nil for what is not a file of text of at least so many bytes: it is read whole, by whoever says
  /// what is wrong with it.
  init?(path: String, atLeast length: Int, pieces: Int) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    guard let stamp = Stamp(descriptor), stamp.size >= max(1, length) else {
      close(descriptor)
      return nil
    }
    var look = Look()
    var piece: [UInt8] = []
    var offset = 0
    while offset < stamp.size {
      let length = min(max(4, pieces), stamp.size - offset)
      let read = piece.append(from: descriptor, at: offset, atMost: length)
      offset += read
      guard read > 0, look.isText(&piece, isLast: offset == stamp.size) else {
        close(descriptor)
        return nil
      }
    }
    (self.descriptor, self.stamp) = (descriptor, stamp)
    (count, start, hasQuotes) = (stamp.size, look.start, look.hasQuotes)
  }

  deinit { close(descriptor) }

  /// Adds what stands at an offset; less than asked for at the end, and where the file was cut.
  func append(to bytes: inout [UInt8], at offset: Int, atMost length: Int) -> Int {
    bytes.append(from: descriptor, at: offset, atMost: min(length, count - offset))
  }

  /// Whether nobody has written to the file since it was opened.
  var isUnchanged: Bool { Stamp(descriptor) == stamp }
}

/// What the pieces of a file say together.
private struct Look {
  private(set) var start = 0
  private(set) var hasQuotes = false
  private var isFirst = true

  /// Whether a piece is valid UTF-8 without NUL; what may be the start of a character is left in it
  /// for the next one.
  mutating func isText(_ piece: inout [UInt8], isLast: Bool) -> Bool {
    if isFirst, piece.starts(with: DecodedText.mark) { start = DecodedText.mark.count }
    isFirst = false
    let end = isLast ? piece.count : piece.endOfWholeCharacters
    guard isText(piece.span.extracting(0..<end)) else { return false }
    piece.removeSubrange(0..<end)
    return true
  }

  private mutating func isText(_ whole: Span<UInt8>) -> Bool {
    if !hasQuotes { hasQuotes = whole.hasByte(0x22) }
    return (try? UTF8Span(validating: whole)) != nil && !whole.hasByte(0)
  }
}

extension [UInt8] {
  /// A bound that no character of UTF-8 lies across.
  fileprivate var endOfWholeCharacters: Int {
    for end in indices.suffix(3).reversed() where self[end] >= 0xC0 { return end }
    return count
  }

  /// Adds bytes of a file and answers how many.
  fileprivate mutating func append(from file: Int32, at offset: Int, atMost length: Int) -> Int {
    guard length > 0 else { return 0 }
    let old = count
    append(contentsOf: repeatElement(0, count: length))
    var added = 0
    while added < length {
      let read = withUnsafeMutableBytes { bytes in
        pread(file, bytes.baseAddress.map { $0 + old + added }, length - added, offset + added)
      }
      if read < 0, errno == EINTR { continue }
      guard read > 0 else { break }
      added += read
    }
    removeLast(length - added)
    return added
  }
}
