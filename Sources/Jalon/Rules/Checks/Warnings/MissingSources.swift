import JalonModel

extension PackCheck {
  /// Figures and thresholds that do not say on what ground they stand.
  static let missingSources = PackCheck(kind: "missing_source") { checked in
    ["indicator", "survey", "threshold"].flatMap { kind in
      (checked.declared[kind] ?? []).filter { each in
        each.fields["source"] == nil && each.fields["compute"] == nil
      }.map { each in
        checked.warning(
          Problem(
            "missing_source",
            .both(
              fr:
                "«\u{A0}\(Lexicon.french(of: kind, in: .words) ?? kind) \"\(each.id)\"\u{A0}» ne dit pas sa source.",
              en: "`\(kind) \"\(each.id)\"` does not give its source."),
            remedy: .both(
              fr: "Ajoutez source = \"…\"\u{A0}: un constat montre d’où vient chaque chiffre.",
              en: "Add source = \"…\": a finding shows where each figure comes from.")),
          at: each.origin)
      }
    }
  }
}
