import JalonModel
import JalonReport
import Testing

struct FrenchPlaceTests {
  private func place(_ name: String, _ kind: Kind = .municipality) -> Collectivity {
    Collectivity(
      id: "x", name: name, kind: kind, origin: Origin(layer: "x", file: "x", line: 1, column: 1))
  }

  @Test(arguments: [
    ("Victoriaville", "de Victoriaville", "à Victoriaville"), ("Alma", "d’Alma", "à Alma"),
    ("Le Bic", "du Bic", "au Bic"), ("Les Éboulements", "des Éboulements", "aux Éboulements"),
    ("La Tuque", "de La Tuque", "à La Tuque"),
    ("L’Assomption", "de L’Assomption", "à L’Assomption"),
    ("L'Ancienne-Lorette", "de L'Ancienne-Lorette", "à L'Ancienne-Lorette"),
    ("Les Îles-de-la-Madeleine", "des Îles-de-la-Madeleine", "aux Îles-de-la-Madeleine"),
    ("Écureuils", "d’Écureuils", "à Écureuils"), ("Oka", "d’Oka", "à Oka"),
    ("E\u{301}cureuils", "d’E\u{301}cureuils", "à E\u{301}cureuils"),
    ("Inverness", "d’Inverness", "à Inverness"), ("Upton", "d’Upton", "à Upton"),
    ("Uashat", "de Uashat", "à Uashat"), ("Yamaska", "de Yamaska", "à Yamaska"),
    ("Yvonville", "d’Yvonville", "à Yvonville"), ("Wotton", "de Wotton", "à Wotton"),
    ("Hébertville", "d’Hébertville", "à Hébertville"),
    ("Hérouxville", "d’Hérouxville", "à Hérouxville"),
    ("Henryville", "d’Henryville", "à Henryville"),
    ("Ham-Nord", "de Ham-Nord", "à Ham-Nord"), ("Hull", "de Hull", "à Hull"),
    ("Havre-Saint-Pierre", "de Havre-Saint-Pierre", "à Havre-Saint-Pierre"),
    ("Lejeune", "de Lejeune", "à Lejeune"), ("Lessard", "de Lessard", "à Lessard"),
    ("Le Gardeur", "de Le Gardeur", "à Le Gardeur"), ("Le ", "de Le ", "à Le "), ("", "de ", "à "),
  ])
  func `a name contracts and elides as French does`(_ name: String, _ of: String, _ at: String) {
    #expect(FrenchPlace.of(place(name)) == of)
    #expect(FrenchPlace.at(place(name)) == at)
  }

  @Test(arguments: [
    ("Mauricie", Kind.region, "de la Mauricie", "en Mauricie"),
    ("Centre-du-Québec", .region, "du Centre-du-Québec", "dans le Centre-du-Québec"),
    (
      "Saguenay–Lac-Saint-Jean", .region, "du Saguenay–Lac-Saint-Jean", "au Saguenay–Lac-Saint-Jean"
    ),
    ("Laval", .region, "de Laval", "à Laval"), ("Estrie", .region, "de l’Estrie", "en Estrie"),
    ("Québec", .province, "du Québec", "au Québec"),
    ("Québec", .municipality, "de Québec", "à Québec"),
    ("Le Granit", .mrc, "du Granit", "au Granit"),
  ])
  func `regions and provinces take the article of usage`(
    _ name: String, _ kind: Kind, _ of: String, _ at: String
  ) {
    #expect(FrenchPlace.of(place(name, kind)) == of)
    #expect(FrenchPlace.at(place(name, kind)) == at)
  }
}
