import CLineEdit

/// A text in memory that C reads, ended by a zero.
final class WideText {
  let start: UnsafeMutablePointer<wchar_t>

  init(_ text: String) {
    let wide = text.unicodeScalars.map { wchar_t(bitPattern: $0.value) } + [0]
    start = .allocate(capacity: wide.count)
    start.initialize(from: wide, count: wide.count)
  }

  deinit { start.deallocate() }
}
