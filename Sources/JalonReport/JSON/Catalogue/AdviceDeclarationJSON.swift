internal import JalonModel

/// A solution, a stakeholder or a practice as it is declared, as the members of an object.
enum AdviceDeclarationJSON {
  static func write(
    _ solution: Solution, _ words: CatalogueSentences, to object: inout JSONObject
  ) {
    object.write("id", solution.id)
    object.write("label", solution.label)
    object.write("partner", solution.partner)
    object.write("strand", solution.strand)
    object.write("answers", solution.answers)
    object.write("requires", words.sentence(solution.requires))
    object.write("measure", solution.measure)
    object.write("effect", solution.effect)
    object.write("disabled_because", solution.disabledBecause)
    object.write("origin", solution.origin)
  }

  static func write(_ stakeholder: Stakeholder, to object: inout JSONObject) {
    object.write("id", stakeholder.id)
    object.write("name", stakeholder.name)
    object.write("sector", stakeholder.sector?.rawValue)
    object.write("roles", stakeholder.roles)
    object.write("territory", stakeholder.territory)
    object.write("serves", stakeholder.serves)
    object.write("disabled_because", stakeholder.disabledBecause)
    object.write("origin", stakeholder.origin)
  }

  static func write(
    _ practice: Practice, _ words: CatalogueSentences, to object: inout JSONObject
  ) {
    object.write("id", practice.id)
    object.write("title", practice.title)
    object.writeArray("card") { array in
      for field in practice.card {
        array.writeObject { object in
          object.write("field", field.name)
          object.writeArray("texts") { texts in
            for text in field.texts { texts.write(text) }
          }
        }
      }
    }
    object.writeArray("relations") { array in
      for id in practice.relations.keys.sorted() {
        array.writeObject { object in
          object.write("stakeholder", id)
          let relations = practice.relations[id] ?? []
          object.write("types", Relation.allCases.filter(relations.contains).map(\.rawValue))
        }
      }
    }
    object.write("proposed_when", words.sentence(practice.proposedWhen))
    object.write("disabled_because", practice.disabledBecause)
    object.write("origin", practice.origin)
  }
}

extension JSONArray {
  /// Adds a text as `{ "fr": …, "en": … }`, null in the language that it is not written in.
  fileprivate mutating func write(_ text: Text) {
    writeObject { object in
      object.write("fr", text.written(in: .fr))
      object.write("en", text.written(in: .en))
    }
  }
}
