/// A part of a command line, before it is known which command it belongs to.
enum Token: Sendable {
  case operand(String)
  case option(Option, value: String?)
  case unknownOption(String)
  case missingValue(Option)
  case unwantedValue(Option, String)

  /// The parts of a command line, without the program's name. After `--` all are operands.
  static func read(_ words: some Sequence<String>) -> [Token] {
    var tokens: [Token] = []
    var words = Array(words)[...]
    while let word = words.popFirst() {
      if word == "--" {
        tokens += words.map(Token.operand)
        break
      }
      if word.hasPrefix("--") {
        tokens.append(long(word.dropFirst(2), rest: &words))
      } else if word.hasPrefix("-"), word != "-" {
        tokens += short(word)
      } else {
        tokens.append(.operand(word))
      }
    }
    return tokens
  }

  private static func long(_ word: Substring, rest: inout ArraySlice<String>) -> Token {
    let (name, value): (Substring, String?) =
      word.firstIndex(of: "=").map { (word[..<$0], String(word[word.index(after: $0)...])) }
      ?? (word, nil)
    guard let option = known(name) else { return .unknownOption("--\(name)") }
    guard option.takesValue else {
      return value.map { .unwantedValue(option, $0) } ?? .option(option, value: nil)
    }
    if let value { return .option(option, value: value) }
    // `--place --all` forgot the place; a value of that form is written `--place=--all`.
    guard let next = rest.first, next != "--", !isOption(next) else { return .missingValue(option) }
    rest.removeFirst()
    return .option(option, value: next)
  }

  private static func short(_ word: String) -> [Token] {
    let options = word.dropFirst().map { letter in
      Option.all.first { $0.letter == letter && !$0.takesValue }
    }
    let known = options.compactMap(\.self)
    guard known.count == options.count else { return [.unknownOption(word)] }
    return known.map { .option($0, value: nil) }
  }

  private static func known(_ name: Substring) -> Option? { Option.all.first { $0.name == name } }

  private static func isOption(_ word: String) -> Bool {
    word.hasPrefix("--") && known(word.dropFirst(2).prefix { $0 != "=" }) != nil
  }
}
