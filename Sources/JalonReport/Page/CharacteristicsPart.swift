internal import JalonModel

/// How each characteristic stands, a line each.
struct CharacteristicsPart {
  let diagnosis: Diagnosis
  let names: Names

  private var words: Words { names.words }

  func write(to sheet: inout Sheet) {
    let characteristics = diagnosis.pack.characteristics
    guard !characteristics.isEmpty else { return }
    let counts = CharacteristicCounts(diagnosis)
    let columns = [Outcome.met, .unknown] + (diagnosis.summary[.failed] == nil ? [] : [.failed])
    sheet.table(
      StateTable(
        heading: words.say("Caractéristiques", "Characteristics"),
        columns: columns.map(words.column),
        rows: characteristics.sorted { $0.order < $1.order }.map { characteristic in
          row(characteristic, counts.of(characteristic.id), columns)
        }))
  }

  /// What calls for attention; else what there is.
  private func row(
    _ characteristic: Characteristic, _ counts: [Outcome: Int], _ columns: [Outcome]
  ) -> StateTable.Row {
    let attention = columns.compactMap { outcome in
      counts[outcome].map { words.outcome(outcome, of: $0) }
    }
    var row = StateTable.Row(
      number: characteristic.order, name: names.text(characteristic.label),
      spoken: attention.joined(separator: ", "))
    if attention.isEmpty {
      let rest = [Outcome.clear, .notApplicable, .disabled].first { counts[$0] != nil }
      row.remark = rest.map(words.outcome) ?? words.say("aucune règle", "no rule")
      row.spoken = row.remark
    } else {
      row.cells = columns.map { words.number(counts[$0] ?? 0) }
      row.tone = worst(characteristic.id).map(Sheet.Tone.severity) ?? .normal
    }
    return row
  }

  private func worst(_ characteristic: String) -> Severity? {
    diagnosis.findings.filter {
      $0.outcome == .met && names.rule($0.rule)?.characteristic == characteristic
    }.map { $0.severity ?? .moderate }.max()
  }
}

extension Words {
  /// The header of a column of counts of rules.
  func column(_ outcome: Outcome) -> String {
    switch outcome {
    case .met: say("Signalées", "Flagged")
    case .unknown: say("Inconnues", "Unknown")
    case .failed: say("Échecs", "Failed")
    case .clear, .notApplicable, .disabled: self.outcome(outcome).capital
    }
  }
}
