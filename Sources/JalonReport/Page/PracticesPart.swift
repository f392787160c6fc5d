internal import JalonModel

/// The practices whose condition holds here, or might.
struct PracticesPart {
  let diagnosis: Diagnosis
  let names: Names

  func write(to sheet: inout Sheet) {
    let words = names.words
    let shown = diagnosis.practices.filter { $0.proposed != .false }
    guard !shown.isEmpty else { return }
    sheet.heading(words.say("Pratiques proposées", "Proposed practices"))
    for practice in shown where practice.proposed == .true {
      sheet.fact(names.practice(practice.practice))
    }
    for practice in shown where practice.proposed == .unknown {
      let name = names.practice(practice.practice)
      sheet.fact(words.about(words.say("À vérifier", "To be checked"), name))
    }
  }
}
