import JalonModel

/// Reads the data files of a workspace.
struct DatasetIntake {
  /// What the files gave.
  struct Outcome {
    /// Relations by place and stakeholder; what a place itself says of an actor stands above them.
    var relations: [Int: [String: Set<Relation>]] = [:]
    /// Files of answers to surveys, opened and not read.
    var answers: [DataTable] = []
    /// Bad rows that may be, and rows that were left out and are to be named.
    var warnings: [Problem] = []
  }

  let pack: RulePack
  let places: Places

  /// Reads figures into a builder and relations; `read` gives the bytes of a path, or throws a
  /// `FileFault`, and `long` gives a file that need not be held whole. Throws all that is wrong in
  /// all files.
  func read(
    _ sources: [DataSource], into builder: inout DatasetBuilder,
    file read: (String) throws -> [UInt8], long: (String) -> TextRest? = { _ in nil }
  ) throws(Problems) -> Outcome {
    let names = CellNames(pack)
    let rules = ContiguousArray(pack.indicators.map { FigureRule($0, names) })
    var outcome = Outcome()
    var relations = RelationRows()
    var problems: [Problem] = []
    var files = RepeatedFiles(sources)
    for source in sources {
      do {
        let inParts = try source.path.flatMap(long).flatMap { try DataTable(source, inParts: $0) }
        guard
          let table = try inParts
            ?? DataTable.open(source, read: { try files.bytes(of: $0, read) })
        else {
          builder.summary.skipped.append(source.name)
          continue
        }
        let rows: TableOutcome
        switch TableKind(of: table) {
        case .answers:
          outcome.answers.append(table)
          continue
        case .relations:
          let reader = try RelationReader(table, pack, places)
          rows = reader.read(into: &relations)
        case .observations:
          var reader = try ObservationReader(table, names, rules, places, into: &builder)
          outcome.warnings += reader.warnings
          rows = try reader.read(into: &builder)
        }
        rows.add(to: &builder.summary)
        outcome.warnings += try rows.warnings()
      } catch let problem as Problem {
        problems.append(problem)
      } catch let found as Problems {
        problems += found.list
      } catch {
        problems.append(FileFault.unreadable.problem(source))
      }
    }
    guard problems.isEmpty else { throw Problems(problems) }
    outcome.relations = relations.merged
    return outcome
  }

  /// The dataset of files of figures, where there are no answers to surveys to add.
  func dataset(_ sources: [DataSource], file read: (String) throws -> [UInt8]) throws(Problems)
    -> (dataset: Dataset, outcome: Outcome)
  {
    var builder = DatasetBuilder(pack: pack)
    let outcome = try self.read(sources, into: &builder, file: read)
    return (try builder.finish(places: places), outcome)
  }
}

/// The bytes of files that are declared several times, each read once.
private struct RepeatedFiles {
  private var left: [String: Int] = [:]
  private var held: [String: [UInt8]] = [:]

  init(_ sources: [DataSource]) {
    for source in sources { if let path = source.path { left[path, default: 0] += 1 } }
  }

  mutating func bytes(of path: String, _ read: (String) throws -> [UInt8]) throws -> [UInt8] {
    left[path, default: 1] -= 1
    let isLast = left[path] == 0
    if let bytes = held[path] {
      if isLast { held[path] = nil }
      return bytes
    }
    let bytes = try read(path)
    if !isLast { held[path] = bytes }
    return bytes
  }
}
