import JalonModel

/// What was given to a command: its options and its operands.
struct Arguments: Sendable {
  private(set) var operands: [String] = []
  private var given: [Option: [String]] = [:]

  /// Sorts what follows a command's name; throws the first thing that the command does not take.
  init(_ tokens: some Sequence<Token>, for command: Command?) throws(Problem) {
    let options = (command.map(\.options) ?? []) + Option.ofProgram
    for token in tokens {
      switch token {
      case .operand(let word): operands.append(word)
      case .unknownOption(let word):
        throw .unknownOption(word, of: command, command == nil ? Option.all : options)
      case .missingValue(let option): throw .missingValue(of: option)
      case .unwantedValue(let option, let value): throw .unwantedValue(value, of: option)
      case .option(let option, let value):
        // Another command's option of this name may take other words.
        guard let own = options.first(where: { $0 == option }) else {
          throw command == nil
            ? .needsCommand(option) : .unknownOption(option.flag, of: command, options)
        }
        try take(own, value)
      }
    }
    if let command, command.operandCount == .once || command.operands.isEmpty,
      operands.count > command.operands.count
    {
      throw .unwantedOperand(operands[command.operands.count], of: command)
    }
  }

  /// Throws where an operand that a command needs is not given.
  func checkNeeded(by command: Command) throws(Problem) {
    if operands.count < command.needed { throw .missingOperand(operands.count, of: command) }
  }

  private mutating func take(_ option: Option, _ value: String?) throws(Problem) {
    if case .choice(let words) = option.value, let value, !words.contains(value) {
      throw .badValue(value, of: option.flag, known: { _ in words })
    }
    if option.takesValue, option.count == .once, given[option] != nil {
      throw .givenTwice(option.flag)
    }
    given[option, default: []] += value.map { [$0] } ?? []
  }

  /// Whether an option was given.
  func has(_ option: Option) -> Bool { given[option] != nil }

  /// The value of an option that may be given once.
  func value(of option: Option) -> String? { given[option]?.first }

  /// The values of an option, in the order given.
  func values(of option: Option) -> [String] { given[option] ?? [] }
}
