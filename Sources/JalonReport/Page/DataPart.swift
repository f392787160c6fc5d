internal import JalonModel

/// What was read, and for who asks, the measures that nothing serves.
struct DataPart {
  let diagnosis: Diagnosis
  let names: Names
  let verbosity: PageOptions.Verbosity

  private var words: Words { names.words }

  func write(to sheet: inout Sheet) {
    if verbosity == .verbose, !diagnosis.measuresUnanswered.isEmpty {
      sheet.heading(words.say("Mesures sans réponse", "Measures unanswered"))
      for measure in diagnosis.measuresUnanswered { sheet.fact(names.measure(measure)) }
    }
    sheet.heading(words.say("Données", "Data"))
    let data = diagnosis.data
    var facts = [
      words.count(
        data.rows, words.say("ligne lue", "row read"), words.say("lignes lues", "rows read"))
    ]
    if data.leftOut > 0 {
      facts.append(
        words.count(
          data.leftOut, words.say("ligne laissée de côté", "row left out"),
          words.say("lignes laissées de côté", "rows left out")))
    }
    if data.setAside > 0 {
      facts.append(
        words.count(
          data.setAside, words.say("ligne fautive écartée", "bad row set aside"),
          words.say("lignes fautives écartées", "bad rows set aside")))
    }
    sheet.fact(facts.joined(separator: ", "))
    for file in data.skipped {
      sheet.fact(
        words.about(words.say("Fichier facultatif non fourni", "Optional file not given"), file))
    }
  }
}
