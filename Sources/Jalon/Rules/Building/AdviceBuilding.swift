import JalonModel

extension PackBuilder {
  mutating func characteristic(_ each: Declared) -> Characteristic? {
    guard let label = text(required("label", of: each)),
      let statement = text(required("statement", of: each)),
      let order = whole(required("order", of: each), 1...1000)
    else { return nil }
    return Characteristic(
      id: each.id, label: label, statement: statement, order: order, origin: each.origin)
  }

  mutating func issue(_ each: Declared) -> Issue? {
    guard let label = text(required("label", of: each)) else { return nil }
    var made = Issue(id: each.id, label: label, origin: each.origin)
    made.characteristic = string(each.fields["characteristic"])
    made.source = text(each.fields["source"])
    return made
  }

  mutating func solution(_ each: Declared) -> Solution? {
    let fields = each.fields
    guard let label = text(required("label", of: each)) else { return nil }
    var made = Solution(id: each.id, label: label, origin: each.origin)
    made.partner = string(fields["partner"])
    made.strand = text(fields["strand"])
    made.answers = strings(fields["answers"])
    made.requires = condition(fields["requires"])
    made.measure = string(fields["measure"])
    made.effect = text(fields["effect"])
    made.disabledBecause = each.disabledBecause
    return made
  }

  mutating func measure(_ each: Declared) -> Measure? {
    guard let label = text(required("label", of: each)) else { return nil }
    var made = Measure(id: each.id, label: label, origin: each.origin)
    made.axis = text(each.fields["axis"])
    return made
  }

  mutating func practice(_ each: Declared) -> Practice? {
    let fields = each.fields
    guard let title = text(required("title", of: each)) else { return nil }
    var made = Practice(id: each.id, title: title, origin: each.origin)
    made.proposedWhen = condition(fields["proposed_when"])
    made.relations = relations(fields["relations"]) ?? [:]
    made.disabledBecause = each.disabledBecause
    for word in Lexicon.words(in: .practice)
    where !["title", "proposed_when", "source", "because", "relations"].contains(word.english) {
      guard let field = fields[word.english] else { continue }
      let texts = (field.list ?? [field]).compactMap { entry in
        word.english == "milieu"
          ? self.word(entry, in: .milieu, as: Milieu.self).map { Text.only($0.rawValue, in: .en) }
          : text(entry)
      }
      if !texts.isEmpty { made.card.append(.init(name: word.english, texts: texts)) }
    }
    return made
  }
}
