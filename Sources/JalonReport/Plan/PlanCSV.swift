public import JalonModel

/// An action plan as comma-separated values (RFC 4180), which can be imported as they are.
///
/// Who, when and why are those of the last entry. Words of status are English whatever the
/// language; the title is in the reader's.
public struct PlanCSV {
  /// The columns, in order.
  public static let header = "id,place,trigger,status,title,lead,due,solution,measure,by,on,because"

  private let plan: ActionPlan
  private let language: Language

  /// The file of a plan for a reader.
  public init(_ plan: ActionPlan, _ language: Language) {
    self.plan = plan
    self.language = language
  }

  /// The file, each line ended by a line feed.
  public var text: String {
    ([Self.header] + plan.actions.map(line)).map { $0 + "\n" }.joined()
  }

  private func line(_ action: PlanAction) -> String {
    let last = action.history.last
    let cells: [String?] = [
      action.id.description, action.id.place, action.id.trigger, action.status.rawValue,
      action.plan.title.shown(in: language), action.lead, action.due?.description,
      action.plan.solution, action.plan.measure, last?.by, last?.on.description, last?.because,
    ]
    return cells.map { ($0 ?? "").cell }.joined(separator: ",")
  }
}

extension String {
  /// The text as a cell, which no spreadsheet takes for a formula: in quotes where it needs them,
  /// with its line feeds.
  fileprivate var cell: String {
    let text = SpreadsheetText.guarded(self)
    let isBare =
      !text.contains { ",;\"\t".contains($0) || $0.isNewline } && text.first != " "
      && text.last != " "
    return isBare ? text : "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
