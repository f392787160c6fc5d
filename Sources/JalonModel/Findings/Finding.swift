/// What a rule comes to for a place, with all that it rests on.
///
/// In French: constat.
public struct Finding: Hashable, Sendable {
  /// A solution, and whether it can be had here.
  public struct Suggestion: Hashable, Sendable {
    /// The solution's id.
    public var solution: String
    /// Whether what it requires holds.
    public var applicable: Truth
    /// What it requires and is not so; empty where applicable.
    public var whyNot: [Evidence] = []

    /// A solution and whether it can be had.
    public init(solution: String, applicable: Truth) {
      self.solution = solution
      self.applicable = applicable
    }
  }

  /// The message's text before numbers are written in a reader's form.
  public enum Message: Hashable, Sendable {
    /// A template and the values of its names.
    case template(MessageTemplate, [MessageTemplate.Piece: ShownValue])
    /// What a function of the pack returned.
    case text(Text)
  }

  /// A value in a message.
  public struct ShownValue: Hashable, Sendable {
    /// The value, or why there is none.
    public var reading: Reading
    /// Its unit.
    public var unit: String
    /// Decimals to show; nil for as many as needed.
    public var decimals: Int?

    /// A value in its unit.
    public init(reading: Reading, unit: String, decimals: Int? = nil) {
      self.reading = reading
      self.unit = unit
      self.decimals = decimals
    }
  }

  /// The rule's id.
  public var rule: String
  /// What it comes to.
  public var outcome: Outcome
  /// The worst severity that holds; nil where not met, or where none can be decided.
  public var severity: Severity?
  /// A worse severity that what is missing could still bring.
  public var severityPossible: Severity?
  /// What is said; nil where the rule is not met.
  public var message: Message?
  /// The comparisons evaluated, those of `when` first.
  public var evidence: [Evidence] = []
  /// What is missing, each once.
  public var missing: [MissingDatum] = []
  /// What is proposed, each once.
  public var suggestions: [Suggestion] = []
  /// Why a script failed.
  public var failure: Failure?

  /// An outcome of a rule.
  public init(rule: String, outcome: Outcome) {
    self.rule = rule
    self.outcome = outcome
  }
}

/// Why a script of a rule broke or was stopped.
///
/// In French: échec.
public struct Failure: Hashable, Sendable {
  /// What ended it.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case error, instructions, time, memory, output, interrupted
  }

  /// What ended it.
  public var kind: Kind
  /// The file.
  public var file: String?
  /// The line, from 1.
  public var line: Int?
  /// What is wrong.
  public var message: Text
  /// The script's active functions, innermost first.
  public var traceback: [String] = []

  /// A failure in these words.
  public init(_ kind: Kind, _ message: Text, file: String? = nil, line: Int? = nil) {
    self.kind = kind
    self.message = message
    self.file = file
    self.line = line
  }
}
