import JalonModel

extension Examination {
  /// What a met rule says here.
  mutating func speak(_ rule: Int, into finding: inout Finding) {
    let declared = pack.rules[rule]
    switch declared.message {
    case nil: finding.message = .template(MessageTemplate(saying: declared.label), [:])
    case .template(let template)?:
      finding.message = .template(template, values(of: template, in: declared))
    case .function(let function)?:
      switch scripts.message(function, rule, place) {
      case .value(let text, _): finding.message = .text(text)
      case .missing(let missing, _):
        finding.message = .template(MessageTemplate(saying: declared.label), [:])
        finding.add(missing.data(in: territory, at: place))
      case .failed(let failure): finding.failure = failure
      }
    }
  }

  private func values(of template: MessageTemplate, in rule: Rule)
    -> [MessageTemplate.Piece: Finding.ShownValue]
  {
    var values: [MessageTemplate.Piece: Finding.ShownValue] = [:]
    for piece in template.pieces.values.joined() where values[piece] == nil {
      guard let quantity = piece.quantity else { continue }
      let reading = territory.resolve(quantity, rule: rule, at: place).reading
      var (unit, decimals) = territory.unit(of: quantity, rule: rule)
      if case .threshold(let id) = piece, programme.thresholds[id]?.unit == nil,
        let compared = rule.conditions.lazy.compactMap({ $0.compared(with: id) }).first
      {
        (unit, decimals) = (territory.unit(of: compared, rule: rule).unit, decimals)
      }
      values[piece] = Finding.ShownValue(reading: reading, unit: unit, decimals: decimals)
    }
    return values
  }
}

extension MessageTemplate {
  /// Words without names.
  init(saying text: Text) {
    switch text {
    case .only(let words, let language): self.init(pieces: [language: [.words(words)]])
    case .both(let fr, let en): self.init(pieces: [.fr: [.words(fr)], .en: [.words(en)]])
    }
  }
}

extension MessageTemplate.Piece {
  /// The quantity whose value it shows; nil for words and for the place.
  fileprivate var quantity: Quantity? {
    switch self {
    case .quantity(let name): .named(name)
    case .threshold(let id): .threshold(id)
    case .indicator(let id): .leaf(.reading(ReadingQuery(id)))
    case .words, .place, .ofPlace, .atPlace: nil
    }
  }
}

extension Condition {
  /// The quantity that is first compared with a threshold, from which one without a unit takes it.
  fileprivate func compared(with threshold: String) -> Quantity? {
    let bound = Quantity.threshold(threshold)
    switch self {
    case .compare(_, let quantity, let limit): return limit == bound ? quantity : nil
    case .between(let quantity, let low, let high), .outside(let quantity, let low, let high):
      return low == bound || high == bound ? quantity : nil
    case .trend(_, let change, let by): return by == bound ? .leaf(.change(change)) : nil
    case .all(let parts), .any(let parts), .none(let parts), .some(_, let parts):
      return parts.lazy.compactMap { $0.compared(with: threshold) }.first
    case .known, .fires, .isPlace, .plan, .function: return nil
    }
  }
}
