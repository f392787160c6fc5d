public import JalonModel

/// The rules of a pack with what each comes to at a place: a line each.
public struct RuleListPage {
  private let diagnosis: Diagnosis
  private let options: PageOptions

  /// The page of a diagnosis for a reader.
  public init(_ diagnosis: Diagnosis, _ options: PageOptions) {
    self.diagnosis = diagnosis
    self.options = options
  }

  /// The page, each line ended by a line feed.
  public var text: String {
    let names = Names(diagnosis, options.language)
    var sheet = Sheet()
    let known = Set(diagnosis.pack.characteristics.map(\.id))
    for characteristic in diagnosis.pack.characteristics.map(\.id) + [""] {
      let findings = diagnosis.findings.filter { finding in
        let own = names.rule(finding.rule)?.characteristic ?? ""
        return known.contains(own) ? own == characteristic : characteristic.isEmpty
      }
      guard !findings.isEmpty else { continue }
      sheet.heading(
        characteristic.isEmpty
          ? names.words.say("Sans caractéristique", "Of no characteristic")
          : names.characteristic(characteristic))
      for finding in findings {
        sheet.facts([
          "\(names.ruleLabel(finding.rule)) (\(finding.rule))", names.words.outcome(of: finding),
        ])
      }
    }
    return SheetText.text(sheet, options)
  }
}
