import CLineEdit
import Glibc

/// Bytes of a terminal read as keys. No byte is lost, and none ends it: what is not UTF-8 becomes
/// U+FFFD, a sequence of escape that is unknown becomes one key that does nothing.
struct Keyboard {
  private let descriptor: CInt
  /// Waits until there is something to read; false where it was disturbed before.
  private let wait: () -> Bool
  private var bytes: [UInt8] = []
  private var next = 0
  private var isGone = false
  private var isDisturbed = false

  /// More than any text that is pasted on purpose.
  private static let longestPaste = 16 << 20
  private static let escape: UInt8 = 0x1B
  private static let interrupt: UInt8 = 0x03

  init(descriptor: CInt, wait: @escaping () -> Bool) {
    self.descriptor = descriptor
    self.wait = wait
  }

  /// The next key; waits for it.
  mutating func key() -> Key {
    guard let byte = byte(orDisturbance: true) else { return isGone ? .gone : .disturbance }
    switch byte {
    case Self.escape: return afterEscape()
    case 0x09: return .tab
    case 0x0A, 0x0D: return .enter
    case 0x7F, 0x08: return .backspace
    case ..<0x20: return .control(Unicode.Scalar(byte + (byte == 0 || byte > 26 ? 64 : 96)))
    default: return .character(character(from: byte))
    }
  }

  /// Drops what was read and not yet used, and what waits to be read.
  mutating func discard() {
    bytes.removeAll()
    next = 0
    tcflush(descriptor, TCIFLUSH)
  }

  /// Whether Ctrl-C was typed after what was read so far; what came before it is dropped then.
  mutating func takeInterrupt() -> Bool {
    if jle_has_bytes(descriptor) != 0 { fill() }
    guard let place = bytes[next...].lastIndex(of: Self.interrupt) else { return false }
    next = place + 1
    return true
  }

  /// The byte after those used; nil where the terminal is gone, or was disturbed if that counts.
  private mutating func byte(orDisturbance counts: Bool = false) -> UInt8? {
    while next == bytes.count {
      if isGone { return nil }
      if counts, isDisturbed {
        isDisturbed = false
        return nil
      }
      if wait() { fill() } else { isDisturbed = true }
    }
    defer { next += 1 }
    return bytes[next]
  }

  private mutating func fill() {
    if next == bytes.count {
      bytes.removeAll(keepingCapacity: true)
      next = 0
    }
    var block = [UInt8](repeating: 0, count: 4096)
    let count = read(descriptor, &block, block.count)
    if count > 0 {
      bytes += block[..<count]
    } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
      isGone = true
    }
  }

  /// The character that a byte begins.
  private mutating func character(from first: UInt8) -> Unicode.Scalar {
    var sequence = [first]
    let length = first < 0xC2 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 1
    while sequence.count < length, let byte = byte() {
      guard byte & 0xC0 == 0x80 else {
        next -= 1
        break
      }
      sequence.append(byte)
    }
    let text = String(decoding: sequence, as: UTF8.self).unicodeScalars
    guard let scalar = text.first, text.count == 1, scalar.isText else { return "\u{FFFD}" }
    return scalar
  }

  private mutating func afterEscape() -> Key {
    guard let byte = byte() else { return .gone }
    switch byte {
    case UInt8(ascii: "["): return sequence()
    case UInt8(ascii: "O"):
      guard let final = self.byte() else { return .gone }
      guard final >= 0x40 else {
        next -= 1
        return .unknown
      }
      return Key(parameters: "", final: final)
    case 0x7F, 0x08: return .control("w")
    case ..<0x20:
      // Escape alone, then a key of its own.
      next -= 1
      return .unknown
    default: return .alternate(character(from: byte))
    }
  }

  /// What follows `ESC [`.
  private mutating func sequence() -> Key {
    var parameters = ""
    while let byte = byte() {
      switch byte {
      case 0x40...0x7E where byte == UInt8(ascii: "[") && parameters.isEmpty:
        parameters.append("[")  // the console's function keys: ESC [ [ A
      case 0x40...0x7E:
        if byte == UInt8(ascii: "~"), parameters == "200" { return paste() }
        return parameters.hasPrefix("[") ? .unknown : Key(parameters: parameters, final: byte)
      case 0x20...0x3F:
        if parameters.utf8.count < 32 { parameters.unicodeScalars.append(Unicode.Scalar(byte)) }
      default:
        next -= 1
        return .unknown
      }
    }
    return .gone
  }

  /// What is pasted, up to the mark of its end. Where that does not come, Ctrl-C ends it: in a paste
  /// it would not come alone.
  private mutating func paste() -> Key {
    let end: [UInt8] = [Self.escape] + Array("[201~".utf8)
    var pasted: [UInt8] = []
    while pasted.count < Self.longestPaste, let byte = byte() {
      if byte == Self.interrupt, next == bytes.count, jle_has_bytes(descriptor) == 0 {
        return .control("c")
      }
      pasted.append(byte)
      if byte == end.last, pasted.ends(with: end) {
        pasted.removeLast(end.count)
        break
      }
    }
    return .paste(Self.text(pasted))
  }

  /// Lines end in a line feed, however they ended; other control characters are not text.
  private static func text(_ bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    var before: Unicode.Scalar = "\u{0}"
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      // The terminal's driver exchanges the two characters, so that a pair may come either way round.
      let isSecond = (scalar == "\n" && before == "\r") || (scalar == "\r" && before == "\n")
      before = isSecond ? "\u{0}" : scalar
      if isSecond { continue }
      if scalar == "\n" || scalar == "\r" {
        text.append("\n")
      } else if scalar == "\t" || scalar.isText {
        text.append(scalar)
      } else if scalar.value > 0x7F {
        text.append("\u{FFFD}")
      }
    }
    return String(text)
  }
}

extension Array where Element == UInt8 {
  fileprivate func ends(with end: [UInt8]) -> Bool { suffix(end.count).elementsEqual(end) }
}
