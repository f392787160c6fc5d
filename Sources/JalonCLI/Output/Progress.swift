import JalonModel
import JalonReport

/// How far a work has come, on the last line of a terminal, where it takes more than a second.
struct Progress {
  /// Whether results come out meanwhile.
  enum Mixture: Sendable { case alone, amongResults }

  /// Whether somebody looks.
  enum Audience: Sendable { case watching, none }

  private let steps: Int
  private let language: Language
  private let audience: Audience
  private let start = System.milliseconds
  private var done = 0
  private var shownAt: Int?
  private var messages = Stream(Stream.messages)

  /// Before the first of so many steps.
  init(of steps: Int, _ page: PageOptions, for audience: Audience) {
    self.steps = steps
    self.audience = audience
    language = page.language
  }

  /// After another step.
  mutating func advance() {
    done += 1
    guard audience == .watching else { return }
    let now = System.milliseconds
    guard now - start > 1000, now - (shownAt ?? start) > 100 else { return }
    shownAt = now
    let (done, steps) = (
      NumberFormat(language).text(Double(done)), NumberFormat(language).text(Double(steps))
    )
    let text = Text.both(fr: "\(done) lieux sur \(steps)", en: "\(done) of \(steps) places")
    say("\r\u{1B}[K" + text.shown(in: language))
  }

  /// Takes the line away.
  mutating func end() {
    if shownAt != nil { say("\r\u{1B}[K") }
    shownAt = nil
  }

  private mutating func say(_ text: String) {
    // There is nobody to tell that nobody looks.
    try? messages.write(text)
    try? messages.flush()
  }
}
