import JalonModel

/// A file that a layer declares with `data` or `collectivities`, and how to read it.
struct DataSource: Sendable {
  /// What the declaration is.
  enum Purpose: Sendable {
    case data
    case collectivities
  }

  var purpose: Purpose
  /// Where the file is; nil where the folder of its `@name/` was not given and it is optional.
  var path: String?
  /// The name that people see.
  var name: String
  /// The layer's ordinal, the lowest first, and its id.
  var layer: Int
  var layerID: String
  var isOptional = false
  /// How to read a foreign file; nil for the plain format.
  var mapping: Mapping?
  /// Where it is declared.
  var origin: Origin
}

/// A column of a file, by its header or its number.
enum ColumnName: Hashable, Sendable {
  case header(String)
  /// From 1.
  case number(Int)
}

/// How a foreign file says what the plain format says.
struct Mapping: Sendable {
  /// What a column or a constant says. For `collectivities`: also name, kind, designation … and any
  /// scheme of codes.
  enum Field: Hashable, Sendable {
    case place, indicator, period, group, value, status, source, published
    case survey, question, answer
    case stakeholder, relation
    /// Of the plain format only.
    case unit, note
    case id, name, kind, designation, milieu, mrc, region, province, population
    /// Another kind of place that the place lies in: `agglomeration`, `borough` …
    case within(Kind)
    case code(String)
  }

  /// One of the columns of values of a wide file, with its own constants.
  struct Value: Sendable {
    var column: ColumnName
    var constants: [Field: String] = [:]
  }

  /// Two columns read as `A (B)`.
  var columns: [Field: [ColumnName]] = [:]
  var constants: [Field: String] = [:]
  var values: [Value] = []
  var keep: [(column: ColumnName, cells: [String])] = []
  /// Only add: other cells are read as usual.
  var places: [String: String] = [:]
  var designations: [String: String] = [:]
  var symbols: [String: Mark] = [:]
  /// Complete: a row with another cell is left out. Nil where not given.
  var indicators: [String: String]?
  var periods: [String: String]?
  var groups: [String: String]?
  var kinds: [String: Kind]?
  /// Taken off the front of a place's code, and the scheme of the codes.
  var codes: (before: String, scheme: String)?
  var readsNotes = false
  /// The line of the header, from 1.
  var header: Int?
  var encoding: TextEncoding?
  var separator: Character?
  var decimal: Character?
  /// How many bad rows are allowed; nil for none in plain files and any number in mapped ones.
  var tolerance: Int?
}
