import JalonModel
import Testing

@testable import Jalon

struct RealFile: Sendable, CustomTestStringConvertible {
  let path: String
  let separator: CSVSeparator
  let encoding: TextEncoding
  let rows: Int
  let header: [String]

  init(
    _ path: String, _ separator: CSVSeparator, _ encoding: TextEncoding, rows: Int, _ header: String
  ) {
    (self.path, self.separator, self.encoding, self.rows) = (path, separator, encoding, rows)
    self.header = header.split(separator: "|").map(String.init)
  }

  var testDescription: String { path }

  static let statcan = "statcan-98-10-0002/9810000202-sanssymbole-mod.csv"

  static let all = [
    RealFile(
      "real-figures.csv", .comma, .utf8, rows: 574,
      "collectivity|indicator|period|group|value|unit|source"),
    RealFile(
      statcan, .semicolon, .utf8, rows: 1284,
      "Nom géographique|Abréviation du nom du genre de région géographique|Population, 2021|"
        + "Population, 2016|Variation en pourcentage de la population, 2016 à 2021|"
        + "Total des logements privés, 2021|Total des logements privés, 2016|"
        + "Variation en pourcentage du total des logements privés, 2016 à 2021|"
        + "Logements privés occupés par des résidents habituels, 2021|"
        + "Logements privés occupés par des résidents habituels, 2016|"
        + "Variation en pourcentage des logements privés occupés par des résidents habituels, "
        + "2016 à 2021|Superficie des terres en kilomètres carrés, 2021|"
        + "Densité de population au kilomètre carré, 2021|"
        + "Classement national de la population, 2021|"
        + "Classement provincial et territorial de la population, 2021"),
    RealFile(
      "statcan-cif/indicator_8-1-1.csv", .comma, .utf8, rows: 3498,
      "Year|Geography|Population|Gender|Age group|GeoCode|Value"),
    RealFile(
      "statcan-cif/indicator_8-2-1.csv", .comma, .utf8, rows: 4699,
      "Year|Geography|Age group|Gender|Indigenous group|Educational attainment|Visible minority|"
        + "Immigrant status|GeoCode|Value"),
    RealFile(
      "statcan-cif/indicator_11-2-1.csv", .comma, .utf8, rows: 777,
      "Year|Geography|Geographic location|Selected census metropolitan areas|Tenure|"
        + "Select housing-vulnerable populations|GeoCode|Value"),
    RealFile(
      "statcan-cif/indicator_11-4-1.csv", .comma, .utf8, rows: 1188,
      "Year|Geography|Location|Gender|Demographic and socio-economic|GeoCode|Value"),
    RealFile(
      "statcan-cif/indicator_11-7-1.csv", .comma, .utf8, rows: 508,
      "Year|Geography|Age group|Sex|Household income|Highest level of education|Series|GeoCode|"
        + "Value"),
    RealFile(
      "mamh-repertoire/municipalites_2025-06.csv", .comma, .utf8, rows: 1285,
      "mcode|munnom|mdes|mgentile|regadm|divrec|mrc|mdatcons|msuperf|mpopul|datelec|divter"),
    RealFile(
      "cwb-2021/CWB_2021_blank.csv", .comma, .windows1252, rows: 5161,
      "CSD Code 2021|CSD Name 2021|Census Population 2021|Income 2021|Education 2021|Housing 2021|"
        + "Labour Force Activity 2021|CWB 2021|Community Type 2021"),
  ]
}

@Suite(.enabled(if: SharedData.isThere, "the real data are beside the repository only"))
struct RealFilesTests {
  @Test(arguments: RealFile.all)
  func `a real file reads whole, without a word about its form`(_ file: RealFile) throws {
    var reader = try SharedData.table(file.path)
    #expect(reader.separator == file.separator)
    #expect(reader.text.encoding == file.encoding)
    #expect(reader.header.names == file.header)
    let table = reader.table()
    #expect(table.records.count == file.rows)
    #expect(table.problems == [])
  }

  @Test func `the subdivisions' populations of 2021 add up to Quebec's`() throws {
    var reader = try SharedData.table(RealFile.statcan)
    var sum = 0.0
    var unavailable = 0
    var quebec = NumberCell.invalid
    while case .record = reader.next() {
      let population = reader.text.withContent(of: reader.cells[2]) {
        NumberCell($0, decimal: .unknown)
      }
      // The first two rows are the country and the province; the others are parts of it.
      switch reader.text.string(of: reader.cells[1]) {
      case "Pays": continue
      case "PR": quebec = population
      default:
        switch population {
        case .number(let value, .none): sum += value
        case .symbol(.unavailable): unavailable += 1
        default: Issue.record("\(reader.line): \(population)")
        }
      }
    }
    #expect(sum == 8_501_833)
    // Reserves that were enumerated in part.
    #expect(unavailable == 8)
    #expect(quebec == plain(8_501_833))
  }

  @Test func `every figure of the census table is a number or a symbol`() throws {
    var evidence = DecimalEvidence()
    let reader = try SharedData.table(RealFile.statcan)
    var first = reader
    while case .record = first.next() {
      for cell in first.cells[2...] { first.text.withContent(of: cell) { evidence.note($0) } }
    }
    #expect(evidence.convention == .comma)
    var second = reader
    var symbols: Set<Symbol> = []
    while case .record = second.next() {
      for cell in second.cells[2...] {
        switch second.text.withContent(of: cell, { NumberCell($0, decimal: .comma) }) {
        case .number: break
        case .symbol(let symbol): symbols.insert(symbol)
        case .ambiguous, .invalid: Issue.record("\(second.text.place(of: cell))")
        }
      }
    }
    #expect(symbols == [.notApplicable, .unavailable])
  }

  @Test func `an encoding that is not UTF-8 keeps its accents`() throws {
    var reader = try SharedData.table("cwb-2021/CWB_2021_blank.csv")
    let names = Set(reader.table().records.map { $0[1] })
    #expect(names.contains("Métabetchouan--Lac-à-la-Croix"))
  }

  @Test func `Victoriaville is where an editor finds it`() throws {
    var reader = try SharedData.table("real-figures.csv")
    #expect(reader.next() == .record)
    #expect(reader.text.place(of: reader.cells[4]) == TextPlace(line: 2, column: 37))
    #expect(reader.text.string(of: reader.cells[4]) == "47760")
  }
}
