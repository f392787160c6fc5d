import Foundation
import JalonModel

@testable import Jalon

/// The real files, mapped as the language's reference maps them.
enum SharedSources {
  static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: SharedData.folder.appending(path: path)))
  }

  static func source(_ path: String, _ mapping: Mapping, _ purpose: DataSource.Purpose = .data)
    -> DataSource
  { TestIntake.source(path, mapping, purpose: purpose) }

  static let census = "statcan-98-10-0002/9810000202-sanssymbole-mod.csv"
  static let directory = "mamh-repertoire/municipalites_2025-06.csv"
  static let unemployment = "statcan-cif/indicator_8-1-1.csv"
  static let wellBeing = "cwb-2021/CWB_2021_blank.csv"
  static let figures = "real-figures.csv"

  /// The ministry's directory of municipalities.
  static var directorySource: DataSource {
    var mapping = Mapping()
    mapping.columns = [
      .name: [.header("munnom")], .designation: [.header("mdes")], .region: [.header("regadm")],
      .mrc: [.header("mrc")], .population: [.header("mpopul")], .code("mamh"): [.header("mcode")],
    ]
    mapping.constants = [.kind: "municipalite", .province: "quebec_province"]
    return source(directory, mapping, .collectivities)
  }

  /// All places of Quebec, and the province.
  static func places(_ more: [Collectivity] = []) throws -> PlacesIntake.Outcome {
    let province = TestIntake.place("quebec_province", "Québec (province)", .province)
    return try PlacesIntake(declared: [province] + more)
      .places([directorySource], file: bytes)
  }

  static var censusMapping: Mapping {
    var mapping = Mapping()
    mapping.columns = [
      .place: [
        .header("Nom géographique"),
        .header("Abréviation du nom du genre de région géographique"),
      ]
    ]
    mapping.designations = [
      "V": "Ville", "PE": "Paroisse", "MÉ": "Municipalité", "VL": "Village", "CT": "Canton",
      "CU": "Cantons unis", "NO": "Territoire non organisé", "IRI": "Réserve indienne",
      "VN": "Village nordique",
    ]
    mapping.readsNotes = true
    mapping.places = ["Québec (PR)": "quebec_province"]
    mapping.values = [
      value("Population, 2021", "population", "2021"),
      value("Population, 2016", "population", "2016"),
      value("Logements privés occupés par des résidents habituels, 2021", "logements", "2021"),
      value("Logements privés occupés par des résidents habituels, 2016", "logements", "2016"),
    ]
    mapping.constants = [
      .source: "Statistique Canada, tableau 98-10-0002-02", .published: "2022-02-09",
    ]
    return mapping
  }

  static func value(_ column: String, _ indicator: String, _ period: String? = nil)
    -> Mapping.Value
  {
    var value = Mapping.Value(column: .header(column))
    value.constants[.indicator] = indicator
    value.constants[.period] = period
    return value
  }

  static var unemploymentMapping: Mapping {
    var mapping = Mapping()
    mapping.columns = [
      .place: [.header("Geography")], .period: [.header("Year")], .group: [.header("Population")],
      .value: [.header("Value")],
    ]
    mapping.constants = [.indicator: "taux_chomage"]
    mapping.places = ["Quebec": "quebec_province"]
    mapping.symbols = ["": .withheld]
    mapping.keep = [
      (.header("Gender"), ["Total - Gender"]), (.header("Age group"), ["15 years and over"]),
    ]
    mapping.groups = [
      "Total population": "total", "Landed immigrants": "immigrants", "Born in Canada": "natifs",
    ]
    return mapping
  }

  static var wellBeingMapping: Mapping {
    var mapping = Mapping()
    mapping.columns = [.place: [.header("CSD Code 2021")]]
    mapping.codes = ("24", "mamh")
    mapping.constants = [.period: "2021"]
    mapping.symbols = ["": .withheld]
    mapping.values = [
      value("Income 2021", "ibc_revenu"), value("Education 2021", "ibc_scolarite"),
      value("Housing 2021", "ibc_logement"),
      value("Labour Force Activity 2021", "ibc_activite"), value("CWB 2021", "ibc_global"),
    ]
    return mapping
  }

  static var figuresMapping: Mapping {
    var mapping = Mapping()
    mapping.columns = [
      .place: [.header("collectivity")], .indicator: [.header("indicator")],
      .period: [.header("period")], .group: [.header("group")], .value: [.header("value")],
      .source: [.header("source")],
    ]
    return mapping
  }
}
