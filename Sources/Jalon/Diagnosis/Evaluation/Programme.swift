import JalonModel

/// The conditions of a pack made ready: what they read are ordinals of operands, facts and rules.
struct Programme {
  /// A quantity that comparisons read.
  struct Operand: Hashable {
    var quantity: Quantity
    /// The rule whose names or functions it uses; nil where it uses none.
    var rule: Int?
    /// Whether it is the same for all places.
    var isConstant = false
    /// Whether a function of the pack can break it.
    var runsScripts = false
  }

  /// A condition without parts.
  enum Test {
    case compare(Condition.Comparison, Int, Int)
    case between(Int, low: Int, high: Int)
    case outside(Int, low: Int, high: Int)
    case known(Int)
    case fires(Int, atLeast: Outcomes.Level)
    /// `fires` about a rule that is not there, or round a cycle: it cannot be known.
    case firesUnknown(MissingDatum.Cause)
    case place(Int)
    case plan(PlanQuery)
    case function(ScriptFunction)
  }

  /// A condition; each test keeps the condition as the pack wrote it, for the evidence.
  indirect enum Node {
    case test(Test, Condition)
    case all([Node])
    case any([Node])
    case none([Node])
    case some(Int, [Node])
  }

  /// A condition of a rule, a solution or a practice.
  struct Part {
    var root: Node
    /// Whether a function of the pack can break it.
    var runsScripts: Bool
    /// The rules that it asks about with `fires`.
    var asked: Set<Int>
  }

  struct Grade {
    var severity: Severity
    var part: Part
  }

  enum Gravity {
    case always(Severity)
    /// From the worst down.
    case graded([Grade], otherwise: Severity?)
    case function(ScriptFunction)
  }

  struct RuleSteps {
    var isDisabled: Bool
    var applies: Part?
    var when: Part
    var gravity: Gravity
    var message: ScriptFunction?
    /// The solutions that it proposes where it is met, as ordinals in the pack's.
    var solutions: [Int]
    var runsScripts: Bool
    /// The rules that it asks about with `fires`.
    var asked: Set<Int>
  }

  /// A function that a rule asks of every place, and where it alone decides, that of its severity.
  struct Call: Hashable {
    var rule: Int
    var function: ScriptFunction
    var severity: ScriptFunction?
  }

  var pack: RulePack
  var operands: [Operand] = []
  var facts: [PlaceFacts] = []
  /// In the order of the pack's rules.
  var rules: [RuleSteps] = []
  /// The ordinals of the rules, each after those that it asks about with `fires`.
  var order: [Int] = []
  /// What each of the pack's solutions and practices asks; nil where it asks nothing.
  var requirements: [Part?] = []
  var proposals: [Part?] = []
  /// What each of the pack's triggers asks; nil for one that is switched off.
  var triggers: [Part?] = []
  /// The functions that every place asks.
  var calls: [Call] = []
  /// The ids of the measures that no solution serves.
  var measuresUnanswered: [String] = []
  let thresholds: [String: Threshold]

  /// Nothing made ready yet.
  init(pack: RulePack) {
    self.pack = pack
    thresholds = Dictionary(pack.thresholds.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
  }
}

extension Programme {
  /// Rules and those that they ask about, directly or through others.
  func asked(by rules: Set<Int>) -> Set<Int> {
    var wanted = rules
    for other in order.reversed() where wanted.contains(other) {
      wanted.formUnion(self.rules[other].asked)
    }
    return wanted
  }
}
