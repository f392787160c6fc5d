import CLineEdit
import Glibc

/// What happens from the first prompt to the last: keys become commands of libedit, except those of
/// history, completion and pasting, which change the line here and have it drawn again.
final class EditingSession {
  /// How the line that is being edited ends, where not as a line.
  private enum Ending {
    case interrupted, left, gone
  }

  /// What is still to come of a paste.
  private enum Pending {
    case text(String)
    /// What stood after the cursor, and stays after it.
    case tail(String)
    case enter
  }

  var history: History
  let buffer: LineBuffer
  let screen: Screen
  private var keyboard: Keyboard
  private let complete: (String, Int) -> Completion
  private var prompt = WideText("")
  private var plainPrompt = Prompt("")
  /// The last is the next.
  private var pending: [Pending] = []
  private var ahead: Key?
  private var walk: HistoryWalk?
  private var search: HistorySearch?
  private var ending: Ending?

  init(
    program: String, history: History, completion: @escaping (String, Int) -> Completion
  ) throws(LineEditor.Failure) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .noTerminal }
    CharacterSet.useUTF8()
    buffer = try LineBuffer(program: program)
    screen = Screen(editor: buffer.editor)
    let screen = screen
    keyboard = Keyboard(descriptor: STDIN_FILENO) { screen.wait() }
    self.history = history
    complete = completion
    Binding.install(in: buffer.editor, for: self)
  }

  func line(prompt text: String) -> LineInput {
    (ending, walk, search) = (nil, nil, nil)
    plainPrompt = Prompt(text)
    screen.prompt = plainPrompt.seen
    prompt = WideText(plainPrompt.drawn)
    screen.begin(above: plainPrompt.above)
    var count: CInt = 0
    let start = el_wgets(buffer.editor, &count)
    let scalars = start.map { LineBuffer.scalars($0, Int(max(0, count))) } ?? []
    screen.finish()
    switch ending {
    case .interrupted: return .interrupted
    case .left, .gone: return .end
    case nil:
      guard scalars.last == "\n" else { return .end }
      return .line(String(String.UnicodeScalarView(scalars.dropLast())))
    }
  }

  func discardPending() {
    pending.removeAll()
    ahead = nil
    keyboard.discard()
  }

  /// The prompt as libedit reads it; it stays where it is until the next call.
  func promptPointer() -> UnsafeMutablePointer<wchar_t> { prompt.start }

  /// The next character for libedit; nil where there is none any more.
  func character() -> wchar_t? {
    while ending == nil {
      if let character = fromPending() ?? fromKey() { return character }
    }
    return ending == .interrupted ? EditingCommand.submit.character : nil
  }

  private func fromPending() -> wchar_t? {
    guard let next = pending.last else { return nil }
    if keyboard.takeInterrupt() {
      interrupt()
      return nil
    }
    pending.removeLast()
    switch next {
    case .text(let text): buffer.insert(text)
    case .tail(let text):
      buffer.insert(text)
      buffer.move(by: -text.unicodeScalars.count)
    case .enter: return EditingCommand.submit.character
    }
    return EditingCommand.draw.character
  }

  private func fromKey() -> wchar_t? {
    let key = ahead ?? keyboard.key()
    ahead = nil
    if key == .disturbance {
      screen.adapt(to: buffer.content)
      return nil
    }
    if search != nil, let character = searching(key) { return character }
    if key != .up, key != .down, key != .control("p"), key != .control("n") { walk = nil }
    switch key {
    case .gone: ending = .gone
    case .control("c"): interrupt()
    case .control("z"): screen.suspend()
    case .control("d") where buffer.isEmpty: leave()
    case .character(let scalar): return type(scalar)
    case .paste(let text): paste(text)
    case .up, .control("p"): return recall(.older)
    case .down, .control("n"): return recall(.newer)
    case .control("r"):
      search = HistorySearch(from: text)
      return show()
    case .tab: return tab()
    case .unknown: return nil
    default: return (EditingCommand(key) ?? .ring).character
    }
    return nil
  }

  private func interrupt() {
    pending.removeAll()
    ending = .interrupted
  }

  private func leave() {
    screen.write("\r\n")
    ending = .left
  }

  private var text: String { String(String.UnicodeScalarView(buffer.content.scalars)) }

  private func type(_ scalar: Unicode.Scalar) -> wchar_t? {
    guard let last = scalar.value >= 0x300 ? buffer.last : nil,
      let joined = Composition.join(last, scalar)
    else { return wchar_t(bitPattern: scalar.value) }
    buffer.delete(1)
    buffer.insert(String(joined))
    return EditingCommand.draw.character
  }

  /// Each line of a paste is given as if it were typed; the last waits to be finished.
  private func paste(_ text: String) {
    let lines = Composition.join(text).split(separator: "\n", omittingEmptySubsequences: false)
    let tail = lines.count > 1 ? buffer.cutTail() : ""
    var parts: [Pending] = []
    for (number, line) in lines.enumerated() {
      if number > 0 { parts.append(.enter) }
      if !line.isEmpty { parts.append(.text(String(line))) }
    }
    if !tail.isEmpty { parts.append(.tail(tail)) }
    pending = parts.reversed()
  }
}

extension EditingSession {
  private enum Age { case older, newer }

  /// Up and down: through the lines of what is edited, then through the history.
  private func recall(_ age: Age) -> wchar_t? {
    let (scalars, cursor) = buffer.content
    if walk == nil, let target = lineBeside(age, of: cursor, in: scalars) {
      buffer.move(by: target - cursor)
      return EditingCommand.draw.character
    }
    var walk =
      self.walk
      ?? HistoryWalk(
        from: text, prefix: String(String.UnicodeScalarView(scalars[..<cursor])), in: history)
    let entry = age == .older ? walk.older(in: history) : walk.newer(in: history)
    guard let entry else { return EditingCommand.ring.character }
    self.walk = walk
    buffer.replace(with: entry)
    return EditingCommand.draw.character
  }

  /// Where the cursor goes in the line above or below, of those of a text.
  private func lineBeside(_ age: Age, of cursor: Int, in scalars: [Unicode.Scalar]) -> Int? {
    let start = (scalars[..<cursor].lastIndex(of: "\n") ?? -1) + 1
    switch age {
    case .older:
      guard start > 0 else { return nil }
      let above = (scalars[..<(start - 1)].lastIndex(of: "\n") ?? -1) + 1
      return min(above + cursor - start, start - 1)
    case .newer:
      guard let end = scalars[cursor...].firstIndex(of: "\n") else { return nil }
      let limit = scalars[(end + 1)...].firstIndex(of: "\n") ?? scalars.count
      return min(end + 1 + cursor - start, limit)
    }
  }

  /// A key while the history is searched; nil where it ends the search and is yet to be done.
  private func searching(_ key: Key) -> wchar_t? {
    guard var search else { return nil }
    let isFound: Bool
    switch key {
    case .character(let scalar): isFound = search.extend(scalar, in: history)
    case .backspace: isFound = search.shorten(in: history)
    case .control("r"): isFound = search.older(in: history)
    case .control("g"):
      endSearch()
      buffer.replace(with: search.draft)
      return EditingCommand.draw.character
    case .control("c"), .gone:
      endSearch()
      return nil
    default:
      endSearch()
      // Drawn with its prompt first, then the key as always.
      ahead = key
      return EditingCommand.draw.character
    }
    self.search = search
    guard isFound else {
      showPrompt(of: search)
      screen.write("\u{7}")
      return EditingCommand.draw.character
    }
    return show()
  }

  private func show() -> wchar_t? {
    guard let search else { return nil }
    let (text, cursor) = search.shown(in: history)
    buffer.replace(with: text, cursor: cursor)
    showPrompt(of: search)
    return EditingCommand.draw.character
  }

  private func showPrompt(of search: HistorySearch) {
    prompt = WideText(search.prompt)
    screen.prompt = search.prompt
  }

  private func endSearch() {
    search = nil
    prompt = WideText(plainPrompt.drawn)
    screen.prompt = plainPrompt.seen
  }

  private func tab() -> wchar_t? {
    let (scalars, cursor) = buffer.content
    let before = String(String.UnicodeScalarView(scalars[..<cursor]))
    let completion = complete(text, before.count)
    switch Completing(completion, before: before) {
    case .nothing: return EditingCommand.ring.character
    case .replace(let count, let word):
      buffer.delete(count)
      buffer.insert(word)
      return EditingCommand.draw.character
    case .list(let candidates):
      screen.list(candidates, below: (scalars, cursor))
      return nil
    }
  }
}
