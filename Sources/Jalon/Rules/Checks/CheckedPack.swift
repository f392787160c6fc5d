import JalonLua
import JalonModel

/// What the checks look at: everything that the layers declare, as it was written and as it is read.
struct CheckedPack {
  let pack: RulePack
  let declared: [String: [Declared]]
  let adjusted: [LayerMerge.Adjusted]
  let files: [RuleFile]
  /// What a handle in a field stands for.
  let ingredient: (LuaHandle) -> Ingredient?
  let names: PackNames

  init(
    pack: RulePack, declared: [String: [Declared]], adjusted: [LayerMerge.Adjusted],
    files: [RuleFile], ingredient: @escaping (LuaHandle) -> Ingredient?
  ) {
    self.pack = pack
    self.declared = declared
    self.adjusted = adjusted
    self.files = files
    self.ingredient = ingredient
    names = PackNames(pack)
  }

  /// A problem as a warning at a place.
  func warning(_ problem: Problem, at origin: Origin) -> Problem {
    let file = files.first { $0.name == origin.file }
    var warning = problem.at(
      file: origin.file, line: origin.line, column: origin.column, excerpt: file?.line(origin.line))
    warning.gravity = .warning
    return warning
  }

  /// The declaration of a kind and an id.
  func declaration(_ kind: String, _ id: String) -> Declared? {
    declared[kind]?.first { $0.id == id }
  }

  /// Where a field of a declaration was written, else the declaration.
  func origin(_ kind: String, _ id: String, _ path: String..., or other: Origin) -> Origin {
    var field = declaration(kind, id)?.fields
    for name in path { field = field?[name] ?? field }
    return field?.origin ?? other
  }

  /// The rules that are in use.
  var activeRules: [Rule] { pack.rules.filter { $0.disabledBecause == nil } }

  /// The days on which the thresholds of some conditions change, and one before all of them.
  func days(of rules: [Rule]) -> [Day] {
    let ids = rules.reduce(into: Set()) { $0.formUnion($1.usedThresholds) }
    let days = ids.flatMap { names.thresholds[$0]?.values ?? [] }.compactMap(\.from)
    return [.earliest] + Set(days).sorted()
  }
}
