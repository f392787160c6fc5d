internal import JalonModel

/// What stands before the name of a region or a province in a French sentence.
struct RegionUsage {
  var of: String
  var at: String

  /// Nil for other places, and for a region that takes no article.
  init?(_ place: Collectivity) {
    guard [.region, .province, .country].contains(place.kind),
      let usage = Self.usages[place.name.replacing("–", with: "-")]
    else { return nil }
    (of, at) = usage
  }

  private static let usages: [String: (of: String, at: String)] = [
    "Bas-Saint-Laurent": ("du ", "dans le "),
    "Saguenay-Lac-Saint-Jean": ("du ", "au "),
    "Capitale-Nationale": ("de la ", "dans la "),
    "Mauricie": ("de la ", "en "),
    "Estrie": ("de l’", "en "),
    "Outaouais": ("de l’", "en "),
    "Abitibi-Témiscamingue": ("de l’", "en "),
    "Côte-Nord": ("de la ", "sur la "),
    "Nord-du-Québec": ("du ", "dans le "),
    "Gaspésie-Îles-de-la-Madeleine": ("de la ", "en "),
    "Chaudière-Appalaches": ("de la ", "en "),
    "Lanaudière": ("de ", "dans "),
    "Laurentides": ("des ", "dans les "),
    "Montérégie": ("de la ", "en "),
    "Centre-du-Québec": ("du ", "dans le "),
    "Québec": ("du ", "au "),
    "Canada": ("du ", "au "),
  ]
}
