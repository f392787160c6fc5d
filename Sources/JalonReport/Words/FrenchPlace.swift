public import JalonModel

/// The name of a place after « de » and « à », as French writes it in Québec.
///
/// `Le` and `Les` at the head of a name contract (`du Bic`, `des Éboulements`), `La` and `L’` stay
/// as they are (`de La Tuque`, `de L’Assomption`), and so do the family names among them
/// (`de Le Gardeur`). A name in a vowel elides (`d’Alma`), also in `Y` before a consonant, but not
/// in a `Y` or a `U` that is heard as a consonant (`de Yamaska`, `de Uashat`). Most names in `H`
/// come from English, where it is aspirated, and « de » before a mute one is the lesser fault: only
/// a short list elides (`d’Hébertville`). Regions and provinces take the article of usage.
public enum FrenchPlace {
  /// `de Victoriaville`, `d’Alma`, `du Bic`, `des Éboulements`, `de la Mauricie`.
  public static func of(_ place: Collectivity) -> String {
    if let usage = RegionUsage(place) { return usage.of + place.name }
    if let rest = contracted("Le ", place.name) { return "du " + rest }
    if let rest = contracted("Les ", place.name) { return "des " + rest }
    return (elides(place.name) ? "d’" : "de ") + place.name
  }

  /// `à Victoriaville`, `au Bic`, `aux Éboulements`, `en Mauricie`.
  public static func at(_ place: Collectivity) -> String {
    if let usage = RegionUsage(place) { return usage.at + place.name }
    if let rest = contracted("Le ", place.name) { return "au " + rest }
    if let rest = contracted("Les ", place.name) { return "aux " + rest }
    return "à " + place.name
  }

  private static let familyNames: Set<String> = ["Le Gardeur", "Le Moyne"]

  /// The beginnings, without accents, of the names in a mute h that places of Québec bear.
  private static let muteH = ["hebert", "henri", "henry", "heroux", "huberdeau"]

  private static func contracted(_ article: String, _ name: String) -> Substring? {
    guard name.hasPrefix(article), !familyNames.contains(name) else { return nil }
    let rest = name.dropFirst(article.count)
    return rest.isEmpty ? nil : rest
  }

  private static func elides(_ name: String) -> Bool {
    let letters = String(name.prefix(10).map(\.bare))
    let second = letters.dropFirst().first
    switch letters.first {
    case "a", "e", "i", "o": return true
    case "u": return second != "a"
    case "y": return second.map { !"aeiou".contains($0) } ?? false
    case "h": return muteH.contains { letters.hasPrefix($0) }
    default: return false
    }
  }
}

extension Character {
  /// The small letter without its accent, of the letters that begin French names.
  fileprivate var bare: Character {
    switch lowercased() {
    case "à", "â", "ä", "á": "a"
    case "é", "è", "ê", "ë": "e"
    case "î", "ï", "í": "i"
    case "ô", "ö", "ó", "œ": "o"
    case "û", "ù", "ü", "ú": "u"
    case let small: small.first ?? self
    }
  }
}
