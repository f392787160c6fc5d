import JalonModel
import JalonReport

/// Agendas in the form that was asked for.
struct AgendaWriting {
  private let format: AgendaFormat
  private let page: PageOptions

  init(_ format: AgendaFormat, _ page: PageOptions) {
    self.format = format
    self.page = page
  }

  /// The agenda of one place, or those of many: as text in a table.
  func bytes(_ agendas: [Agenda], _ scope: ReviewRun.Scope) -> [UInt8] {
    switch format {
    case .json: return agendas.flatMap { AgendaJSON(engine: Program.version).line(for: $0) }
    case .markdown:
      let texts = agendas.map { AgendaMarkdown($0, page).text }
      return Array(texts.joined(separator: "\n").utf8)
    case .text:
      if case .all = scope {
        var table = AgendaTable()
        for agenda in agendas { table.add(agenda) }
        return Array(table.text(page).utf8)
      }
      return Array(agendas.map { AgendaPage($0, page).text }.joined().utf8)
    }
  }
}
