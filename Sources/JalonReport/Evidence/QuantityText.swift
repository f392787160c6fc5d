internal import JalonModel

/// What a quantity is called: what is read, of whom, and what is made of it.
struct QuantityText {
  let names: Names

  private var words: Words { names.words }

  /// Nil for arithmetic and for bare numbers, which have no name.
  func text(_ quantity: Quantity, in rule: Rule?) -> String? {
    switch quantity {
    case .number, .threshold, .arithmetic: return nil
    case .negative(let quantity):
      return text(quantity, in: rule).map { $0 + words.say(", en sens inverse", ", reversed") }
    case .named(let name):
      // A name of a name is refused when packs are read; none is followed further here.
      switch rule?.quantities.first(where: { $0.name == name })?.quantity {
      case .named, nil: return nil
      case let quantity?: return text(quantity, in: rule)
      }
    case .leaf(let leaf): return text(leaf)
    }
  }

  /// The parts of a sum, a product or a quotient, each with what is done with it; nil for what is
  /// none, and where a part has no name.
  func operands(of quantity: Quantity, in rule: Rule?) -> [String]? {
    parts(of: quantity, in: rule)?.map { $0.operation + $0.text }
  }

  /// What is done with each part of a quantity whose parts are all readings.
  func operations(on quantity: Quantity, in rule: Rule?) -> [String]? {
    guard let parts = parts(of: quantity, in: rule), parts.allSatisfy(\.isReading) else {
      return nil
    }
    return parts.map(\.operation)
  }

  private struct Part {
    var operation = ""
    var text: String
    var isReading: Bool
  }

  private func parts(of quantity: Quantity, in rule: Rule?) -> [Part]? {
    guard case .arithmetic(let sign, let first, let second) = quantity.written(in: rule),
      let start = parts(of: first, in: rule) ?? part(first, in: rule).map({ [$0] }),
      var end = part(second, in: rule)
    else { return nil }
    end.operation = words.operation(sign)
    return start + [end]
  }

  private func part(_ quantity: Quantity, in rule: Rule?) -> Part? {
    if case .number(let number) = quantity {
      return Part(text: names.figures.short(number, unit: ""), isReading: false)
    }
    return text(quantity, in: rule).map {
      Part(text: $0, isReading: quantity.isReading(in: rule))
    }
  }

  private func text(_ leaf: Quantity.Leaf) -> String? {
    switch leaf {
    case .reading(let query):
      let place = at(query.at)
      let ago = query.ago.map { span in
        words.say("\(span.text(in: .fr)) plus tôt", "\(span.text(in: .en)) earlier")
      }
      return list([names.indicatorLabel(query.indicator, group: query.group), place, ago])
    case .gap(let query): return gap(query)
    case .change(let query):
      let span = query.over.text(in: words.language)
      let change = words.say("variation sur \(span)", "change over \(span)")
      let label = names.indicatorLabel(query.indicator, group: query.group)
      return list([label, at(query.at), change])
    case .stakeholders(let query): return stakeholders(query)
    case .feedback(let query): return feedback(query)
    case .divergence(let characteristic):
      return list([
        names.characteristic(characteristic),
        words.say(
          "écart de perception entre institutions et personnes immigrantes",
          "gap in perception between institutions and immigrants"),
      ])
    case .peers(let query):
      return list([names.indicatorLabel(query.indicator), words.statistic(query.statistic)])
    case .function: return nil
    }
  }

  private func list(_ parts: [String?]) -> String {
    parts.compactMap { $0 }.joined(separator: ", ")
  }

  private func at(_ at: At) -> String? {
    switch at {
    case .here: nil
    case .within(let kind): words.theKind(kind)
    case .place(let id): names.place(id)
    }
  }

  private func gap(_ query: GapQuery) -> String {
    let of = query.of ?? names.indicator(query.indicator)?.groups.first
    let form =
      switch query.to {
      case .group(let other):
        switch query.form {
        case .difference:
          words.say(
            "écart entre \(names.side(of)) et \(names.side(other))",
            "gap between \(names.side(of)) and \(names.side(other))")
        case .ratio:
          words.say(
            "rapport entre \(names.side(of)) et \(names.side(other))",
            "ratio of \(names.side(of)) to \(names.side(other))")
        }
      case .kind(let kind):
        switch query.form {
        case .difference:
          words.say("écart avec \(words.theKind(kind))", "gap with \(words.theKind(kind))")
        case .ratio:
          words.say("rapport avec \(words.theKind(kind))", "ratio to \(words.theKind(kind))")
        }
      }
    let label: String =
      if case .kind = query.to {
        names.indicatorLabel(query.indicator, group: query.of)
      } else {
        names.indicatorLabel(query.indicator)
      }
    return list([label, at(query.at), form])
  }

  private func stakeholders(_ query: StakeholderQuery) -> String {
    let relations = Relation.allCases.filter(query.relations.contains).map(words.relation)
    let asked = [
      relations.isEmpty ? nil : words.choice(relations), query.sector.map(words.sector),
      names.group(query.serves),
    ]
    let what = list(asked)
    return words.say("Parties prenantes en relation", "Stakeholders with a relation")
      + (what.isEmpty ? "" : " (\(what))")
  }

  private func feedback(_ query: FeedbackQuery) -> String {
    let aggregate = words.aggregate(query.aggregate)
    if query.questions.count == 1, let question = query.questions.first {
      return list([
        names.question(question, of: query.survey),
        names.group(query.group, answering: query.survey), aggregate,
      ])
    }
    return list([
      names.survey(query.survey), names.group(query.group, answering: query.survey), aggregate,
    ])
  }
}

extension Words {
  fileprivate func operation(_ sign: Quantity.Arithmetic) -> String {
    switch sign {
    case .plus: say("plus\u{A0}: ", "plus: ")
    case .minus: say("moins\u{A0}: ", "minus: ")
    case .times: say("multiplié par\u{A0}: ", "times: ")
    case .over: say("divisé par\u{A0}: ", "divided by: ")
    }
  }
}
