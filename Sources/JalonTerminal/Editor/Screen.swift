import CLineEdit
import Glibc

/// The terminal around the line: its size, its mode, and what is written beside what libedit draws.
final class Screen {
  /// What a person sees of the prompt, for the places of what follows it.
  var prompt = ""
  private let editor: OpaquePointer
  private var columns = 80
  private var rows = 24
  private var before = jle_watch()
  /// Whether it understands sequences of escape.
  private let isCapable: Bool

  init(editor: OpaquePointer) {
    self.editor = editor
    isCapable = Capabilities.complete(editor)
    measure()
  }

  /// Before libedit reads a line.
  func begin(above: String) {
    jle_watch_size(&before)
    measure()
    // Before anything invites a person to type, so that no key is read as the terminal was.
    _ = jle_set_editing_mode(editor, 1)
    write(above + (isCapable ? "\u{1B}[?2004h" : ""))
  }

  /// After it.
  func finish() {
    if isCapable { write("\u{1B}[?2004l") }
    jle_unwatch_size(&before)
  }

  func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { jle_write($0.baseAddress, $0.count) }
    }
  }

  /// Waits for bytes; false where the terminal has another size than before.
  func wait() -> Bool {
    while true {
      let hasBytes = jle_wait(STDIN_FILENO, &before) == 1
      if hasChanged { return false }
      if hasBytes { return true }
    }
  }

  private var size: (rows: Int, columns: Int) {
    var (rows, columns): (CInt, CInt) = (0, 0)
    guard jle_terminal_size(STDIN_FILENO, &rows, &columns) == 0 else { return (24, 80) }
    // As libedit takes what says nothing.
    return (rows < 1 ? 24 : Int(rows), columns < 2 ? 80 : Int(columns))
  }

  private var hasChanged: Bool { size != (rows, columns) }

  private func measure() { (rows, columns) = size }

  /// Draws the line again for the size that the terminal has now.
  func adapt(to content: (scalars: [Unicode.Scalar], cursor: Int)) {
    measure()
    if isCapable {
      // Terminals fold the text anew at the new width, and the cursor goes with it.
      let layout = layout(of: content)
      let up = min(layout.cursor.row, rows - 1)
      write((up > 0 ? "\u{1B}[\(up)A" : "") + "\r\u{1B}[J")
    } else {
      write("\r\n")
    }
    el_resize(editor)
    draw()
  }

  private func layout(of content: (scalars: [Unicode.Scalar], cursor: Int)) -> Layout {
    Layout(
      prompt: prompt, line: content.scalars, cursor: content.cursor, columns: columns)
  }

  private func draw() { _ = jle_draw(editor) }

  /// Lists candidates below the line, and the line again below them.
  func list(_ candidates: [String], below content: (scalars: [Unicode.Scalar], cursor: Int)) {
    let layout = layout(of: content)
    let down = min(layout.end.row - layout.cursor.row, rows - 1)
    let menu = Menu(candidates, columns: columns)
    write(String(repeating: "\n", count: down + 1) + "\r")
    write(menu.lines.map { $0 + "\r\n" }.joined())
    draw()
  }

  /// Stops the process as Ctrl-Z does, with the terminal as it was; comes back when it goes on.
  func suspend() {
    if isCapable { write("\u{1B}[?2004l") }
    write("\r\n")
    _ = jle_set_editing_mode(editor, 0)
    kill(0, SIGTSTP)
    _ = jle_set_editing_mode(editor, 1)
    measure()
    el_resize(editor)
    if isCapable { write("\u{1B}[?2004h") }
    draw()
  }
}
