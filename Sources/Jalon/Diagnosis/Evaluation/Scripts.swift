import JalonModel

/// What a function of a pack came to for a place.
enum ScriptOutcome<Value> {
  /// What it returned, and what it read.
  case value(Value, [EvidenceReading])
  /// What it stopped at, and what it had read.
  case missing([MissingDatum], [EvidenceReading])
  /// It broke or was stopped.
  case failed(Failure)
}

/// How the evaluator runs the functions of a pack. A rule is told by its ordinal.
struct Scripts {
  /// A condition; its rule is nil where it belongs to a solution or a practice.
  var condition: (ScriptFunction, _ rule: Int?, _ place: Int) -> ScriptOutcome<Bool>
  var severity: (ScriptFunction, _ rule: Int, _ place: Int) -> ScriptOutcome<Severity>
  var message: (ScriptFunction, _ rule: Int, _ place: Int) -> ScriptOutcome<Text>
  /// Why a rule fails that is on a circle through a function; nil where it is on none.
  var circle: (_ rule: Int, _ place: Int) -> Failure? = { _, _ in nil }
}

/// The functions run for one place, each once, so that outcome and evidence tell of the same run.
final class RememberedScripts {
  private struct Call: Hashable {
    var function: ScriptFunction
    var rule: Int?
    var place: Int
  }

  private let scripts: Scripts
  private var conditions: [Call: ScriptOutcome<Bool>] = [:]
  private var severities: [Call: ScriptOutcome<Severity>] = [:]
  private var messages: [Call: ScriptOutcome<Text>] = [:]

  init(_ scripts: Scripts) { self.scripts = scripts }

  func circle(_ rule: Int, _ place: Int) -> Failure? { scripts.circle(rule, place) }

  func condition(_ function: ScriptFunction, _ rule: Int?, _ place: Int) -> ScriptOutcome<Bool> {
    let call = Call(function: function, rule: rule, place: place)
    if let known = conditions[call] { return known }
    let outcome = scripts.condition(function, rule, place)
    conditions[call] = outcome
    return outcome
  }

  func severity(_ function: ScriptFunction, _ rule: Int, _ place: Int)
    -> ScriptOutcome<Severity>
  {
    let call = Call(function: function, rule: rule, place: place)
    if let known = severities[call] { return known }
    let outcome = scripts.severity(function, rule, place)
    severities[call] = outcome
    return outcome
  }

  func message(_ function: ScriptFunction, _ rule: Int, _ place: Int) -> ScriptOutcome<Text> {
    let call = Call(function: function, rule: rule, place: place)
    if let known = messages[call] { return known }
    let outcome = scripts.message(function, rule, place)
    messages[call] = outcome
    return outcome
  }

  /// The same functions, remembered.
  var asScripts: Scripts {
    Scripts(
      condition: condition, severity: severity, message: message, circle: circle)
  }
}
