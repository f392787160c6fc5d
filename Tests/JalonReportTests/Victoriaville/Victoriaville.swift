import JalonModel

/// A diagnosis built by hand, with every outcome in it.
enum Victoriaville {
  static let place: Collectivity = {
    var place = Collectivity(
      id: "victoriaville", name: "Victoriaville", kind: .municipality,
      origin: VictoriavillePack.origin(2, layer: "victoriaville"))
    place.designation = "Ville"
    place.within = [.region: "centre_du_quebec"]
    return place
  }()

  static let diagnosis: Diagnosis = {
    var diagnosis = Diagnosis(
      asOf: Day("2026-11-21") ?? .earliest, place: place, pack: VictoriavillePack.pack,
      findings: VictoriavilleFindings.all)
    diagnosis.placeNames = ["centre_du_quebec": "Centre-du-Québec"]
    diagnosis.practices = [.init(practice: "jumelage", proposed: .true, evidence: [])]
    diagnosis.measuresUnanswered = ["a1.2"]
    diagnosis.figures = .init(known: 1_004, of: 1_206)
    diagnosis.figuresByCharacteristic = [
      "infrastructures": .init(known: 2, of: 3), "emploi": .init(known: 0, of: 1),
      "equite": .init(known: 1, of: 2),
    ]
    diagnosis.data.rows = 1_812
    diagnosis.data.leftOut = 3
    diagnosis.data.setAside = 1
    diagnosis.data.skipped = ["@partage/statcan/9810.csv"]
    return diagnosis
  }()
}
