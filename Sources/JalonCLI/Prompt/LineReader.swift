import Glibc

/// The lines of the input of the process.
final class LineReader {
  /// Of a longer line the rest is passed over: nothing that may be run is as long.
  private static let longest = 2 << 20

  private var bytes: [UInt8] = []
  /// Up to where they are given.
  private var start = 0
  private var isAtEnd = false

  /// The next line, without its end; nil where there are no more.
  func line() -> String? {
    var line: [UInt8] = []
    var isThere = false
    while true {
      if start == bytes.count, !refill() {
        return isThere ? String(decoding: line, as: UTF8.self) : nil
      }
      isThere = true
      let rest = bytes[start...]
      let end = rest.firstIndex(of: 0x0A)
      line += rest[..<(end ?? rest.endIndex)].prefix(max(0, Self.longest - line.count))
      start = end.map { $0 + 1 } ?? bytes.count
      if end != nil {
        if line.last == 0x0D { line.removeLast() }
        return String(decoding: line, as: UTF8.self)
      }
    }
  }

  private func refill() -> Bool {
    guard !isAtEnd else { return false }
    start = 0
    bytes = Array(repeating: 0, count: 1 << 16)
    while true {
      let count = bytes.withUnsafeMutableBytes { read(0, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      bytes.removeSubrange(max(0, count)...)
      isAtEnd = count <= 0
      return count > 0
    }
  }
}
