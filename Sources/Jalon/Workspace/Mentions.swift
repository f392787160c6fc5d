public import JalonModel

extension Declarations {
  /// Where an id is declared, changed and used, in that order, each in the order of declaration.
  ///
  /// The id is that of any declaration, of a threshold with its rule's (`logement.rarete.tendu`) or
  /// of a survey's aggregate. Throws `Problem` where nothing bears it.
  public func mentions(of id: String) throws(Problem) -> [Mention] {
    let own = declared(id) + thresholds(id) + aggregates(id)
    let uses = MentionUses(pack: catalogue.pack, files: loading.files).uses(of: id)
    guard !own.isEmpty || !uses.isEmpty else {
      let pack = catalogue.pack
      let known = loading.declared.values.joined().map(\.id) + pack.thresholds.map(\.id)
      throw .unknown(("identifiant", "id"), id, kind: "unknown_id", known: known.sorted())
    }
    let all = own + uses
    return Mention.Role.allCases.flatMap { role in all.filter { $0.role == role } }
  }

  private func declared(_ id: String) -> [Mention] {
    loading.declared.keys.sorted().flatMap { kind in
      (loading.declared[kind] ?? []).filter { $0.id == id }.flatMap { each in
        [Mention(role: .declared, kind: kind, id: id, field: nil, origin: each.origin)]
          + each.adjustments.map { adjustment in
            Mention(
              role: adjustment.field == "disabled" ? .disabled : .adjusted, kind: kind, id: id,
              field: adjustment.field, origin: adjustment.origin)
          }
      }
    }
  }

  /// A rule's own threshold, which is a field of the rule.
  private func thresholds(_ id: String) -> [Mention] {
    catalogue.pack.rules.flatMap { rule -> [Mention] in
      guard let threshold = rule.thresholds.first(where: { $0.id == id }) else { return [] }
      let field = "thresholds.\(id.dropFirst(rule.id.utf8.count + 1))"
      let adjusted = rule.adjustments.filter {
        $0.field == field || $0.field.hasPrefix(field + ".")
      }
      // What is adjusted bears the place of the adjustment; it is declared where the rule is.
      let origin = adjusted.isEmpty ? threshold.origin : rule.origin
      return [Mention(role: .declared, kind: "rule", id: rule.id, field: field, origin: origin)]
        + adjusted.map {
          Mention(role: .adjusted, kind: "rule", id: rule.id, field: $0.field, origin: $0.origin)
        }
    }
  }

  /// An aggregate of a survey's question, which is declared with its survey.
  private func aggregates(_ id: String) -> [Mention] {
    catalogue.pack.surveys.flatMap { survey in
      survey.questions.flatMap { question in
        Survey.Aggregate.allCases.compactMap { aggregate in
          guard Survey.indicator(survey.id, question.id, aggregate) == id else { return nil }
          return Mention(
            role: .declared, kind: "survey", id: survey.id, field: "questions",
            origin: survey.origin)
        }
      }
    }
  }
}
