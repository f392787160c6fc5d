import JalonLua
public import JalonModel

/// What can stand where somebody stopped typing.
public struct EntryCompletion: Hashable, Sendable {
  /// How many characters of the text stand before what is completed.
  public var start: Int
  /// What can stand in its place, sorted, each once.
  public var candidates: [String]

  /// What can follow so many characters.
  public init(start: Int, candidates: [String]) {
    self.start = start
    self.candidates = candidates
  }

  /// Those names that begin as somebody typed, sorted, each once; where there are none, those that
  /// would but for capitals and accents.
  public static func names(_ known: [String], beginning typed: String) -> [String] {
    let exact = known.filter { $0.hasPrefix(typed) }
    let folded = FoldedName.of(typed)
    let found = exact.isEmpty ? known.filter { FoldedName.of($0).hasPrefix(folded) } : exact
    return Set(found).sorted()
  }
}

extension PromptSession {
  /// What can stand at the end of a text of Lua, which may have several lines and be unfinished: ids
  /// in quotes, fields inside a declaration, words and local names elsewhere.
  public func completion(of text: String, in language: Language) -> EntryCompletion {
    let context = TypingContext(text, Vocabulary.ofRules)
    let known: [String]
    switch context.expected {
    case .id(let kinds): known = kinds.isEmpty ? allIDs : kinds.flatMap(ids)
    case .values(let terms):
      known = terms.map { language == .fr ? $0.french : $0.english }
    case .name(let fields):
      let names = { (term: Vocabulary.Term) in language == .fr ? term.french : term.english }
      known = (fields ?? Vocabulary.ofRules.words.map(\.term)).map(names) + free(context.fragment)
    }
    let start = text.count - context.fragment.count
    return EntryCompletion(
      start: start, candidates: EntryCompletion.names(known, beginning: context.fragment))
  }

  /// The ids of a kind of declaration, by its English word; of `place` those of all places.
  public func ids(of kind: String) -> [String] {
    let pack = state.content.pack
    switch kind {
    case "collectivity", "place": return state.content.places.list.map(\.id)
    case "indicator": return pack.indicators.map(\.id)
    case "threshold": return pack.thresholds.map(\.id)
    case "rule": return pack.rules.map(\.id)
    case "group": return pack.groups.map(\.id)
    default: return (state.loading.declared[kind] ?? []).map(\.id)
    }
  }

  private var allIDs: [String] {
    Set(Vocabulary.ofRules.words.filter { $0.part == .declaration }.map(\.term.english))
      .flatMap(ids)
  }

  /// What Lua and earlier entries name, behind the dots that are typed already.
  private func free(_ fragment: String) -> [String] {
    guard let dot = fragment.lastIndex(of: ".") else {
      return Vocabulary.ofRules.words.map(\.term).flatMap(\.names)
        + Array(state.entries.names) + LuaToken.keywords
        + state.entries.loader.machine.names(in: "")
    }
    let path = String(fragment[..<dot])
    return state.entries.loader.machine.names(in: path).map { "\(path).\($0)" }
  }
}

/// Where in a text of Lua its end is: in quotes, among the fields of a table, anywhere else.
struct TypingContext {
  enum Expected {
    /// An id of one of these kinds; of any, where none is named.
    case id([String])
    /// One of these words, in quotes.
    case values([Vocabulary.Term])
    /// A name: one of these fields, or any word where there are none.
    case name([Vocabulary.Term]?)
  }

  private(set) var expected = Expected.name(nil)
  /// The part of a name or an id that is typed.
  private(set) var fragment = ""
  private let vocabulary: Vocabulary
  private var frames: [Frame] = []

  private enum Frame {
    /// A call of a word, at the argument of a number.
    case call(Vocabulary.Word?, Int)
    /// A table that holds so.
    case table(Vocabulary.Holding)
  }

  init(_ text: String, _ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    let (before, quoted) = Self.split(text)
    let tokens = LuaTokenizer.tokens(of: before)
    for index in tokens.indices { follow(tokens, index) }
    if let quoted {
      fragment = quoted
      expected = inQuotes(after: tokens)
      return
    }
    fragment = String(
      before.reversed().prefix { $0 == "." || $0 == "_" || $0.isLetter || $0.isNumber }.reversed())
    let last =
      fragment.isEmpty
      ? tokens[...]
      : tokens.prefix { token in
        token != tokens.last
      }
    if case .table(.fields(let scope))? = frames.last, let sign = last.last?.text,
      ["{", ",", ";"].contains(sign)
    {
      expected = .name(terms(scope))
    }
  }

  /// The text up to a quote that does not close, and what stands behind it.
  private static func split(_ text: String) -> (before: String, quoted: String?) {
    var quote: Character?
    var start = text.startIndex
    var index = text.startIndex
    while index < text.endIndex {
      let character = text[index]
      if let open = quote {
        if character == "\\" {
          index = text.index(after: index)
          if index == text.endIndex { break }
        } else if character == open || character.isNewline {
          quote = nil
        }
      } else if character == "\"" || character == "'" {
        (quote, start) = (character, index)
      } else if character == "-", text[index...].hasPrefix("--") {
        guard let end = text[index...].firstIndex(where: \.isNewline) else { break }
        index = end
      }
      index = text.index(after: index)
    }
    guard quote != nil else { return (text, nil) }
    return (String(text[..<start]), String(text[text.index(after: start)...]))
  }

  private func terms(_ scope: String) -> [Vocabulary.Term] {
    vocabulary.scopes.first { $0.id == scope }?.terms ?? []
  }

  private func word(_ token: LuaToken?) -> Vocabulary.Word? {
    guard let token, token.kind == .name else { return nil }
    return vocabulary.words.first { $0.term.names.contains(token.text) }
  }

  private mutating func follow(_ tokens: [LuaToken], _ index: Int) {
    guard tokens[index].kind == .symbol else { return }
    switch tokens[index].text {
    case "(": frames.append(.call(word(tokens.before(index)), 0))
    case "{": frames.append(.table(held(tokens, index)))
    case ")", "}", "]": _ = frames.popLast()
    case "[": frames.append(.call(nil, 0))
    case ",":
      if case .call(let word, let number)? = frames.last {
        frames[frames.count - 1] = .call(word, number + 1)
      }
    default: break
    }
  }

  /// What a table that opens at a token holds.
  private func held(_ tokens: [LuaToken], _ index: Int) -> Vocabulary.Holding {
    let before = tokens.before(index)
    if before?.kind == .text, let scope = word(tokens.before(index - 1))?.fields {
      return .fields(scope)
    }
    if before?.text == "=", let holding = field(tokens.before(index - 1)) { return holding }
    if let word = word(before) { return word.parameters.first?.holds ?? .any }
    switch frames.last {
    case .call(let word?, let number)?: return parameter(word, number)
    case .table(let holding)?: return holding.inner
    default: return .any
    }
  }

  private func parameter(_ word: Vocabulary.Word, _ number: Int) -> Vocabulary.Holding {
    word.parameters.indices.contains(number) ? word.parameters[number].holds : .any
  }

  /// What a field of the table around holds.
  private func field(_ name: LuaToken?) -> Vocabulary.Holding? {
    guard let name, case .table(let holding)? = frames.last else { return nil }
    if case .fields(let scope) = holding {
      return terms(scope).first { $0.names.contains(name.text) }?.holds
    }
    return holding.inner
  }

  private func inQuotes(after tokens: [LuaToken]) -> Expected {
    let last = tokens.last
    if let word = word(last) {
      if word.part == .declaration { return .id([word.term.english]) }
      return expected(parameter(word, 0))
    }
    if last?.text == "=", let holding = field(tokens.before(tokens.count - 1)) {
      return expected(holding)
    }
    switch frames.last {
    case .call(let word?, let number)?: return expected(parameter(word, number))
    case .table(let holding)?: return expected(holding)
    default: return .id([])
    }
  }

  private func expected(_ holding: Vocabulary.Holding) -> Expected {
    let kinds = holding.kinds
    if !kinds.isEmpty { return .id(kinds) }
    for scope in holding.scopes { return .values(terms(scope)) }
    return .id([])
  }
}

extension Vocabulary.Holding {
  /// What each of several is.
  fileprivate var inner: Vocabulary.Holding {
    switch self {
    case .list(let inner), .named(let inner), .keyed(_, let inner): inner
    case .either(let first, let second):
      if case .any = first.inner { second.inner } else { first.inner }
    default: .any
    }
  }

  /// The kinds whose ids it takes.
  fileprivate var kinds: [String] {
    switch self {
    case .id(let kind): [kind]
    case .quantity: ["indicator"]
    case .bound: ["threshold"]
    case .list(let inner), .named(let inner), .keyed(_, let inner): inner.kinds
    case .either(let first, let second): first.kinds + second.kinds
    default: []
    }
  }

  /// The scopes whose words it takes.
  fileprivate var scopes: [String] {
    switch self {
    case .word(let scope): [scope]
    case .list(let inner): inner.scopes
    case .either(let first, let second): first.scopes + second.scopes
    default: []
    }
  }
}

extension [LuaToken] {
  /// The token before a place.
  fileprivate func before(_ index: Int) -> LuaToken? {
    indices.contains(index - 1) ? self[index - 1] : nil
  }
}
