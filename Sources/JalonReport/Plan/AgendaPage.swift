public import JalonModel

/// The agenda of a review as a page to read.
///
/// ```swift
/// print(AgendaPage(agenda, PageOptions(.fr)).text, terminator: "")
/// ```
public struct AgendaPage {
  private let content: AgendaContent
  private let options: PageOptions

  /// The page of an agenda for a reader.
  public init(_ agenda: Agenda, _ options: PageOptions) {
    content = AgendaContent(agenda, options.language, options.verbosity)
    self.options = options
  }

  /// The page, each line ended by a line feed.
  public var text: String {
    var sheet = Sheet()
    sheet.title(content.title)
    for fact in content.head { sheet.fact(fact, level: 0) }
    sheet.blank()
    sheet.facts([content.summary], level: 0)
    for section in content.sections {
      sheet.heading(section.title)
      for (index, entry) in section.entries.enumerated() {
        if index > 0 { sheet.blank() }
        entry.write(to: &sheet)
      }
    }
    return SheetText.text(sheet, options)
  }
}

extension AgendaSection.Entry {
  /// The thing on a sheet, its lines under it.
  func write(to sheet: inout Sheet) {
    if let word {
      sheet.entry(.init(word: word, spoken: word, tone: tone, name: name))
    } else {
      sheet.fact(name, tone)
    }
    for line in lines { sheet.facts(line.facts, level: 2 + line.depth) }
  }
}
