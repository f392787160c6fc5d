import JalonModel

/// One thing that `check` warns of.
struct PackCheck: Sendable {
  /// When it is looked for.
  enum Demand { case always, strict }

  /// What it takes for granted.
  enum Ground {
    /// That every file was read to its end.
    case text
    /// That nothing is wrong with what is declared.
    case soundPack
  }

  /// The kind of its problems.
  let kind: String
  var demand = Demand.always
  var ground = Ground.soundPack
  let find: @Sendable (CheckedPack) -> [Problem]

  /// All of them, in the order in which they are looked for.
  static let all: [PackCheck] = [
    .constantConditions, .unreachableSeverities, .contradictions, .duplicateRules,
    .duplicateTriggers, .unusedThresholds, .missingSources, .missingHolders, .idleAdjustments,
    .askingDisabledRules, .decimalCommas, .functionMemory, .functionsWithoutReturn, .functionNames,
    .translations,
  ]

  /// What all of them find, file after file from the top.
  static func problems(in checked: CheckedPack, _ demand: Demand, on ground: Ground) -> [Problem] {
    all.filter { check in
      (check.demand == .always || demand == .strict)
        && (check.ground == .text || ground == .soundPack)
    }.flatMap { $0.find(checked) }
  }
}
