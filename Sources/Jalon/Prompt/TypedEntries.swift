import JalonLua
import JalonModel

/// What is typed, run on the machine that read a workspace's files: a layer above all others.
final class TypedEntries {
  /// A text that ran.
  struct Entry {
    var text: String
    /// What it gave.
    var values: [LuaValue]
    /// What it declares, with the places in its own text.
    var statements: [Statement]
    /// What it printed.
    var printed: [String]
    /// How many lines it, and what it is run after, print whenever they are run again.
    var echo = 0
    /// The file that its declarations name: its own text.
    var file: RuleFile
  }

  /// More than the time of a file: somebody waits for it, and can stop it.
  static let budget = Limits.Budget(instructions: 4_000_000_000, time: .seconds(60))

  let loader: PackLoader
  let base: LoadedFiles
  private let layer: Int
  private let name: String
  /// How many texts were run.
  private var count = 0
  /// The entries that stand.
  private(set) var kept: [Entry] = []
  /// Those of them that name something for the entries after them.
  private var locals: [String] = []
  /// How many lines those print, which were seen when they were typed.
  private var echo = 0
  /// What was run and handed functions to the host, kept or not: it numbers them.
  private var numbering: [RuleFile] = []

  /// `name` is what the place of an error is called, before the number of the entry.
  init(_ base: LoadedFiles, by loader: PackLoader, named name: String) {
    (self.base, self.loader, self.name) = (base, loader, name)
    layer = loader.layers.count
  }

  /// Runs a text: as an expression if it is one, else as statements. Throws
  /// `PromptSession.Unfinished`, or what is wrong with it; nothing remains of it then.
  func run(_ text: String) throws -> Entry {
    count += 1
    do {
      var entry = try read(text)
      if entry.isLocal { entry.echo = try echo(of: entry) }
      return entry
    } catch let unfinished as PromptSession.Unfinished {
      // With its other lines it is still the same entry.
      count -= 1
      throw unfinished
    }
  }

  private func read(_ text: String) throws -> Entry {
    let expression = Attempt(prefix: locals, opening: "return ", text: text)
    do throws(ScriptError) {
      return try run(expression)
    } catch {
      if error.isIncomplete { throw PromptSession.Unfinished() }
      guard error.kind == .syntax else { throw problem(error, of: expression) }
      let statements = Attempt(prefix: locals, opening: "", text: text)
      do throws(ScriptError) {
        return try run(statements)
      } catch let other {
        if other.isIncomplete { throw PromptSession.Unfinished() }
        // The reading that came further tells more of what is meant.
        let (first, second) = (place(error, in: expression), place(other, in: statements))
        throw other.kind == .syntax && first > second
          ? problem(error, of: expression) : problem(other, of: statements)
      }
    }
  }

  /// How many lines are printed when what an entry names is worked out again, as it is before each
  /// entry after it. Throws `Problem` where it does more than name, or takes too long for that.
  private func echo(of entry: Entry) throws -> Int {
    // A label that others may not use again is more than a name.
    let labels = entry.labels.map { "::\($0):: " }.joined()
    let later = Attempt(
      prefix: locals + [entry.text], opening: labels + "return ", text: "true")
    let again: Entry
    do throws(ScriptError) {
      again = try run(later)
    } catch {
      if error.kind == .syntax { throw Problem.doesMore(than: entry) }
      throw problem(error, of: Attempt(prefix: locals, opening: "", text: entry.text))
    }
    guard case .boolean(true)? = again.values.first, again.values.count == 1 else {
      throw Problem.doesMore(than: entry)
    }
    guard loader.machine.instructions <= loader.machine.limits.load.instructions else {
      throw Problem.tooLongToRepeat(entry)
    }
    return echo + again.printed.count
  }

  /// A text as it is run: what earlier ones named comes before it.
  private struct Attempt {
    let text: String
    let opening: String
    let whole: String
    /// How many lines come before the text.
    let shift: Int

    init(prefix: [String], opening: String, text: String) {
      (self.text, self.opening) = (text, opening)
      let before = prefix.map { $0 + "\n" }.joined()
      whole = before + opening + text
      shift = before.count { $0.isNewline }
    }
  }

  private func run(_ attempt: Attempt) throws(ScriptError) -> Entry {
    let session = loader.session
    let own = "\(name) \(count)"
    let first = session.statements.count
    let functions = loader.machine.functions
    session.layer = layer
    session.file = base.files.count + kept.count
    session.fileName = own
    session.isOpen = true
    defer {
      session.isOpen = false
      session.statements.removeSubrange(min(first, session.statements.count)...)
    }
    let values = try loader.machine.run(
      attempt.whole.utf8, named: own, spending: Self.budget)
    let printed = Array(loader.machine.output.dropFirst(echo))
    if loader.machine.functions > functions {
      numbering.append(RuleFile(layer: layer, name: own, bytes: Array(attempt.whole.utf8)))
      try checkCost(named: own)
    }
    let file = RuleFile(layer: layer, name: own, bytes: Array(attempt.text.utf8))
    for ordinal in session.statements.indices.suffix(from: first) {
      session.statements[ordinal].place.line = max(
        1, session.statements[ordinal].place.line - attempt.shift)
    }
    loader.place(session.statements.indices.suffix(from: first), in: file)
    return Entry(
      text: attempt.text, values: values, statements: Array(session.statements[first...]),
      printed: printed, file: file)
  }

  /// Each worker runs texts that hold functions again, within the limits of a file.
  private func checkCost(named name: String) throws(ScriptError) {
    let most = loader.machine.limits.load.instructions
    guard loader.machine.instructions > most else { return }
    throw ScriptError(
      .instructions, "stopped: a text that holds functions may use \(most) instructions",
      chunk: name)
  }

  private func place(_ error: ScriptError, in attempt: Attempt) -> (Int, Int) {
    let line = (error.line ?? 1) - attempt.shift
    return (line, (error.column ?? 1) - (line == 1 ? attempt.opening.count : 0))
  }

  private func problem(_ error: ScriptError, of attempt: Attempt) -> Problem {
    let file = RuleFile(layer: layer, name: "\(name) \(count)", bytes: Array(attempt.text.utf8))
    var error = error
    if error.line != nil {
      let (line, column) = place(error, in: attempt)
      error.line = max(1, line)
      if error.column != nil { error.column = max(1, column) }
    }
    return Problem(error, refused: loader.session.refusal, in: [file])
  }

  /// The entries that would stand with another one: a declaration replaces what was typed of the
  /// same kind and id.
  func standing(with entry: Entry) -> [Entry] {
    let declared = Set(entry.statements.map(\.subject))
    var all = kept
    for index in all.indices { all[index].statements.removeAll { declared.contains($0.subject) } }
    return all + [entry]
  }

  /// Lets entries stand.
  func keep(_ entries: [Entry]) {
    kept = entries
    guard let last = entries.last, last.isLocal else { return }
    locals.append(last.text)
    echo = last.echo
  }

  /// The workspace's files with the entries above them.
  func loaded(with entries: [Entry]) -> LoadedFiles {
    var loaded = base
    loaded.files += entries.map(\.file)
    for (number, entry) in entries.enumerated() {
      for var statement in entry.statements {
        statement.file = base.files.count + number
        loaded.statements.append(statement)
      }
    }
    if entries.contains(where: { !$0.statements.isEmpty }), let folder = base.layers.last?.folder {
      var own = LoadedFiles.Layer(ordinal: layer, folder: folder)
      own.id = name
      own.language = base.layers.last?.language ?? .fr
      loaded.layers.append(own)
    }
    return loaded
  }

  /// The texts that number functions, in the order in which each worker runs them.
  var files: [RuleFile] { base.files + numbering }

  /// The names that entries gave to what they keep, and what they are made of.
  var names: Set<String> {
    Set(locals.flatMap { LuaTokenizer.tokens(of: $0) }.filter { $0.kind == .name }.map(\.text))
  }

  /// Whether a place is in a typed text.
  func isTyped(_ file: String?) -> Bool { file?.hasPrefix(name + " ") ?? false }
}

extension TypedEntries.Entry {
  /// Whether it names something for the entries after it.
  var isLocal: Bool {
    let first = LuaTokenizer.tokens(of: text).first
    return first?.kind == .keyword && first?.text == "local" && statements.isEmpty
  }

  /// The labels in it, each once.
  fileprivate var labels: Set<String> {
    let tokens = LuaTokenizer.tokens(of: text)
    return Set(
      tokens.indices.dropFirst().filter { tokens[$0].kind == .name && tokens[$0 - 1].text == "::" }
        .map { tokens[$0].text })
  }
}

extension Problem {
  fileprivate static func doesMore(than entry: TypedEntries.Entry) -> Problem {
    Problem(
      "more_than_names",
      .both(
        fr: "Une entrée qui commence par «\u{A0}local\u{A0}» ne fait que nommer.",
        en: "An entry that begins with `local` only names."),
      remedy: .both(
        fr: "Tapez le reste dans une autre entrée.", en: "Type the rest as another entry.")
    ).at(entry)
  }

  fileprivate static func tooLongToRepeat(_ entry: TypedEntries.Entry) -> Problem {
    Problem(
      "too_long_to_repeat",
      .both(
        fr: "Ce calcul est trop long pour être refait avant chaque entrée.",
        en: "This takes too long to be worked out again before each entry."),
      remedy: .both(
        fr: "Tapez-le sans «\u{A0}local\u{A0}», ou raccourcissez-le.",
        en: "Type it without `local`, or make it shorter.")
    ).at(entry)
  }

  private func at(_ entry: TypedEntries.Entry) -> Problem {
    at(file: entry.file.name, line: 1, column: 1, excerpt: entry.file.line(1))
  }
}

extension Statement {
  struct Subject: Hashable {
    var word: String
    var id: String
  }

  /// What it is about.
  var subject: Subject { Subject(word: word, id: id) }
}
