import JalonModel

/// Two rows of a layer that give one key two values.
struct RowConflict {
  let key: Dataset.Key
  /// Indices in the key's run.
  let first: Int
  let second: Int

  private static let listed = 100

  /// Each conflict at its second row; where there are very many, the rest as a number.
  static func problems(
    _ conflicts: [RowConflict], in dataset: Dataset, _ pack: RulePack, _ places: Places
  ) -> Problems {
    var list = conflicts.prefix(listed).compactMap { conflict in
      dataset.runs[conflict.key].map { conflict.problem(in: $0, dataset, pack, places) }
    }
    if conflicts.count > listed {
      let rest = conflicts.count - listed
      list.append(
        Problem(
          "conflict",
          .both(
            fr: "\(rest) autres contradictions ne sont pas énumérées.",
            en: "\(rest) more conflicts are not listed.")))
    }
    return Problems(list)
  }

  private func problem(
    in run: Run, _ dataset: Dataset, _ pack: RulePack, _ places: Places
  ) -> Problem {
    // Sorted rows of one key stand in any order of files: the later line is where one looks.
    let isInOrder = (run.files[first], run.lines[first]) <= (run.files[second], run.lines[second])
    let (earlier, later) = isInOrder ? (first, second) : (second, first)
    let what =
      "\(places.list[Int(run.places[first])].id), \(pack.indicators[key.indicator].id), "
      + "\(dataset.periods[Int(run.periods[first])]), \(pack.groups[key.group].id)"
    let file = dataset.files[Int(run.files[later])].name
    let other = "\(dataset.files[Int(run.files[earlier])].name):\(run.lines[earlier])"
    let (fr, en) = (run.shown(later), run.shown(earlier))
    return Problem(
      "conflict",
      .both(
        fr: "Deux valeurs pour \(Quoted(what).fr)\u{A0}: \(fr.fr) à la ligne \(run.lines[later]) "
          + "et \(en.fr) à \(other).",
        en: "Two values for \(Quoted(what).en): \(fr.en) in line \(run.lines[later]) "
          + "and \(en.en) at \(other)."),
      remedy: .both(
        fr: "Gardez la bonne, ou donnez à une révision sa date de publication.",
        en: "Keep the right one, or give a revision its day of publication.")
    ).at(file: file, line: Int(run.lines[later]), column: 1)
  }
}

extension Run {
  /// What a row says, for people.
  fileprivate func shown(_ row: Int) -> (fr: String, en: String) {
    guard marks[row].isMissing else { return (values[row].plain, values[row].plain) }
    let word =
      switch marks[row] {
      case .withheld: "withheld"
      case .notApplicable: "not_applicable"
      default: "absent"
      }
    return (Lexicon.french(of: word, in: .status) ?? word, word)
  }
}
