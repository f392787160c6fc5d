public import JalonModel

/// The reference of the language as a page of Markdown in both languages, French first.
///
/// Each word, its fields, what they hold and mean, an example in either language; then the tables,
/// options and values; then what the words do not tell.
public struct LanguageMarkdown {
  private let vocabulary: Vocabulary
  private let french: HoldingText
  private let english: HoldingText

  /// The page of a vocabulary.
  public init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    french = HoldingText(vocabulary, .fr)
    english = HoldingText(vocabulary, .en)
  }

  /// The page, each line ended by a line feed.
  public var text: String {
    var page = MarkdownText()
    page.paragraph("# La langue des règles · The language of rules")
    page.paragraph(
      "Les mots avec lesquels une municipalité, une région ou un ministère écrit ses règles, en Lua 5.4. "
        + "Le français et l’anglais sont les mêmes mots.")
    page.paragraph(
      "*The words with which a municipality, a region or a ministry writes its rules, in Lua 5.4. "
        + "French and English are the same words.*")
    page.paragraph(
      "Cette page est écrite par `jalon help language --format markdown`; on ne la corrige pas à la main. "
        + "*This page is written by `jalon help language --format markdown`; it is not mended by hand.*"
    )
    contents(to: &page)
    for part in Vocabulary.Part.allCases { write(part, to: &page) }
    for kind in [Vocabulary.Scope.Kind.table, .options, .members, .values] {
      write(kind, to: &page)
    }
    notes(to: &page)
    return page.text
  }

  private func contents(to page: inout MarkdownText) {
    let parts = Vocabulary.Part.allCases.map { part in
      let words = vocabulary.words.filter { $0.part == part }
      let links = { (name: (Vocabulary.Term) -> String) in
        words.map { "[`\(name($0.term))`](#word-\($0.term.english))" }.joined(separator: " ")
      }
      return [Self.title(of: part), links(\.french), links(\.english)]
    }
    page.table(["", "Français", "English"], parts)
  }

  private func write(_ part: Vocabulary.Part, to page: inout MarkdownText) {
    page.paragraph("## \(Self.title(of: part))")
    for word in vocabulary.words where word.part == part { write(word, to: &page) }
  }

  private func write(_ word: Vocabulary.Word, to page: inout MarkdownText) {
    let term = word.term
    let heading =
      term.french == term.english ? "`\(term.french)`" : "`\(term.french)` · `\(term.english)`"
    page.paragraph("### <a id=\"word-\(term.english)\"></a>\(heading)")
    page.paragraph(both(term.meaning))
    if word.part == .quantity || word.part == .condition {
      page.paragraph("`\(call(word, .fr))` · `\(call(word, .en))`")
    }
    for language in Language.allCases { page.code(word.example.shown(in: language)) }
    guard let scope = word.fields.flatMap({ id in vocabulary.scopes.first { $0.id == id } }) else {
      return
    }
    page.paragraph("<a id=\"\(scope.id)\"></a>")
    table(of: scope, to: &page)
  }

  /// How a word is called; what may be left out is in brackets.
  private func call(_ word: Vocabulary.Word, _ language: Language) -> String {
    let parameters = word.parameters.enumerated().map { index, each in
      let name = (index > 0 ? ", " : "") + each.name.shown(in: language)
      return each.isRequired ? name : "[\(name)]"
    }
    let name = language == .fr ? word.term.french : word.term.english
    return "\(name)(\(parameters.joined()))"
  }

  private func write(_ kind: Vocabulary.Scope.Kind, to page: inout MarkdownText) {
    page.paragraph("## \(Self.title(of: kind))")
    for scope in vocabulary.scopes where scope.kind == kind {
      let (fr, en) = (scope.title.shown(in: .fr), scope.title.shown(in: .en))
      page.paragraph("### <a id=\"\(scope.id)\"></a>\(fr) · \(en)")
      table(of: scope, to: &page)
    }
  }

  private func table(of scope: Vocabulary.Scope, to page: inout MarkdownText) {
    let isHolding = scope.kind != .values && scope.kind != .members
    page.table(
      ["Français", "English", "Sens", "Meaning"],
      scope.terms.map { term in
        let more = { (language: Language) in
          let meaning = term.meaning.shown(in: language).markdown
          guard isHolding, term.holds != .any else { return meaning }
          let text = language == .fr ? french : english
          return "\(meaning)<br>\(text.text(term.holds).capital)."
        }
        return [names(term, .fr), names(term, .en), more(.fr), more(.en)]
      })
  }

  private func names(_ term: Vocabulary.Term, _ language: Language) -> String {
    let name = language == .fr ? term.french : term.english
    let others = term.otherForms.filter { _ in language == .fr }
    return ([name] + others).map { "`\($0)`" }.joined(separator: ", ")
  }

  private func notes(to page: inout MarkdownText) {
    page.paragraph("## Ce que les mots ne disent pas · What the words do not tell")
    page.table(
      ["Français", "English"],
      vocabulary.notes.map { [$0.shown(in: .fr).markdown, $0.shown(in: .en).markdown] })
  }

  private func both(_ text: Text) -> String {
    "\(text.shown(in: .fr).markdown) *\(text.shown(in: .en).markdown)*"
  }

  private static func title(of part: Vocabulary.Part) -> String {
    switch part {
    case .declaration: "Déclarations · Declarations"
    case .quantity: "Grandeurs · Quantities"
    case .condition: "Conditions"
    case .testReading: "Données d’un essai · Figures of a test"
    case .removal: "Retrait · Removal"
    }
  }

  private static func title(of kind: Vocabulary.Scope.Kind) -> String {
    switch kind {
    case .declaration: "Champs · Fields"
    case .table: "Tables dans une déclaration · Tables inside a declaration"
    case .options: "Options"
    case .members: "Ce que voit une fonction · What a function sees"
    case .values: "Valeurs · Values"
    }
  }
}
