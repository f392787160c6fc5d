internal import JalonModel

/// Conditions and quantities as sentences in both languages.
struct CatalogueSentences {
  private let french: Names
  private let english: Names

  init(_ catalogue: Catalogue) {
    french = Names(catalogue, .fr)
    english = Names(catalogue, .en)
  }

  func sentence(_ condition: Condition?, in rule: Rule? = nil) -> Text? {
    condition.map { condition in
      both { ConditionSentence(names: $0).sentence(condition, in: rule) }
    }
  }

  func text(_ quantity: Quantity?, in rule: Rule? = nil) -> Text? {
    quantity.map { quantity in both { QuantityPhrase(names: $0).text(quantity, in: rule) } }
  }

  func severity(of rule: Rule) -> Text {
    both { RuleSentences(names: $0).severity(of: rule) }
  }

  func finding(of rule: Rule) -> Text? {
    let texts = [french, english].map { RuleSentences(names: $0).finding(of: rule) }
    guard let fr = texts[0], let en = texts[1] else { return nil }
    return .both(fr: fr, en: en)
  }

  private func both(_ make: (Names) -> String) -> Text {
    .both(fr: make(french), en: make(english))
  }
}
