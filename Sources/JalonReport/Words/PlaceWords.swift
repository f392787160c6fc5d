public import JalonModel

extension Words {
  /// What a place is.
  public func kind(_ kind: Kind) -> String {
    switch kind {
    case .municipality: say("municipalité", "municipality")
    case .mrc: "MRC"
    case .agglomeration: say("agglomération", "agglomeration")
    case .metropolitanCommunity: say("communauté métropolitaine", "metropolitan community")
    case .borough: say("arrondissement", "borough")
    case .region: say("région", "region")
    case .province: "province"
    case .country: say("pays", "country")
    case .censusArea: say("région de recensement", "census area")
    case .territory: say("territoire", "territory")
    }
  }

  /// The place of a kind that another lies in: `la région`, `the region`.
  public func theKind(_ kind: Kind) -> String {
    let article =
      switch kind {
      case .agglomeration, .borough: "l’"
      case .country, .territory: "le "
      case .municipality, .mrc, .metropolitanCommunity, .region, .province, .censusArea: "la "
      }
    return say(article, "the ") + self.kind(kind)
  }

  /// What surroundings a place lives in.
  public func milieu(_ milieu: Milieu) -> String {
    switch milieu {
    case .urban: say("urbain", "urban")
    case .medium: say("moyen", "medium")
    case .rural: "rural"
    }
  }

  /// To which part of society a stakeholder belongs.
  public func sector(_ sector: Sector) -> String {
    switch sector {
    case .community: say("communautaire", "community")
    case .institutional: say("institutionnel", "institutional")
    case .municipal: "municipal"
    case .private: say("privé", "private")
    }
  }

  /// What ties a stakeholder to a place.
  public func relation(_ relation: Relation) -> String {
    switch relation {
    case .partnership: say("partenariat", "partnership")
    case .collaboration: "collaboration"
    case .toSupport: say("à accompagner", "to support")
    case .toRaiseAwareness: say("à sensibiliser", "to raise awareness")
    case .negativeInfluence: say("influence négative", "negative influence")
    }
  }

  /// A fact on the card of a place, by the name that conditions give it.
  ///
  /// A name that is none of them is shown as it stands.
  public func placeFact(_ name: String) -> String {
    if let kind = Kind(rawValue: name) { return theKind(kind) }
    return switch name {
    case "milieu": say("le milieu", "the surroundings")
    case "population": say("la population", "the population")
    case "designation": say("la désignation", "the designation")
    case "kind": say("le genre", "the kind")
    case "id": say("la collectivité elle-même", "the place itself")
    default: name
    }
  }
}
