import JalonLua
import JalonModel

extension PackCheck {
  /// Adjustments that write what stands below already.
  static let idleAdjustments = PackCheck(kind: "idle_adjustment") { checked in
    checked.adjusted.filter { adjusted in
      guard let old = adjusted.change.old else { return false }
      return old.says(the: adjusted.change.new, checked)
    }.map { adjusted in
      let field = adjusted.change.shownPath
      return checked.warning(
        Problem(
          "idle_adjustment",
          .both(
            fr:
              "Cet ajustement ne change rien\u{A0}: «\u{A0}\(field)\u{A0}» de «\u{A0}\(adjusted.id)\u{A0}» vaut déjà cela.",
            en: "This adjustment changes nothing: `\(field)` of `\(adjusted.id)` is so already."),
          remedy: .both(
            fr: "Retirez-le, ou écrivez la valeur voulue.",
            en: "Remove it, or write the value that is meant.")),
        at: adjusted.change.new.origin)
    }
  }
}

extension Field {
  /// Whether another field says the same.
  fileprivate func says(the other: Field, _ checked: CheckedPack) -> Bool {
    switch (content, other.content) {
    case (.value(let a), .value(let b)): return a.says(the: b, checked)
    case (.list(let a), .list(let b)):
      return a.count == b.count && zip(a, b).allSatisfy { $0.says(the: $1, checked) }
    case (.named(let a), .named(let b)):
      return a.keys == b.keys
        && a.allSatisfy { name, field in b[name].map { field.says(the: $0, checked) } ?? false }
    default: return false
    }
  }
}

extension LuaValue {
  fileprivate func says(the other: LuaValue, _ checked: CheckedPack) -> Bool {
    if let a = finite, let b = other.finite { return a == b }
    guard case .handle(let a) = self, case .handle(let b) = other else { return self == other }
    switch (checked.ingredient(a), checked.ingredient(b)) {
    case (.quantity(let a)?, .quantity(let b)?): return a == b
    case (.condition(let a)?, .condition(let b)?): return a == b
    default: return false
    }
  }
}
