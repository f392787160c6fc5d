public import JalonModel

/// A catalogue as a page of Markdown (CommonMark, with the tables of GitHub) in both languages.
///
/// What both readers see is on one line of a table, French first; each declaration has an anchor of
/// its kind and its id: `#rule-logement.rarete`.
public struct CatalogueMarkdown {
  private let catalogue: Catalogue
  private let french: CatalogueContent
  private let english: CatalogueContent

  /// The page of a catalogue.
  public init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
    french = CatalogueContent(catalogue, .fr, ids: .code)
    english = CatalogueContent(catalogue, .en, ids: .code)
  }

  /// A section, a group, an entry or a fact in both languages.
  private typealias Both<Part> = (fr: Part, en: Part)

  /// The page, each line ended by a line feed.
  public var text: String {
    let sections: [Both<CatalogueSection>] = Array(zip(french.sections, english.sections))
    var page = MarkdownText()
    head(to: &page)
    contents(sections, to: &page)
    for section in sections { write(section, to: &page) }
    return page.text
  }

  private func head(to page: inout MarkdownText) {
    let top = catalogue.pack.layers.last
    let title = top?.title
    page.paragraph("# \((title?.shown(in: .fr) ?? top?.id ?? "").markdown)")
    var line = title.map { "**\($0.shown(in: .en).markdown)**" } ?? ""
    for layer in catalogue.pack.layers.reversed() {
      let version = layer.version.map { " \($0.markdown)" } ?? ""
      line += (line.isEmpty ? "" : " · ") + "`\(layer.id)`\(version)"
    }
    page.paragraph(line)
    for source in [top?.source?.shown(in: .fr), top?.source?.shown(in: .en)] {
      if let source { page.paragraph(source.markdown) }
    }
    let asked = "`jalon catalogue \(top?.id ?? "") --format markdown`"
    page.paragraph(
      "Cette page est écrite par \(asked), d’après les déclarations; on ne la corrige pas à la main. "
        + "*This page is written by \(asked) from the declarations; it is not mended by hand.*")
  }

  private func contents(_ sections: [Both<CatalogueSection>], to page: inout MarkdownText) {
    page.table(
      ["Contenu", "Contents", ""], aligned: [.left, .left, .right],
      sections.map { section in
        [
          "[\(section.fr.title)](#\(section.fr.kind))",
          "[\(section.en.title)](#\(section.en.kind))",
          "\(section.fr.count)",
        ]
      })
  }

  private func write(_ section: Both<CatalogueSection>, to page: inout MarkdownText) {
    page.paragraph(
      "<a id=\"\(section.fr.kind)\"></a>\n\n## \(Self.joined(section.fr.title, section.en.title))")
    for group in zip(section.fr.groups, section.en.groups) {
      if let fr = group.0.title, let en = group.1.title {
        page.paragraph("### \(Self.joined(fr.markdown, en.markdown))")
      }
      let entries: [Both<CatalogueSection.Entry>] = Array(zip(group.0.entries, group.1.entries))
      switch section.fr.layout {
      case .rows: rows(entries, kind: section.fr.kind, to: &page)
      case .cards: for entry in entries { card(entry, kind: section.fr.kind, to: &page) }
      }
    }
  }

  private func rows(
    _ entries: [Both<CatalogueSection.Entry>], kind: String, to page: inout MarkdownText
  ) {
    page.table(
      ["Id", "Français", "English"],
      entries.map { entry in
        [
          "\(Self.anchor(kind, entry.fr.id))`\(entry.fr.id)`", cell(entry.fr, .fr),
          cell(entry.en, .en),
        ]
      })
  }

  private func cell(_ entry: CatalogueSection.Entry, _ language: Language) -> String {
    let words = Words(language)
    let facts = entry.facts.map { words.about($0.name.markdown, $0.text.markdown) }
    return (["**\(entry.title.markdown)**"] + facts).joined(separator: "<br>")
  }

  private func card(
    _ entry: Both<CatalogueSection.Entry>, kind: String, to page: inout MarkdownText
  ) {
    page.paragraph("#### \(Self.anchor(kind, entry.fr.id))`\(entry.fr.id)`")
    let title = ["", "**\(entry.fr.title.markdown)**", "**\(entry.en.title.markdown)**"]
    page.table(
      title,
      zip(entry.fr.facts, entry.en.facts).map { fr, en in
        [Self.joined(fr.name.markdown, en.name.markdown), fr.text.markdown, en.text.markdown]
      })
  }

  private static func anchor(_ kind: String, _ id: String) -> String {
    "<a id=\"\(kind)-\(id)\"></a>"
  }

  /// The two languages on one line, once where they say the same.
  private static func joined(_ fr: String, _ en: String) -> String {
    fr == en ? fr : "\(fr) · \(en)"
  }
}
