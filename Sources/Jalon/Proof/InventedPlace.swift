import JalonModel

/// A place that only a test knows, and one of a kind around it.
enum InventedPlace {
  /// A card of a kind, under an id that no place has, named in the language of the test's pack.
  static func card(
    _ kind: Kind, _ language: Language, origin: Origin, among places: Places
  ) -> Collectivity {
    let word = Lexicon.french(of: kind.rawValue, in: .kind) ?? kind.rawValue
    var id = language == .fr ? "essai_\(word)" : "test_\(kind.rawValue)"
    while places.ordinal(of: id) != nil { id += "_" }
    return Collectivity(
      id: id, name: language == .fr ? french(kind) : english(kind), kind: kind, origin: origin)
  }

  private static func french(_ kind: Kind) -> String {
    switch kind {
    case .municipality: "Municipalité d’essai"
    case .mrc: "MRC d’essai"
    case .agglomeration: "Agglomération d’essai"
    case .metropolitanCommunity: "Communauté métropolitaine d’essai"
    case .borough: "Arrondissement d’essai"
    case .region: "Région d’essai"
    case .province: "Province d’essai"
    case .country: "Pays d’essai"
    case .censusArea: "RMR d’essai"
    case .territory: "Territoire d’essai"
    }
  }

  private static func english(_ kind: Kind) -> String {
    switch kind {
    case .municipality: "Test municipality"
    case .mrc: "Test MRC"
    case .agglomeration: "Test agglomeration"
    case .metropolitanCommunity: "Test metropolitan community"
    case .borough: "Test borough"
    case .region: "Test region"
    case .province: "Test province"
    case .country: "Test country"
    case .censusArea: "Test census area"
    case .territory: "Test territory"
    }
  }
}
