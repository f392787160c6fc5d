public import JalonModel

/// What an entry at the prompt came to, as a person wants to see it.
///
/// First the lines that it printed itself, then each thing that it gave. Warnings are the caller's
/// to tell, where messages go.
public struct PromptAnswerPage {
  private let answer: PromptAnswer
  private let options: PageOptions

  /// The page of an answer for a reader.
  public init(_ answer: PromptAnswer, _ options: PageOptions) {
    self.answer = answer
    self.options = options
  }

  /// The page, each line ended by a line feed; empty where there is nothing to show.
  public var text: String {
    let isAlone: PromptValueText.Alone = answer.shown.count == 1 ? .yes : .no
    var text = answer.printed.map { $0.safe + "\n" }.joined()
    var last = answer.printed.isEmpty ? Look.nothing : .lines
    for shown in answer.shown {
      let look = Look(shown)
      let written = written(shown, isAlone)
      guard !written.isEmpty else { continue }
      // A card stands apart from what is beside it.
      if last == .card || (last == .lines && look == .card) { text += "\n" }
      text += written
      last = look
    }
    return text
  }

  private func written(_ shown: PromptAnswer.Shown, _ isAlone: PromptValueText.Alone) -> String {
    var sheet = Sheet()
    let cards = PromptCards(options: options)
    switch shown {
    case .value(let value):
      return PromptValueText(options: options).lines(value, alone: isAlone).map { $0 + "\n" }
        .joined()
    case .quantity(let explanation):
      let names = Names(explanation.diagnosis, options.language)
      QuantityPart(explanation: explanation, names: names).write(to: &sheet)
    case .condition(let explanation): cards.write(condition: explanation, to: &sheet)
    case .rule(let explanation): cards.write(rule: explanation, to: &sheet)
    case .indicator(let indicator, let explanation):
      cards.write(indicator, explanation, to: &sheet)
    case .declaration(let catalogue, let kind, let id):
      cards.write(catalogue, kind: kind, id: id, to: &sheet)
    case .tests(let report): return TestPage(report, options).text
    case .declared(let kind, let id): sheet.fact(options.words.noted(kind, id), level: 0)
    }
    return SheetText.text(sheet, options)
  }

  /// How much room a thing takes.
  private enum Look {
    case nothing, lines, card

    init(_ shown: PromptAnswer.Shown) {
      switch shown {
      case .value, .declared: self = .lines
      case .quantity, .condition, .rule, .indicator, .declaration, .tests: self = .card
      }
    }
  }
}
