import JalonModel

extension PackCheck {
  /// Thresholds that nothing reads.
  static let unusedThresholds = PackCheck(kind: "unused_threshold") { checked in
    let used = Uses(checked)
    return checked.pack.thresholds.filter { !used.contain($0, checked) }.map { threshold in
      checked.warning(
        Problem(
          "unused_threshold",
          .both(
            fr: "Le seuil «\u{A0}\(threshold.id)\u{A0}» ne sert à rien.",
            en: "The threshold `\(threshold.id)` is used by nothing."),
          remedy: .both(
            fr: "Comparez-lui un chiffre, nommez-le dans le constat, ou retirez-le.",
            en: "Compare a figure with it, name it in the finding, or remove it.")),
        at: threshold.origin)
    }
  }

  /// What reads thresholds.
  private struct Uses {
    /// Full ids in conditions, quantities and findings.
    private var ids: Set<String>
    /// What functions name, `t.NAME` or `t["NAME"]`.
    private var members: Set<String> = []

    init(_ checked: CheckedPack) {
      let pack = checked.pack
      var conditions = pack.rules.flatMap(\.conditions)
      conditions +=
        pack.solutions.compactMap(\.requires) + pack.practices.compactMap(\.proposedWhen)
        + pack.triggers.map(\.when)
      var quantities = conditions.flatMap(\.quantities) + pack.indicators.compactMap(\.compute)
      quantities += pack.rules.flatMap { $0.quantities.map(\.quantity) }
      ids = Set(quantities.flatMap(\.thresholds))
      for case .template(let template)? in pack.rules.map(\.message) {
        for case .threshold(let id) in template.pieces.values.joined() { ids.insert(id) }
      }
      for file in checked.files {
        let tokens = LuaTokenizer.tokens(of: file.text)
        for (before, token) in zip(tokens, tokens.dropFirst()) where before.kind == .symbol {
          let isMember = before.text == "." && token.kind == .name
          if isMember || before.text == "[" && token.kind == .text { members.insert(token.text) }
        }
      }
    }

    func contain(_ threshold: Threshold, _ checked: CheckedPack) -> Bool {
      if ids.contains(threshold.id) || members.contains(threshold.id) { return true }
      let owner = checked.pack.rules.first { rule in
        rule.thresholds.contains { $0.id == threshold.id }
      }
      guard let owner else { return false }
      if members.contains(String(threshold.id.dropFirst(owner.id.utf8.count + 1))) { return true }
      // Its own layer used it; a higher one has changed the rule.
      let parts: Set = ["when", "applies", "severity", "quantities", "finding"]
      return owner.adjustments.contains { adjustment in
        adjustment.origin.layer != threshold.origin.layer
          && parts.contains(adjustment.field.prefix { $0 != "." }.description)
      }
    }
  }
}
