/// Why bytes could not be written.
enum WriteFailure: Error, Hashable {
  /// Nobody reads any more.
  case closed
  /// There is no room.
  case full
  /// An error of the system, by its number.
  case failed(Int32)
}

/// Bytes on their way out, written in blocks.
struct Stream {
  static let output: Int32 = 1
  static let messages: Int32 = 2
  private static let block = 1 << 16

  private let descriptor: Int32
  private var pending: [UInt8] = []

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  /// Writes a text, at the latest when it is flushed.
  mutating func write(_ text: String) throws(WriteFailure) { try write(Array(text.utf8)) }

  /// Writes bytes, at the latest when they are flushed.
  mutating func write(_ bytes: [UInt8]) throws(WriteFailure) {
    pending += bytes
    if pending.count >= Self.block { try flush() }
  }

  /// Writes what is pending.
  mutating func flush() throws(WriteFailure) {
    let bytes = pending
    pending = []
    var done = 0
    while done < bytes.count {
      done += try System.write(bytes.span.extracting(done...), to: descriptor)
    }
  }
}
