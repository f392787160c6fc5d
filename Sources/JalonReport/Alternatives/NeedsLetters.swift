public import JalonModel

/// A letter to each holder of what the rules of a place wait for, ready to be signed.
public struct NeedsLetters {
  private let needs: Needs
  private let options: PageOptions
  private let names: Names

  private var words: Words { names.words }

  /// The letters of what is needed, in a reader's language.
  public init(_ needs: Needs, _ options: PageOptions) {
    self.needs = needs
    self.options = options
    names = Names(needs.diagnosis, options.language)
  }

  /// The letters, one after the other; the most useful data come first in each.
  public var text: String {
    var sheet = Sheet()
    var holders: [String?] = []
    let asked = needs.list.filter { $0.obstacle == nil }
    for need in asked where !holders.contains(need.datum.holder) {
      holders.append(need.datum.holder)
    }
    if asked.isEmpty {
      sheet.fact(
        words.say("Aucune donnée n’est à demander.", "There are no data to ask for."), level: 0)
    }
    for holder in holders {
      write(asked.filter { $0.datum.holder == holder }, to: holder, &sheet)
    }
    return SheetText.text(sheet, options)
  }

  private func write(_ asked: [Needs.Need], to holder: String?, _ sheet: inout Sheet) {
    let place = needs.diagnosis.place
    let name =
      holder.map(names.stakeholder) ?? words.say("[détenteur à préciser]", "[holder to be named]")
    sheet.heading(words.about(words.say("Destinataire", "To"), name))
    let subject = words.say(
      "Demande de données pour le diagnostic \(FrenchPlace.of(place))",
      "Request for data for the diagnosis of \(place.name)")
    sheet.prose(words.about(words.say("Objet", "Subject"), subject), level: 0)
    sheet.blank()
    sheet.prose(words.say("Madame, Monsieur,", "Dear Sir or Madam,"), level: 0)
    sheet.blank()
    sheet.prose(
      words.say(
        "Dans le cadre de sa démarche de collectivité accueillante et inclusive, "
          + "\(place.name) dresse son diagnostic. Pour le compléter, nous vous saurions gré de "
          + "bien vouloir nous transmettre les données suivantes\u{A0}:",
        "As part of its work to become a welcoming and inclusive community, \(place.name) is "
          + "drawing up its diagnosis. To complete it, we would be grateful if you could send us "
          + "the following data:"),
      level: 0)
    for need in asked {
      let frequency = need.frequency.map {
        words.about(words.say("fréquence", "frequency"), words.frequency($0))
      }
      let text = NeedText(names: names)
      sheet.facts([text.subject(need), text.request(need), frequency].compactMap { $0 })
    }
    sheet.blank()
    sheet.prose(
      words.say(
        "Si une donnée n’existe pas ou ne peut être communiquée, une mention en ce sens nous "
          + "serait également utile. Les renseignements qui permettraient d’identifier une personne "
          + "ne sont pas demandés.",
        "Should some of these data not exist or not be open to disclosure, a note to that effect "
          + "would also help us. No information that could identify a person is asked for."),
      level: 0)
    sheet.blank()
    sheet.prose(
      words.say(
        "Nous vous remercions de votre collaboration et vous prions d’agréer, Madame, Monsieur, "
          + "nos salutations distinguées.",
        "Thank you for your cooperation. Yours sincerely,"),
      level: 0)
    sheet.blank()
    sheet.prose(words.say("[Nom et fonction]", "[Name and position]"), level: 0)
    sheet.prose(place.name, level: 0)
  }
}
