// Reads lines on its terminal, which the tests hold, and says what it got.
//   TerminalProbe [--history FILE] [--limit N] [--prompt TEXT] [--words W,W…]
// A line is printed between < and >, with what is not plain ASCII as \u{…}; `<interrupted>` and
// `<end>`. `+text` is not remembered but joined to the lines after it, up to one without the sign.
// `wait` prints `<waiting>` and waits for the signal of Ctrl-C, of which the probe has a handler of
// its own. A trouble of the history is printed first.
import Glibc
import JalonTerminal

struct Options {
  var history: String?
  var limit = 100
  var prompt = "> "
  var words: [String] = []

  init(_ arguments: [String]) {
    var arguments = arguments[...]
    while let option = arguments.popFirst(), let value = arguments.popFirst() {
      switch option {
      case "--history": history = value
      case "--limit": limit = Int(value) ?? limit
      case "--prompt": prompt = value
      case "--words": words = value.split(separator: ",").map(String.init)
      default: break
      }
    }
  }

  /// The words that begin as the last one before the cursor does, accents or not.
  func completion(_ line: String, _ cursor: Int) -> Completion {
    let before = Array(line.prefix(cursor))
    let start = (before.lastIndex { $0 == " " || $0 == "\n" } ?? -1) + 1
    let word = before[start...].map(Self.plain)
    return Completion(
      start: start,
      candidates: words.filter { $0.map(Self.plain).starts(with: word) && !word.isEmpty })
  }

  private static func plain(_ character: Character) -> Character {
    ["é": "e", "è": "e", "ê": "e", "à": "a"][character] ?? character
  }
}

func escaped(_ line: String) -> String {
  line.unicodeScalars.map { $0.isASCII && $0.value >= 32 ? "\($0)" : $0.escaped(asASCII: true) }
    .joined()
}

func say(_ text: String) {
  print(text)
  fflush(nil)
}

/// Says that it waits and waits; a signal that comes in between is not lost.
func waitForSignal(_ saying: () -> Void) {
  var (interrupt, before) = (sigset_t(), sigset_t())
  sigemptyset(&interrupt)
  sigaddset(&interrupt, SIGINT)
  sigprocmask(SIG_BLOCK, &interrupt, &before)
  saying()
  sigsuspend(&before)
  sigprocmask(SIG_SETMASK, &before, nil)
}

func probe(_ options: Options) throws {
  let editor = try LineEditor(
    program: "probe",
    history: options.history.map { HistoryFile(path: $0, limit: options.limit) },
    completion: options.completion)
  if let trouble = editor.historyTrouble { say("<\(trouble)>") }
  var entry = ""
  while true {
    switch editor.line(prompt: options.prompt) {
    case .interrupted: say("<interrupted>")
    case .end:
      say("<end>")
      return
    case .line("wait"):
      waitForSignal { say("<waiting>") }
      editor.discardPending()
      say("<awake>")
    case .line(let line):
      say(line.utf8.count > 5000 ? "<\(line.utf8.count) bytes>" : "<\(escaped(line))>")
      if line.hasPrefix("+") {
        entry += line.dropFirst() + "\n"
      } else {
        editor.remember(entry + line)
        entry = ""
      }
    }
  }
}

var handler = sigaction()
handler.__sigaction_handler.sa_handler = { _ in }
sigaction(SIGINT, &handler, nil)
do { try probe(Options(Array(CommandLine.arguments.dropFirst()))) } catch {
  say("<\(error)>")
  exit(1)
}
