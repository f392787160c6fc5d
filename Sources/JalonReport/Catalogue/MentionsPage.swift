public import JalonModel

/// Where an id is declared, changed and used, as a page to read: a place a line.
public struct MentionsPage {
  private let mentions: [Mention]
  private let id: String
  private let options: PageOptions

  /// The page of the mentions of an id for a reader.
  public init(_ mentions: [Mention], of id: String, _ options: PageOptions) {
    self.mentions = mentions
    self.id = id
    self.options = options
  }

  /// The page, each line ended by a line feed.
  public var text: String {
    let words = options.words
    var sheet = Sheet()
    sheet.title(id)
    for role in Mention.Role.allCases {
      let places = mentions.filter { $0.role == role }
      if places.isEmpty { continue }
      sheet.heading(words.role(role, places.count))
      for (index, mention) in places.enumerated() {
        // The fields of one declaration that name it at one place are told together.
        if index > 0, places[index - 1].isBeside(mention) { continue }
        let fields = places[index...].prefix { $0.isBeside(mention) }.compactMap(\.field)
        // Its own name needs no telling again.
        let user = mention.id == id ? nil : "\(words.declaration(mention.kind)) \(mention.id)"
        let because = mention.origin.because?.shown(in: words.language)
        let parts =
          [user].compactMap(\.self) + fields.map(words.field) + [because].compactMap(\.self)
        let place = "\(mention.origin)"
        // As prose: a path does not begin with a capital, even aloud.
        let said = parts.isEmpty ? place : "\(place) \(parts.joined(separator: ", "))"
        sheet.prose(said, level: 1)
      }
    }
    return SheetText.text(sheet, options)
  }
}

extension Mention {
  fileprivate func isBeside(_ other: Mention) -> Bool {
    kind == other.kind && id == other.id && origin == other.origin
  }
}

extension Words {
  fileprivate func role(_ role: Mention.Role, _ count: Int) -> String {
    let title =
      switch role {
      case .declared: say("Déclaré", "Declared")
      case .adjusted: say("Ajusté", "Adjusted")
      case .disabled: say("Désactivé", "Disabled")
      case .used: say("Utilisé", "Used")
      }
    return "\(title) (\(number(count)))"
  }

  /// A field by its English path, as it is written in files of the language.
  fileprivate func field(_ path: String) -> String {
    let parts = path.split(separator: ".", maxSplits: 1).map(String.init)
    guard let first = parts.first else { return path }
    let name =
      switch first {
      case "characteristic": say("caracteristique", first)
      case "issue": say("enjeu", first)
      case "applies": say("vise", first)
      case "when": say("quand", first)
      case "quantities": say("grandeurs", first)
      case "thresholds": say("seuils", first)
      case "severity": say("gravite", first)
      case "finding": say("constat", first)
      case "suggests": say("propose", first)
      case "owner": say("responsable", first)
      case "holder": say("detenteur", first)
      case "groups": say("groupes", first)
      case "compute": say("calcul", first)
      case "audience": say("public", first)
      case "partner": say("partenaire", first)
      case "answers": say("repond", first)
      case "measure": say("mesure", first)
      case "requires": say("exige", first)
      case "proposed_when": say("propose_quand", first)
      case "escalation": say("escalade", first)
      case "function": say("fonction", first)
      case "disabled": say("desactivee", first)
      case "label": say("titre", first)
      case "value": say("valeur", first)
      case "unit": say("unite", first)
      default: first
      }
    return ([name] + parts.dropFirst()).joined(separator: ".")
  }
}
