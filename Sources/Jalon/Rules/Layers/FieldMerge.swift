import JalonLua
import JalonModel

/// Lays the fields of an adjustment over those of a declaration, name by name.
struct FieldMerge {
  /// What was changed: its path, and what stood there before.
  struct Change: Sendable {
    var path: [String]
    var old: Field?
    var new: Field
  }

  let isRemoval: (LuaValue) -> Bool
  private(set) var changes: [Change] = []

  init(isRemoval: @escaping (LuaValue) -> Bool) { self.isRemoval = isRemoval }

  mutating func lay(_ over: Field, on base: Field, kind: String, path: [String] = []) -> Field {
    guard let upper = over.named, var merged = base.named else {
      changes.append(Change(path: path, old: base, new: over))
      return over
    }
    let isThreshold =
      path.count == 2 && path[0] == "thresholds" || (kind == "threshold" && path.isEmpty)
    if isThreshold { merged = Self.dated(merged, under: upper) }
    for (name, field) in upper.sorted(by: { $0.key < $1.key }) {
      let path = path + [name]
      if let value = field.value, isRemoval(value) {
        changes.append(Change(path: path, old: merged[name], new: field))
        merged[name] = nil
      } else if isThreshold, name == "values", let base = merged[name] {
        changes.append(Change(path: path, old: base, new: field))
        merged[name] = Field(
          content: .list((base.list ?? []) + (field.list ?? [])), origin: field.origin,
          written: field.written)
      } else if let base = merged[name] {
        merged[name] = lay(field, on: base, kind: kind, path: path)
      } else {
        changes.append(Change(path: path, old: nil, new: field))
        merged[name] = field
      }
    }
    return Field(content: .named(merged), origin: base.origin, written: base.written)
  }

  /// A threshold's values below an adjustment: a number stands at every date, a dated list from its
  /// first date on.
  private static func dated(_ base: [String: Field], under upper: [String: Field])
    -> [String: Field]
  {
    var base = base
    if upper["value"] != nil { base["values"] = nil }
    guard let list = upper["values"]?.list else { return base }
    var before: [Field] = []
    if let value = base["value"] {
      before = [Field(content: .named(["value": value]), origin: value.origin, written: "")]
    }
    let first = list.compactMap { $0["from"]?.value?.day }.min()
    before += (base["values"]?.list ?? []).filter { entry in
      guard let first, let from = entry["from"]?.value?.day else { return true }
      return from < first
    }
    base["value"] = nil
    if let old = base["values"] ?? list.first {
      base["values"] = Field(content: .list(before), origin: old.origin, written: old.written)
    }
    return base
  }
}

extension LuaValue {
  /// The day that a text writes.
  var day: Day? { if case .text(let text) = self { Day(text) } else { nil } }
}
