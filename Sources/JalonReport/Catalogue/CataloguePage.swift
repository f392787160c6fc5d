public import JalonModel

/// A catalogue as a page to read.
///
/// By kind, rules first: each declaration by its title and its id, with what matters most of it; a
/// verbose page tells all of it.
public struct CataloguePage {
  private let content: CatalogueContent
  private let options: PageOptions

  /// The page of a catalogue for a reader.
  public init(_ catalogue: Catalogue, _ options: PageOptions) {
    content = CatalogueContent(catalogue, options.language, ids: .bare)
    self.options = options
  }

  /// The page, each line ended by a line feed.
  public var text: String {
    var sheet = Sheet()
    let words = options.words
    for title in content.names.packs { sheet.title(title) }
    for section in content.sections {
      sheet.heading("\(section.title) (\(words.number(section.count)))")
      for group in section.groups { write(group, to: &sheet) }
    }
    return SheetText.text(sheet, options)
  }

  private func write(_ group: CatalogueSection.Group, to sheet: inout Sheet) {
    if let title = group.title {
      sheet.blank()
      sheet.fact(title, level: 0, .strong)
    }
    for entry in group.entries {
      // As one fact: an id does not begin with a capital, even aloud.
      sheet.fact("\(entry.title) (\(entry.id))")
      for fact in entry.facts where fact.isBrief || options.verbosity == .verbose {
        sheet.fact(options.words.about(fact.name, fact.text), level: 2, .faint)
      }
    }
  }
}
