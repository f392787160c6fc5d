public import JalonLua
public import JalonModel

/// A workspace held open for somebody who tries things: what is typed becomes a layer above its
/// files, and is seen at one place as of a day.
///
/// ```swift
/// let session = try PromptSession(at: "examples/victoriaville", packs: ["rules"], asOf: day)
/// let answer = try session.enter("sous(valeur('taux_inoccupation_locatif'), 3)")
/// ```
///
/// A session belongs to one thread. What fails leaves it as it was.
public final class PromptSession {
  /// An entry that more lines could mend.
  public struct Unfinished: Error {}

  /// Where the workspace is, and where what it uses is looked for.
  struct Source {
    var folder: String
    var search: PackSearch
    /// What the place of an error is called, before the number of the entry.
    var name: String
  }

  /// The day as of which everything is seen.
  public var asOf: Day
  /// Ends what runs, from any thread or signal.
  public let interrupt: Interrupt
  /// What a finding says to a reader, for tests of its words.
  public var reader: Proof.Reader = { _, _, _ in nil }
  /// The figures, thresholds and rules that are supposed.
  public private(set) var suppositions = Changes()
  /// What was typed and still counts, in the order of entry.
  public var definitions: [Definition] { state.entries.kept.compactMap(Definition.init) }
  /// The place that is seen.
  public var place: Collectivity { state.content.places.list[state.place] }

  let source: Source
  private(set) var state: State

  /// What files and entries come to.
  struct State {
    var entries: TypedEntries
    var loading: RuleLoading
    var content: WorkspaceContent
    /// Its ordinal.
    var place: Int
  }

  /// Opens the folder of a workspace and turns to a place, by id, code or name; without one to that
  /// of its own. `name` is what the place of an error in an entry is called. Throws `Problems`, or
  /// `Problem` where there is no such place.
  public init(
    at folder: String, packs: [String] = [], folders: [String: String] = [:],
    place: String? = nil, asOf day: Day, entriesNamed name: String = "entry",
    interrupt: Interrupt = Interrupt()
  ) throws {
    source = Source(
      folder: folder, search: PackSearch(packs: packs, folders: folders), name: name)
    asOf = day
    self.interrupt = interrupt
    state = try State(source, place: place, interrupt: interrupt)
  }

  /// The workspace as it stands, with what was typed and what is supposed.
  public func workspace() throws -> Workspace { Workspace(try supposed(state.content)) }

  /// What was found wrong with the files and does not stop.
  public var warnings: [Problem] { state.content.warnings }

  /// Turns to another place, by id, code or name. Throws `Problem` where there is none.
  public func turn(to name: String) throws { state.place = try state.content.place(name) }

  /// Forgets that the end of something was asked for while nothing ran.
  public func settle() { _ = try? state.entries.loader.machine.run("", named: source.name) }

  /// The file of a rule and the line where it is declared; nil where it was typed.
  public func place(ofRule id: String) throws -> (path: String, line: Int)? {
    let rule = state.content.pack.rules[try state.content.rule(id)]
    let path = state.entries.loader.path(of: rule.origin.file)
    return path.map { ($0, rule.origin.line) }
  }

  /// The folders of the layers that were read, the lowest first.
  public var folders: [String] { state.loading.folders }

  /// The indicators whose id or label has a text in it, each with its figure at the place.
  public func indicators(with text: String) throws -> [(Indicator, Explanation)] {
    let sought = FoldedName.of(text)
    return try state.content.pack.indicators.filter { indicator in
      let names = [indicator.id] + Language.allCases.map { indicator.label.shown(in: $0) }
      return text.isEmpty || names.contains { FoldedName.of($0).contains(sought) }
    }.compactMap { indicator in
      guard case .indicator(let indicator, let explanation) = try card("indicator", indicator.id)
      else { return nil }
      return (indicator, explanation)
    }
  }

  /// Runs an entry. Throws `Unfinished`, `Problem` or `Problems`.
  public func enter(_ text: String) throws -> PromptAnswer {
    if let card = try known(text) { return card }
    return try answer(to: try state.entries.run(text))
  }

  /// Keeps what an entry declares, and shows what it gave.
  func answer(to entry: TypedEntries.Entry) throws -> PromptAnswer {
    let (asked, declared) = try entry.parts()
    var answer = PromptAnswer()
    answer.printed = entry.printed
    if !declared.isEmpty || entry.isLocal {
      var entry = entry
      entry.statements = declared
      answer.warnings = try state.keep(entry)
      for statement in declared { answer.shown.append(try shown(statement)) }
    }
    for statement in asked { answer.shown.append(try card(statement.word, statement.id)) }
    for value in entry.values { answer.shown += try shown(value, in: entry) }
    return answer
  }

  /// Reads the files again, keeping what was typed and what is supposed; gives what of it does not
  /// stand any more, or what was found wrong and does not stop. Throws `Problems`, and keeps
  /// everything as it was, where the files are not sound.
  @discardableResult
  public func reload() throws -> [Problem] {
    var fresh = try State(
      source, place: state.content.places.list[state.place].id, interrupt: interrupt)
    var problems: [Problem] = []
    for definition in state.entries.kept {
      do {
        let entry = try fresh.entries.run(definition.text)
        _ = try fresh.keep(entry.standing(as: definition))
      } catch let problem as Problem {
        problems.append(problem)
      } catch let found as Problems {
        problems += found.list
      }
    }
    state = fresh
    return problems
  }

  /// Supposes a figure or a threshold, `ID[@GROUP][@PLACE]=VALUE`, in place of what is known. Throws
  /// `Problem`.
  public func suppose(_ setting: Changes.Setting) throws {
    var changes = suppositions
    let isThreshold = state.content.pack.thresholds.contains { $0.id == setting.name }
    let list: WritableKeyPath<Changes, [Changes.Setting]> =
      isThreshold ? \.thresholds : \.figures
    changes[keyPath: list].removeAll { $0.name == setting.name }
    changes[keyPath: list].append(setting)
    _ = try supposed(state.content, changes)
    suppositions = changes
  }

  /// Supposes a name no more; without one nothing any more. Throws `Problem` where that is not
  /// supposed.
  public func forget(_ name: String?) throws {
    guard let name else {
      suppositions = Changes()
      return
    }
    let known = (suppositions.figures + suppositions.thresholds).map(\.name)
    guard known.contains(name) else {
      throw Problem.notSupposed(name, known: known)
    }
    suppositions.figures.removeAll { $0.name == name }
    suppositions.thresholds.removeAll { $0.name == name }
  }

  func supposed(_ content: WorkspaceContent, _ changes: Changes? = nil) throws -> WorkspaceContent {
    let changes = changes ?? suppositions
    guard changes != Changes() else { return content }
    return try Supposing(changes, in: Review(content, asOf: asOf), at: state.place).content
  }
}

extension PromptSession.State {
  init(_ source: PromptSession.Source, place: String?, interrupt: Interrupt) throws {
    let loader = try PackLoader(search: source.search, interrupt: interrupt)
    let folder = LayerFolder(path: source.folder, prefix: "")
    let loaded = loader.load(folder, main: "jalon.lua", .rules)
    loading = try RuleLoading(
      RuleReading(loaded, by: loader, in: folder, search: source.search))
    entries = TypedEntries(loaded, by: loader, named: source.name)
    content = try WorkspaceContent(loading)
    self.place = try place.map(content.place) ?? content.ownPlace()
  }

  /// Lets an entry stand above the files. Throws `Problems`, and changes nothing then; gives what
  /// was found in what is typed and does not stop.
  mutating func keep(_ entry: TypedEntries.Entry) throws -> [Problem] {
    let standing = entries.standing(with: entry)
    let loaded = entries.loaded(with: standing)
    let reading = RuleReading(
      loaded, by: entries.loader, in: loading.folder, search: entries.loader.search,
      LoadingExtent(tests: .read))
    var fresh = try RuleLoading(reading)
    fresh.files = entries.files
    let id = content.places.list[place].id
    var changed =
      isSameData(standing) ? WorkspaceContent(fresh, over: content) : try WorkspaceContent(fresh)
    changed.pack.place = content.pack.place
    place = try changed.place(id)
    content = changed
    loading = fresh
    entries.keep(standing)
    return fresh.assembled.warnings.filter { entries.isTyped($0.file) }
  }

  /// Whether what is declared of data is what it was when they were read.
  private func isSameData(_ standing: [TypedEntries.Entry]) -> Bool {
    func data(_ entries: [TypedEntries.Entry]) -> [[String]] {
      entries.flatMap(\.statements).filter { !Self.withoutData.contains($0.word) }
        .map { [$0.word, $0.id, "\($0.fields.map(String.init(describing:)) ?? "")"] }
    }
    return data(standing) == data(entries.kept)
  }

  /// What may be declared without a figure being read otherwise.
  private static let withoutData: Set = [
    "rule", "threshold", "issue", "solution", "practice", "measure", "trigger", "test",
  ]
}

extension Definition {
  /// What stands of an entry; nil where that is nothing.
  fileprivate init?(_ entry: TypedEntries.Entry) {
    guard entry.isLocal || !entry.statements.isEmpty else { return nil }
    self.init(
      text: entry.text,
      declares: entry.statements.map { Declared(kind: $0.word, id: $0.id) })
  }
}

extension TypedEntries.Entry {
  /// The declarations without a table, which ask for what is declared; then those to keep. Throws
  /// `Problem` for what only a file may say.
  fileprivate func parts() throws(Problem) -> (asked: [Statement], declared: [Statement]) {
    for statement in statements where ["use", "include", "pack"].contains(statement.word) {
      throw .onlyInFiles(statement)
    }
    let asks = { (statement: Statement) in
      statement.fields == nil && !["data", "collectivities"].contains(statement.word)
    }
    return (statements.filter(asks), statements.filter { !asks($0) })
  }

  /// With those of its declarations only that another one has.
  fileprivate func standing(as other: Self) -> Self {
    let wanted = Set(other.statements.map(\.subject))
    var entry = self
    entry.statements.removeAll { !wanted.contains($0.subject) }
    return entry
  }
}

extension Problem {
  fileprivate static func notSupposed(_ name: String, known: [String]) -> Problem {
    let list = known.joined(separator: ", ")
    return Problem(
      "not_supposed",
      .both(
        fr: "Rien n’est supposé de «\u{A0}\(name)\u{A0}».",
        en: "Nothing is supposed of `\(name)`."),
      remedy: known.isEmpty
        ? .both(
          fr: "Rien d’autre n’est supposé non plus.", en: "Nor is anything else supposed.")
        : .both(fr: "Ce qui est supposé\u{A0}: \(list).", en: "What is supposed: \(list)."))
  }

  fileprivate static func onlyInFiles(_ statement: Statement) -> Problem {
    Problem(
      "only_in_files",
      .both(
        fr: "«\u{A0}\(statement.writtenWord)\u{A0}» se dit dans un fichier, pas ici.",
        en: "`\(statement.writtenWord)` belongs in a file, not here."),
      remedy: .both(
        fr: "Écrivez-le dans jalon.lua, puis :reload.",
        en: "Write it into jalon.lua, then :reload."))
  }
}

extension String {
  /// Without what is blank at its ends.
  var trimmed: String {
    let isBlank: (Character) -> Bool = { $0.isWhitespace }
    guard let first = firstIndex(where: { !isBlank($0) }),
      let last = lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(self[first...last])
  }
}
