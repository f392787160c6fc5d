internal import JalonModel

/// A recorded diagnosis and what is no longer so.
struct RecordedPart {
  let result: RecordedResult
  let options: PageOptions

  /// So many are told, unless everything is.
  private static let most = 20

  func write(to sheet: inout Sheet) {
    let words = options.words
    let isSame = result.differences.isEmpty
    let word = isSame ? words.testPassed : words.testFailed
    sheet.entry(
      .init(
        word: word, spoken: word, tone: isSame ? .normal : .failure,
        name: words.recorded(result.place)))
    sheet.fact(words.about(words.say("Où", "Where"), result.file), level: 2)
    let told =
      options.verbosity == .verbose
      ? result.differences[...] : result.differences.prefix(Self.most)
    for difference in told { sheet.fact(words.difference(difference), level: 2) }
    let rest = result.differences.count - told.count
    if rest > 0 {
      sheet.fact(
        words.say("et \(words.number(rest)) autres", "and \(words.number(rest)) more"), level: 2)
    }
  }
}
