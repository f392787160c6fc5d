import CLineEdit

/// libedit and the line that it holds.
struct LineBuffer: ~Copyable {
  let editor: OpaquePointer
  /// Longer than any line; its bytes are still counted by the library's numbers.
  private static let longest = 1 << 28
  private let complaints: UnsafeMutablePointer<FILE>

  init(program: String) throws(LineEditor.Failure) {
    // What the library says of a terminal that it does not know is for nobody.
    guard let complaints = fmemopen(nil, 64, "w") else { throw .noEditor }
    guard let editor = jle_open(program, complaints) else {
      fclose(complaints)
      throw .noEditor
    }
    self.editor = editor
    self.complaints = complaints
  }

  deinit {
    el_end(editor)
    fclose(complaints)
  }

  /// The line, and how many of its scalars stand before the cursor.
  var content: (scalars: [Unicode.Scalar], cursor: Int) {
    guard let line = el_wline(editor)?.pointee, let start = line.buffer, let end = line.lastchar,
      let cursor = line.cursor
    else { return ([], 0) }
    return (Self.scalars(start, end - start), cursor - start)
  }

  var isEmpty: Bool {
    guard let line = el_wline(editor)?.pointee else { return true }
    return line.buffer == line.lastchar
  }

  /// The scalar before the cursor.
  var last: Unicode.Scalar? {
    guard let line = el_wline(editor)?.pointee, let start = line.buffer, let cursor = line.cursor,
      cursor > start
    else { return nil }
    return Unicode.Scalar(UInt32(bitPattern: cursor[-1]))
  }

  static func scalars(_ start: UnsafePointer<wchar_t>, _ count: Int) -> [Unicode.Scalar] {
    UnsafeBufferPointer(start: start, count: count).map {
      Unicode.Scalar(UInt32(bitPattern: $0)) ?? "\u{FFFD}"
    }
  }

  /// Puts a text before the cursor; nothing is drawn.
  func insert(_ text: String) {
    guard !text.isEmpty else { return }
    let wide = text.unicodeScalars.map { wchar_t(bitPattern: $0.value) } + [0]
    _ = el_winsertstr(editor, wide)
  }

  /// Takes so many scalars before the cursor away.
  func delete(_ count: Int) {
    // The library takes nothing where there is less.
    el_deletestr(editor, min(CInt(clamping: count), el_cursor(editor, 0)))
  }

  /// Takes away what stands after the cursor, and gives it.
  func cutTail() -> String {
    let (scalars, cursor) = content
    let tail = scalars[cursor...]
    move(by: tail.count)
    delete(tail.count)
    return String(String.UnicodeScalarView(tail))
  }

  func move(by count: Int) {
    // The library adds before it looks where the line ends.
    _ = el_cursor(editor, CInt(clamping: min(count, Self.longest)))
  }

  /// Puts a text in the place of the line, the cursor after so many scalars of it, or at its end.
  func replace(with text: String, cursor: Int? = nil) {
    move(by: Self.longest)
    delete(Self.longest)
    insert(text)
    if let cursor { move(by: cursor - text.unicodeScalars.count) }
  }
}
