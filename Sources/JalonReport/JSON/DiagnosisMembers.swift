internal import JalonModel

/// Members that several schemas share.
extension JSONObject {
  /// A place by id, name and kind.
  mutating func writePlace(_ collectivity: Collectivity) {
    writeObject("place") { place in
      place.write("id", collectivity.id)
      place.write("name", collectivity.name)
      place.write("kind", collectivity.kind.rawValue)
    }
  }

  /// How many rules have each outcome.
  mutating func writeSummary(_ name: String, of diagnosis: Diagnosis) {
    writeSummary(name, diagnosis.summary)
  }

  /// The same, counted already.
  mutating func writeSummary(_ name: String, _ summary: [Outcome: Int]) {
    writeObject(name) { object in
      for outcome in Outcome.allCases { object.write(outcome.rawValue, summary[outcome] ?? 0) }
    }
  }
}
