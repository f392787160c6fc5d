import JalonLua
import JalonModel

/// A machine with the packs' files read again, on which their functions run one at a time.
///
/// Every worker opens its own. A function that asks for the outcome of another rule, or for an
/// indicator that a function computes, needs a second machine while it waits.
final class RuleMachine {
  private let session = Session()
  var machine: LuaMachine
  /// What functions call `i`: the indicators, those that the files name first.
  let indicators: LuaView
  let indicatorIDs: [String]
  /// How many of them the files name somewhere.
  let named: Int
  /// What functions call `t`, by the rule they are of.
  private(set) var thresholds: [String: (view: LuaView, ids: [String])] = [:]
  /// What functions call `c`.
  let place: LuaView
  /// The numbers that `i` is filled with.
  var figures: ContiguousArray<Double>
  var gaps: ContiguousArray<UInt8>
  /// What `i` holds now.
  var filled: Filling?
  /// What runs now.
  var running: ScriptRun?

  /// For whom the row of indicators was filled.
  struct Filling: Hashable {
    var place: Int
    var context: ComputeContext
    var whole: Bool
  }

  /// Reads the files again. Throws `ScriptError`, which the first reading would have thrown too.
  init(_ files: [RuleFile], pack: RulePack, limits: Limits = Limits()) throws {
    var machine = try LuaMachine(limits: limits)
    try session.install(in: &machine)
    session.isOpen = true
    for (ordinal, file) in files.enumerated() {
      session.file = ordinal
      session.fileName = file.name
      try machine.run(file.bytes, named: file.name)
    }
    session.isOpen = false
    let words = Set(files.flatMap { LuaTokenizer.tokens(of: $0.text) }.map(\.text))
    let isNamed = pack.indicators.map { words.contains($0.id) }
    let ids = pack.indicators.map(\.id)
    indicatorIDs =
      zip(ids, isNamed).filter(\.1).map(\.0) + zip(ids, isNamed).filter { !$0.1 }.map(\.0)
    named = isNamed.count(where: \.self)
    figures = ContiguousArray(repeating: 0, count: ids.count)
    gaps = ContiguousArray(repeating: 1, count: ids.count)
    indicators = try machine.makeView("i", fields: indicatorIDs)
    place = try machine.makeView("c", fields: PlaceMember.names)
    self.machine = machine
    try defineMembers()
  }

  /// The view of a rule's thresholds: its own by their short names, and all others by their ids.
  func thresholds(of rule: Rule?, _ pack: RulePack, asOf: Day) throws -> LuaView {
    let key = rule?.id ?? ""
    if let known = thresholds[key] { return known.view }
    let own = Dictionary(
      (rule?.thresholds ?? []).map {
        (String($0.id.dropFirst(key.utf8.count + 1)), $0)
      }, uniquingKeysWith: { a, _ in a })
    let all = Dictionary(pack.thresholds.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
      .merging(own) { _, own in own }
    let names = all.keys.sorted()
    let view = try machine.makeView("t", fields: names)
    for (field, name) in names.enumerated() {
      guard let value = all[name]?.inForce(on: asOf)?.value else { continue }
      try machine.assign(.number(value), to: field, of: view)
    }
    thresholds[key] = (view, names.map { all[$0]?.id ?? $0 })
    return view
  }

  /// The threshold of a field of a rule's view.
  func threshold(_ field: Int, of rule: Rule?) -> String? {
    guard let ids = thresholds[rule?.id ?? ""]?.ids, ids.indices.contains(field) else { return nil }
    return ids[field]
  }

  /// Makes the members of `c` functions of the host's.
  private func defineMembers() throws {
    for (field, name) in PlaceMember.names.enumerated() {
      guard let member = PlaceMember(named: name), member.isFunction else { continue }
      try machine.define(field, of: place) { [unowned self] call in
        let values = (1..<max(1, call.count)).map { call[$0] }
        let isMethod = if case .view = call[0] { true } else { false }
        guard isMethod, let running = self.running else {
          throw HostError("write c:\(name)(…) with a colon")
        }
        let arguments = WordArguments(word: "c:\(name)", values: values, session: self.session)
        return try running.answer(member, arguments)
      }
    }
  }
}

/// A member of `c`.
enum PlaceMember: String, CaseIterable {
  case id, name, kind, milieu
  case value, gap, change, series, known, stakeholders, feedback, divergence, peers, fires

  /// Under both names, in a fixed order.
  static let names: [String] = Lexicon.words(in: .view).flatMap { $0.names.sorted() }

  init?(named name: String) {
    guard let word = Lexicon.canonical(name, in: .view) else { return nil }
    self.init(rawValue: word.english)
  }

  var isFunction: Bool { ![.id, .name, .kind, .milieu].contains(self) }
}
