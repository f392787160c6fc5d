import JalonLua
import JalonModel

/// Lays the layers of a workspace over one another, the lowest first.
struct LayerMerge {
  let loaded: LoadedFiles
  let isRemoval: (LuaValue) -> Bool
  /// By kind, in the order of declaration.
  private(set) var declared: [String: [Declared]] = [:]
  /// Those that are of their layer only: files of data and of places, tests.
  private(set) var own: [(statement: Statement, layer: Int, fields: Field)] = []
  private(set) var problems: [Problem] = []
  /// What each layer's adjustments change, in order.
  private(set) var adjusted: [Adjusted] = []

  /// A field of a declaration that an adjustment of a layer changes.
  struct Adjusted {
    var layer: Int
    var kind: String
    var id: String
    var change: FieldMerge.Change
  }

  init(_ loaded: LoadedFiles, isRemoval: @escaping (LuaValue) -> Bool) {
    self.loaded = loaded
    self.isRemoval = isRemoval
    for layer in loaded.layers.indices {
      let statements = loaded.statements.filter { loaded.rank(of: $0) == layer }
      for statement in statements { declare(statement, layer) }
      for statement in statements where statement.word == "adjust" { adjust(statement, layer) }
      for statement in statements where statement.word == "disable" { disable(statement, layer) }
    }
  }

  private func word(_ statement: Statement) -> Text {
    .both(
      fr: "«\u{A0}\(statement.writtenWord) \"\(statement.id)\"\u{A0}»",
      en: "`\(statement.writtenWord) \"\(statement.id)\"`")
  }

  private mutating func fields(_ statement: Statement, _ layer: Int, in scope: Scope, and: Scope?)
    -> Field
  {
    var reading = FieldReading(
      statement, layer: loaded.layers[layer].id, file: loaded.files[statement.file])
    let fields = reading.fields(in: scope, and: and)
    problems += reading.problems
    return fields
  }

  private mutating func note(_ problem: Problem, at origin: Origin) {
    let file = loaded.files.first { $0.name == origin.file }
    problems.append(
      problem.at(
        file: origin.file, line: origin.line, column: origin.column,
        excerpt: file?.line(origin.line)))
  }

  private func origin(_ statement: Statement, _ layer: Int) -> Origin {
    Origin(
      layer: loaded.layers[layer].id, file: loaded.files[statement.file].name,
      line: statement.place.line, column: statement.place.column)
  }

  private mutating func declare(_ statement: Statement, _ layer: Int) {
    let kind = statement.word
    if ["adjust", "disable", "include", "use"].contains(kind) { return }
    guard let scope = Scope(declaration: kind) else { return }
    let place = origin(statement, layer)
    if statement.fields == nil, kind != "data", kind != "collectivities" {
      note(
        Problem(
          "no_fields",
          .both(
            fr: "\(word(statement).shown(in: .fr)) n’a pas de table de champs.",
            en: "\(word(statement).shown(in: .en)) has no table of fields."),
          remedy: .both(
            fr: "Ajoutez ses champs entre accolades.", en: "Add its fields in braces.")),
        at: place)
      return
    }
    let fields = fields(statement, layer, in: scope, and: nil)
    if ["data", "collectivities", "test"].contains(kind) {
      own.append((statement, layer, fields))
      return
    }
    guard Identifier.isValid(statement.id) else {
      note(.badIdentifier(statement.id), at: place)
      return
    }
    add(Declared(kind: kind, id: statement.id, fields: fields, layer: layer), at: place)
  }

  private mutating func add(_ new: Declared, at place: Origin) {
    let known = declared[new.kind]?.firstIndex { $0.id == new.id }
    guard let known, let old = declared[new.kind]?[known] else {
      declared[new.kind, default: []].append(new)
      return
    }
    if new.kind == "pack", old.layer != new.layer {
      declared[new.kind]?.append(new)
    } else if old.layer == new.layer {
      note(
        Problem(
          "duplicate",
          .both(
            fr: "«\u{A0}\(new.id)\u{A0}» est déjà déclaré à \(old.origin).",
            en: "`\(new.id)` is declared already at \(old.origin)."),
          remedy: .both(
            fr: "Donnez-lui un autre identifiant, ou retirez l’un des deux.",
            en: "Give it another id, or remove one of the two.")), at: place)
    } else if new.kind == "collectivity" {
      var merge = FieldMerge(isRemoval: isRemoval)
      declared[new.kind]?[known].fields = merge.lay(new.fields, on: old.fields, kind: new.kind)
    } else {
      note(
        Problem(
          "declared_below",
          .both(
            fr: "«\u{A0}\(new.id)\u{A0}» est déclaré par une trousse plus bas, à \(old.origin).",
            en: "`\(new.id)` is declared by a lower pack, at \(old.origin)."),
          remedy: .both(
            fr: "Écrivez ajuster \"\(new.id)\" { … } avec ce qui change et sa raison.",
            en: "Write adjust \"\(new.id)\" { … } with what changes and its reason.")), at: place)
    }
  }

  /// The declaration below a layer that an `adjust` or a `disable` names.
  private mutating func target(of statement: Statement, _ layer: Int, among kinds: Set<String>?)
    -> (kind: String, index: Int)?
  {
    let parts = statement.id.split(separator: ":", maxSplits: 1).map(String.init)
    let kind = parts.count == 2 ? Lexicon.english(of: parts[0], in: .words) : nil
    let id = kind == nil ? statement.id : parts[1]
    var found: [(kind: String, index: Int)] = []
    for name in declared.keys.sorted() where name != "pack" && (kind ?? name) == name {
      guard kinds?.contains(name) ?? true else { continue }
      for (index, each) in (declared[name] ?? []).enumerated()
      where each.id == id && each.layer < layer { found.append((name, index)) }
    }
    let place = origin(statement, layer)
    if found.count > 1 {
      let kinds = found.map { "\($0.kind):\(id)" }.joined(separator: ", ")
      note(
        Problem(
          "ambiguous_id",
          .both(
            fr: "«\u{A0}\(id)\u{A0}» désigne plusieurs déclarations.",
            en: "`\(id)` names several declarations."),
          remedy: .both(
            fr: "Mettez le mot devant\u{A0}: \(kinds).", en: "Put the word first: \(kinds).")),
        at: place
      )
      return nil
    }
    if found.isEmpty, kinds != nil,
      let other = declared.keys.sorted().first(where: { name in
        name != "pack" && (declared[name] ?? []).contains { $0.id == id && $0.layer < layer }
      })
    {
      note(.notDisabled(id, kind: other), at: place)
    } else if found.isEmpty {
      let below = declared.values.joined().filter { $0.layer < layer }.map(\.id)
      note(
        .unknown(
          ("identifiant", "id below"), id, kind: "unknown_id", known: below.sorted()),
        at: place)
    }
    return found.first
  }

  private mutating func adjust(_ statement: Statement, _ layer: Int) {
    guard let target = target(of: statement, layer, among: nil),
      let scope = Scope(declaration: target.kind), var old = declared[target.kind]?[target.index]
    else { return }
    var fields = fields(statement, layer, in: scope, and: .adjust)
    let place = origin(statement, layer)
    guard let because = reason(fields) else {
      note(.becauseMissing(word(statement)), at: place)
      return
    }
    guard var own = fields.named else { return }
    let was = own["was"]
    if case .boolean(let disabled)? = own["disabled"]?.value {
      old.disabledBecause = disabled ? because : nil
    }
    for name in ["because", "was", "by", "on", "disabled"] { own[name] = nil }
    fields.content = .named(own)
    var merge = FieldMerge(isRemoval: isRemoval)
    old.fields = merge.lay(fields, on: old.fields, kind: target.kind)
    for change in merge.changes {
      let new = Adjusted(layer: layer, kind: target.kind, id: old.id, change: change)
      if let before = adjusted.first(where: { $0.clashes(with: new) }) {
        note(.adjustedTwice(new, before), at: change.new.origin)
      }
      adjusted.append(new)
      let origin = change.new.origin
      old.adjustments.append(
        Adjustment(
          field: change.shownPath,
          origin: Origin(
            layer: origin.layer, file: origin.file, line: origin.line, column: origin.column,
            because: because)))
    }
    if let was { compare(was, with: merge.changes) }
    if target.kind == "survey", let below = declared[target.kind]?[target.index].fields,
      let change = merge.changes.first(where: { $0.path == ["minimum"] })
    {
      let least = below.surveyMinimum
      if old.fields.surveyMinimum < least {
        note(.minimumLowered(old.id, from: Int(least)), at: change.new.origin)
      }
    }
    declared[target.kind]?[target.index] = old
  }

  /// Warns where what lies below is no longer what an adjustment says it was.
  private mutating func compare(_ was: Field, with changes: [FieldMerge.Change]) {
    let values = changes.filter { $0.old?.value != nil }
    let isStale: Bool
    if let said = was.value, case .table(let table) = said {
      isStale = !changes.allSatisfy { table.holds($0.old?.value, at: $0.path) }
    } else {
      isStale = values.count != 1 || values.first?.old?.value != was.value
    }
    guard isStale else { return }
    var problem = Problem(
      "stale_adjustment",
      .both(
        fr: "Ce qui est ajusté n’est plus ce que «\u{A0}valait\u{A0}» en dit.",
        en: "What is adjusted is no longer what `was` says of it."),
      remedy: .both(
        fr: "Relisez la couche du dessous, puis corrigez «\u{A0}valait\u{A0}».",
        en: "Review the layer below, then correct `was`."))
    problem.gravity = .warning
    note(problem, at: was.origin)
  }

  private mutating func disable(_ statement: Statement, _ layer: Int) {
    let may: Set = ["rule", "trigger", "solution", "survey", "stakeholder", "practice"]
    let fields = fields(statement, layer, in: .disable, and: nil)
    guard let because = reason(fields) else {
      note(.becauseMissing(word(statement)), at: origin(statement, layer))
      return
    }
    guard let target = target(of: statement, layer, among: may) else { return }
    let place = origin(statement, layer)
    declared[target.kind]?[target.index].disabledBecause = because
    declared[target.kind]?[target.index].adjustments.append(
      Adjustment(
        field: "disabled",
        origin: Origin(
          layer: place.layer, file: place.file, line: place.line, column: place.column,
          because: because)))
  }

  /// What `because` says.
  private func reason(_ fields: Field) -> Text? {
    let text = fields["because"].flatMap { Text($0, bare: language(of: $0.origin)) }
    let isSaid = Language.allCases.contains { language in
      text?.shown(in: language).contains { !$0.isWhitespace } == true
    }
    return isSaid ? text : nil
  }

  private func language(of origin: Origin) -> Language {
    loaded.layers.first { $0.id == origin.layer }?.language ?? .fr
  }
}

extension LayerMerge.Adjusted {
  /// Whether both change the same field, or one a field of the other, in one layer.
  fileprivate func clashes(with other: LayerMerge.Adjusted) -> Bool {
    guard layer == other.layer, kind == other.kind, id == other.id else { return false }
    let (a, b) = (change.shownPath + ".", other.change.shownPath + ".")
    return change.new.origin != other.change.new.origin && (a.hasPrefix(b) || b.hasPrefix(a))
  }
}

extension Problem {
  fileprivate static func adjustedTwice(
    _ new: LayerMerge.Adjusted, _ before: LayerMerge.Adjusted
  ) -> Problem {
    let field = new.change.shownPath
    return Problem(
      "adjusted_twice",
      .both(
        fr:
          "«\u{A0}\(field)\u{A0}» de «\u{A0}\(new.id)\u{A0}» est déjà ajusté ici, à \(before.change.new.origin).",
        en: "`\(field)` of `\(new.id)` is adjusted here already, at \(before.change.new.origin)."),
      remedy: .both(
        fr: "Gardez un seul des deux ajustements.", en: "Keep one of the two adjustments."))
  }
}

extension FieldMerge.Change {
  /// The path for people: a threshold's number is the threshold, a text's language the text.
  var shownPath: String {
    let ends: Set = ["value", "values", "fr", "en"]
    let kept = path.count > 1 && ends.contains(path[path.count - 1]) ? path.dropLast() : path[...]
    return kept.joined(separator: ".")
  }
}

extension LuaTable {
  /// Whether the value at the end of a path of names, in either language, is this one.
  fileprivate func holds(_ value: LuaValue?, at path: [String]) -> Bool {
    guard let name = path.first else { return false }
    for entry in entries {
      guard case .text(let key) = entry.key else { continue }
      let same =
        key == name || Lexicon.words.contains { $0.english == name && $0.names.contains(key) }
      guard same else { continue }
      if path.count == 1 || (path.count == 2 && path[1] == "value") {
        return entry.value == value
      }
      if case .table(let inner) = entry.value {
        return inner.holds(value, at: Array(path.dropFirst()))
      }
    }
    return false
  }
}

extension Field {
  /// From how many answers a survey's aggregates are shown.
  fileprivate var surveyMinimum: Int64 {
    if case .integer(let minimum)? = self["minimum"]?.value { minimum } else { 10 }
  }
}
