import JalonModel

/// Makes the places of a workspace of its declarations and its files of places.
struct PlacesIntake {
  struct Outcome {
    /// Those declared, in their order, then those of files, then those that others name.
    var places: [Collectivity]
    var warnings: [Problem] = []
    /// Optional files whose folder was not given.
    var skipped: [String] = []
    /// Rows of files of places, which are counted apart from those of figures.
    var summary = Diagnosis.DataSummary()
  }

  /// Those of all layers, merged. One with an empty name says something of a place that a file
  /// declares, recognised by id or code: its name and kind are the file's.
  let declared: [Collectivity]

  /// Reads the files; `read` gives the bytes of a path, or throws a `FileFault`. Throws all that is
  /// wrong in all files.
  func places(_ sources: [DataSource], file read: (String) throws -> [UInt8]) throws(Problems)
    -> Outcome
  {
    var outcome = Outcome(places: [])
    var problems: [Problem] = []
    var merger = PlaceMerger(declared)
    for source in sources {
      do {
        guard let table = try DataTable.open(source, read: read) else {
          outcome.skipped.append(source.name)
          continue
        }
        let (rows, file) = try PlaceReader(table).read()
        file.add(to: &outcome.summary)
        for row in rows { merger.add(row, layer: source.layer) }
        outcome.warnings += try file.warnings()
      } catch let problem as Problem {
        problems.append(problem)
      } catch let found as Problems {
        problems += found.list
      } catch {
        problems.append(FileFault.unreadable.problem(source))
      }
    }
    guard problems.isEmpty else { throw Problems(problems) }
    let merged = try merger.finish()
    outcome.places = merged.places
    outcome.warnings += merged.warnings
    outcome.summary.leftOut += merged.leftOut
    outcome.summary.rows -= merged.leftOut
    return outcome
  }
}
