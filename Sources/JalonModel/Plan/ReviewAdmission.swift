/// What becomes of a review beside the one that is last on record.
public enum ReviewAdmission: Hashable, Sendable {
  /// It is recorded.
  case next
  /// It is the one on record: nothing is added.
  case known
  /// It corrects that of the same date, which stays on record.
  case erratum
}

extension ReviewRun {
  /// What is asked where the same date was reviewed with other rules or data.
  public enum Again: Hashable, Sendable {
    /// Nothing: such a review is refused.
    case refused
    /// An erratum, recorded after the review that it corrects.
    case erratum
  }

  /// What becomes of this review of a place, by id, after the last one of it that is on record.
  ///
  /// Throws `Problem` if its date is before that one's, or if it is the same and the rules, the data
  /// or the program are not and no erratum was asked for.
  public func admission(of place: String, after last: ReviewRun?, again: Again = .refused)
    throws(Problem) -> ReviewAdmission
  {
    guard let last, asOf <= last.asOf else { return .next }
    guard asOf == last.asOf else {
      throw .reviewInThePast(of: place, on: asOf, after: last.asOf)
    }
    let differences = differences(from: last)
    if differences.isEmpty { return .known }
    if again == .erratum { return .erratum }
    throw Problem(
      "review_differs",
      .both(
        fr: "«\u{A0}\(place)\u{A0}» a déjà une revue au \(asOf), et tout n’est plus pareil\u{A0}: "
          + differences.map { $0.shown(in: .fr) }.joined(separator: "\u{A0}; ") + ".",
        en: "`\(place)` has been reviewed as of \(asOf), and not everything is the same: "
          + differences.map { $0.shown(in: .en) }.joined(separator: "; ") + "."),
      remedy: .both(
        fr: "Donnez une date ultérieure, ou --again pour consigner un erratum.",
        en: "Give a later date, or --again to record an erratum."))
  }

  /// What is not as in another run, of what decides a review's result: program, rules, data.
  public func differences(from other: ReviewRun) -> [Text] {
    var differences: [Text] = []
    if engine != other.engine {
      differences.append(
        .both(
          fr: "le programme, version \(other.engine) alors et \(engine) maintenant",
          en: "the program, version \(other.engine) then and \(engine) now"))
    }
    for pack in packs {
      guard let before = other.packs.first(where: { $0.id == pack.id }) else {
        differences.append(
          .both(
            fr: "la trousse «\u{A0}\(pack.id)\u{A0}», ajoutée", en: "the pack `\(pack.id)`, added"))
        continue
      }
      if pack != before { differences.append(pack.difference(from: before)) }
    }
    for pack in other.packs where !packs.contains(where: { $0.id == pack.id }) {
      differences.append(
        .both(
          fr: "la trousse «\u{A0}\(pack.id)\u{A0}», retirée", en: "the pack `\(pack.id)`, removed"))
    }
    if differences.isEmpty, packs != other.packs {
      differences.append(.both(fr: "l’ordre des trousses", en: "the order of the packs"))
    }
    if data != other.data { differences.append(.both(fr: "les données", en: "the data")) }
    return differences
  }
}

extension ReviewRun.Pack {
  fileprivate func difference(from other: Self) -> Text {
    guard version != other.version else {
      return .both(fr: "le contenu de la trousse «\u{A0}\(id)\u{A0}»", en: "what pack `\(id)` says")
    }
    let (then, now) = (other.version ?? "–", version ?? "–")
    return .both(
      fr: "la trousse «\u{A0}\(id)\u{A0}», version \(then) alors et \(now) maintenant",
      en: "the pack `\(id)`, version \(then) then and \(now) now")
  }
}

extension Problem {
  /// A review that would come before the last one of its place.
  public static func reviewInThePast(of place: String, on day: Day, after last: Day) -> Problem {
    Problem(
      "review_in_the_past",
      .both(
        fr: "«\u{A0}\(place)\u{A0}» a déjà une revue au \(last), après le \(day).",
        en: "`\(place)` has been reviewed as of \(last), after \(day)."),
      remedy: .both(
        fr: "Une revue suit la précédente\u{A0}: donnez --as-of \(last) ou une date ultérieure.",
        en: "A review follows the one before: give --as-of \(last) or a later date."))
  }
}
