public import JalonModel

/// What was defined at the prompt and still counts, with the texts as they were typed.
public struct DefinitionsPage {
  private let definitions: [Definition]
  private let options: PageOptions

  /// The page of definitions for a reader.
  public init(_ definitions: [Definition], _ options: PageOptions) {
    self.definitions = definitions
    self.options = options
  }

  /// The page, each line ended by a line feed.
  public var text: String {
    let words = options.words
    var sheet = Sheet()
    if definitions.isEmpty { sheet.fact(words.nothingDefined, level: 0) }
    for (index, definition) in definitions.enumerated() {
      if index > 0 { sheet.blank() }
      sheet.fact(words.defined(definition.declares).capital, level: 0, .strong)
      var lines = definition.text.split(separator: "\n", omittingEmptySubsequences: false)
      while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
      // As they were typed: a line of Lua is not broken.
      for line in lines { sheet.line(line.replacing("\t", with: "  ").safe) }
    }
    return SheetText.text(sheet, options)
  }
}
