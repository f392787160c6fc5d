public import JalonModel

/// What a form of figures cannot ask for: facts about places and relations, which are written in a
/// declaration or in a form of their own.
public struct NeedsElsewhere {
  private let needs: Needs

  /// What of this is no figure.
  public init(_ needs: Needs) { self.needs = needs }

  /// Each thing once, with what to write and where, as notices.
  public var notices: [Problem] {
    needs.list.filter { $0.obstacle == nil }.compactMap { need in
      let (fr, en) = (said(need, .fr), said(need, .en))
      guard let fr, let en else { return nil }
      var notice = Problem(
        "given_elsewhere", .both(fr: fr.message, en: en.message),
        remedy: .both(fr: fr.remedy, en: en.remedy))
      notice.gravity = .warning
      return notice
    }
  }

  private func said(_ need: Needs.Need, _ language: Language) -> (message: String, remedy: String)?
  {
    let names = Names(needs.diagnosis, language)
    let words = names.words
    let told = NeedText(names: names)
    guard let declaration = told.declaration(need.datum) else { return nil }
    let place = names.place(need.datum.place)
    let message = words.say(
      "Ce formulaire ne demande pas : \(told.subject(need)) (\(place)).",
      "This form does not ask for: \(told.subject(need)) (\(place)).")
    let written = words.say(
      "À écrire dans la déclaration de la collectivité\u{A0}: \(declaration)",
      "To be written in the declaration of the place: \(declaration)")
    guard need.datum.kind == .relations else { return (message, written) }
    return (
      message,
      written
        + words.say(
          ", ou dans le formulaire des relations (--relations).",
          ", or in the form of relations (--relations).")
    )
  }
}
