public import JalonModel

extension Words {
  /// An outcome of one rule: `signalée`, `flagged`.
  public func outcome(_ outcome: Outcome) -> String {
    switch outcome {
    case .met: say("signalée", "flagged")
    case .clear: say("rien à signaler", "clear")
    case .unknown: say("inconnue", "unknown")
    case .notApplicable: say("sans objet", "not applicable")
    case .failed: say("en échec", "failed")
    case .disabled: say("désactivée", "disabled")
    }
  }

  /// How many rules have an outcome: `2 signalées`, `12 sans rien à signaler`.
  public func outcome(_ outcome: Outcome, of rules: Int) -> String {
    let plural =
      switch outcome {
      case .met: say("signalées", "flagged")
      case .clear: say("sans rien à signaler", "clear")
      case .unknown: say("inconnues", "unknown")
      case .disabled: say("désactivées", "disabled")
      case .notApplicable, .failed: self.outcome(outcome)
      }
    let singular = outcome == .clear ? plural : self.outcome(outcome)
    return count(rules, singular, plural)
  }

  /// A severity, in the feminine as it qualifies « gravité ».
  public func severity(_ severity: Severity) -> String {
    switch severity {
    case .low: say("faible", "low")
    case .moderate: say("modérée", "moderate")
    case .high: say("élevée", "high")
    case .critical: say("critique", "critical")
    }
  }

  /// A severity or a graver one.
  func atLeast(_ severity: Severity) -> String {
    let word = self.severity(severity)
    return say("de gravité au moins \(word)", "severity of at least \(word)")
  }

  /// How many findings have a severity: `2 élevées`, `2 high`.
  public func severity(_ severity: Severity, of findings: Int) -> String {
    let word = self.severity(severity)
    return count(findings, word, word + say("s", ""))
  }

  /// A met rule whose severity missing data leave open.
  var undecided: String { say("gravité inconnue", "severity unknown") }

  /// What a comparison came to.
  public func truth(_ truth: Truth) -> String {
    switch truth {
    case .true: say("condition remplie", "condition met")
    case .false: say("condition non remplie", "condition not met")
    case .unknown: say("condition indécidable", "condition undecided")
    }
  }

  /// The part of a rule that a comparison stands in.
  public func part(_ part: Evidence.Part) -> String {
    switch part {
    case .applies: say("collectivités visées", "places concerned")
    case .when: say("condition", "condition")
    case .severity(let severity):
      say("gravité \(self.severity(severity))", "\(self.severity(severity)) severity")
    case .requires: say("exigence", "requirement")
    }
  }

  /// What ended a script.
  public func failure(_ kind: Failure.Kind) -> String {
    switch kind {
    case .error: say("erreur dans la règle", "error in the rule")
    case .instructions: say("limite d’instructions dépassée", "over the limit of instructions")
    case .time: say("limite de temps dépassée", "over the time limit")
    case .memory: say("limite de mémoire dépassée", "over the memory limit")
    case .output: say("limite d’affichage dépassée", "over the output limit")
    case .interrupted: say("arrêtée à la demande", "stopped on request")
    }
  }
}
