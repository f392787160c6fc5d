extension String {
  /// The text of a script's bytes as it may be shown: repaired where it is not UTF-8, and what
  /// could steer a terminal or turn the direction of reading written out as its code point. Tabs
  /// and line feeds stay.
  init(plain bytes: some Collection<UInt8>) {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.unicodeScalars.contains(where: \.isControl) else {
      self = text
      return
    }
    self = ""
    for scalar in text.unicodeScalars {
      if scalar.isControl {
        self += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      } else {
        unicodeScalars.append(scalar)
      }
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isControl: Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F: true
    // Marks, embeddings and isolates of direction; separators of lines and paragraphs.
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
