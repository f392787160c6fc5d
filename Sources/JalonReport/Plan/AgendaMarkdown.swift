public import JalonModel

/// The agenda of a review as Markdown (CommonMark), in the reader's language.
public struct AgendaMarkdown {
  private let content: AgendaContent

  /// The Markdown of an agenda.
  public init(_ agenda: Agenda, _ options: PageOptions) {
    content = AgendaContent(agenda, options.language, options.verbosity)
  }

  /// The text, each line ended by a line feed.
  public var text: String {
    var page = MarkdownText()
    page.paragraph("# \(content.title.markdown)")
    page.paragraph(content.head.map { "- \($0.markdown)" }.joined(separator: "\n"))
    page.paragraph(content.summary.markdown)
    for section in content.sections {
      page.paragraph("## \(section.title.markdown)")
      page.paragraph(section.entries.map(Self.item).joined(separator: "\n"))
    }
    return page.text
  }

  private static func item(_ entry: AgendaSection.Entry) -> String {
    let word = entry.word.map { "\($0.capital.markdown) — " } ?? ""
    let lines = entry.lines.map { line in
      String(repeating: "  ", count: line.depth + 1) + "- "
        + line.facts.map(\.markdown).joined(separator: " — ")
    }
    return (["- \(word)**\(entry.name.markdown)**"] + lines).joined(separator: "\n")
  }
}
