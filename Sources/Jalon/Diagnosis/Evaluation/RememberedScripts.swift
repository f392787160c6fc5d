import JalonModel

/// The functions run for some places, each once, so that outcome and evidence tell of the same run.
final class RememberedScripts {
  private let scripts: Scripts
  private var conditions = Memory<Bool>()
  private var severities = Memory<Severity>()
  private var messages = Memory<Text>()
  /// What was run in one go: of all places the same calls.
  private var calls: [Programme.Call] = []
  private var swept: [Int: SweptPlace] = [:]
  /// The numbers of the calls, by their rules and their functions.
  private lazy var numbers = Dictionary(
    calls.enumerated().flatMap { number, call in
      [call.function, call.severity].compactMap(\.self).map {
        (Asked(rule: call.rule, function: $0.ordinal), number)
      }
    }, uniquingKeysWith: { first, _ in first })

  private struct Asked: Hashable {
    let rule: Int?
    let function: Int
  }

  init(_ scripts: Scripts) { self.scripts = scripts }

  func circle(_ rule: Int, _ place: Int) -> Failure? { scripts.circle(rule, place) }

  func condition(_ function: ScriptFunction, _ rule: Int?, _ place: Int) -> ScriptOutcome<Bool> {
    if let known = conditions.outcome(of: function, rule, place) { return known }
    let outcome =
      call(function, rule, \.function).flatMap { swept[place]?.condition($0) }
      ?? scripts.condition(function, rule, place)
    conditions.keep(outcome, of: function, rule, place)
    return outcome
  }

  func severity(_ function: ScriptFunction, _ rule: Int, _ place: Int)
    -> ScriptOutcome<Severity>
  {
    if let known = severities.outcome(of: function, rule, place) { return known }
    let outcome =
      call(function, rule, \.severity).flatMap { swept[place]?.severity($0) }
      ?? scripts.severity(function, rule, place)
    severities.keep(outcome, of: function, rule, place)
    return outcome
  }

  func message(_ function: ScriptFunction, _ rule: Int, _ place: Int) -> ScriptOutcome<Text> {
    if let known = messages.outcome(of: function, rule, place) { return known }
    let outcome = scripts.message(function, rule, place)
    messages.keep(outcome, of: function, rule, place)
    return outcome
  }

  private func sweep(_ calls: [Programme.Call], _ place: Int) -> SweptPlace? {
    guard self.calls.isEmpty || self.calls == calls else { return nil }
    if let known = swept[place] { return known }
    self.calls = calls
    let made = scripts.sweep(calls, place)
    swept[place] = made
    return made
  }

  /// The number of the call of a rule in which a function is what `part` says.
  private func call(
    _ function: ScriptFunction, _ rule: Int?, _ part: (Programme.Call) -> ScriptFunction?
  ) -> Int? {
    let asked = Asked(rule: rule, function: function.ordinal)
    guard !swept.isEmpty, let number = numbers[asked] else { return nil }
    return part(calls[number]) == function ? number : nil
  }

  /// The same functions, remembered.
  var asScripts: Scripts {
    Scripts(
      condition: condition, severity: severity, message: message, circle: circle, sweep: sweep)
  }
}

/// What functions came to, in a table for each place: looking a call up by all that it is took as
/// long as the call.
private struct Memory<Value> {
  private struct Entry {
    let rule: Int?
    let outcome: ScriptOutcome<Value>
  }

  private struct Call: Hashable {
    let function: Int
    let rule: Int?
    let place: Int
  }

  /// Which table is a place's.
  private var numbers: [Int: Int] = [:]
  /// By the ordinals of the functions.
  private var tables: ContiguousArray<ContiguousArray<Entry?>> = []
  /// A function that several rules share has one place in a table.
  private var others: [Call: ScriptOutcome<Value>] = [:]
  private var last: (place: Int, number: Int)?

  mutating func outcome(of function: ScriptFunction, _ rule: Int?, _ place: Int)
    -> ScriptOutcome<Value>?
  {
    guard let number = number(of: place), function.ordinal < tables[number].count,
      let entry = tables[number][function.ordinal]
    else { return nil }
    if entry.rule == rule { return entry.outcome }
    return others[Call(function: function.ordinal, rule: rule, place: place)]
  }

  mutating func keep(
    _ outcome: ScriptOutcome<Value>, of function: ScriptFunction, _ rule: Int?, _ place: Int
  ) {
    let number = number(of: place) ?? add(place)
    let missing = function.ordinal + 1 - tables[number].count
    if missing > 0 { tables[number].append(contentsOf: repeatElement(nil, count: missing)) }
    if tables[number][function.ordinal] == nil {
      tables[number][function.ordinal] = Entry(rule: rule, outcome: outcome)
    } else {
      others[Call(function: function.ordinal, rule: rule, place: place)] = outcome
    }
  }

  /// Most calls are for the same place as the one before.
  private mutating func number(of place: Int) -> Int? {
    if let last, last.place == place { return last.number }
    guard let number = numbers[place] else { return nil }
    last = (place, number)
    return number
  }

  private mutating func add(_ place: Int) -> Int {
    var table = ContiguousArray<Entry?>()
    // As many as the places before had.
    if let other = tables.last { table.reserveCapacity(other.count) }
    tables.append(table)
    numbers[place] = tables.count - 1
    return tables.count - 1
  }
}
