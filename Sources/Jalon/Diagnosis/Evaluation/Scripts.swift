import JalonModel

/// What a function of a pack came to for a place.
enum ScriptOutcome<Value> {
  /// What it returned, and what it read.
  case value(Value, ScriptReads)
  /// What it stopped at, and what it had read.
  case missing(ScriptGap, ScriptReads)
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
  /// The functions that every place asks, run in one go; nil where they are to be asked one by one.
  var sweep: (_ calls: [Programme.Call], _ place: Int) -> SweptPlace? = { _, _ in nil }
}
