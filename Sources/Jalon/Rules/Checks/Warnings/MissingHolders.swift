import JalonModel

extension PackCheck {
  /// Figures of which nobody can be asked.
  static let missingHolders = PackCheck(kind: "missing_holder") { checked in
    ["indicator", "survey"].flatMap { kind in
      (checked.declared[kind] ?? []).filter { each in
        each.fields["holder"] == nil && each.fields["compute"] == nil
      }.map { each in
        checked.warning(
          Problem(
            "missing_holder",
            .both(
              fr:
                "«\u{A0}\(Lexicon.french(of: kind, in: .words) ?? kind) \"\(each.id)\"\u{A0}» ne dit pas qui détient les données.",
              en: "`\(kind) \"\(each.id)\"` does not say who holds the data."),
            remedy: .both(
              fr:
                "Ajoutez detenteur = \"…\", l’identifiant d’une partie prenante\u{A0}: on saura à qui les demander.",
              en: "Add holder = \"…\", a stakeholder’s id, so that one knows whom to ask.")),
          at: each.origin)
      }
    }
  }
}
