import JalonModel

/// What is wrong with the places and the data that rules name, as far as each can be read.
struct ContentProblems {
  private(set) var problems: [Problem] = []
  private let rules: Assembled
  private let files: [RuleFile]

  init(_ reading: RuleReading) {
    var rules = reading.assembled
    // What is wrong with a declaration is said of it, not again of each of its rows.
    rules.pack.addMissing(reading.declared)
    self.rules = rules
    files = reading.loaded.files
    note(rules.sources.filter { $0.path == nil }.map(Problem.skipped))
    attempt { try $0.readAll() }
  }

  private mutating func note(_ found: [Problem]) {
    problems += found.map { $0.showing(files) }
  }

  private mutating func attempt(_ body: (inout Self) throws -> Void) {
    do {
      try body(&self)
    } catch let found as Problems {
      note(found.list)
    } catch let problem as Problem {
      note([problem])
    } catch {
      note([FileFault.unreadable.problem(named: "")])
    }
  }

  private mutating func readAll() throws {
    attempt { try $0.readMappings() }
    let listed = try PlacesIntake(declared: rules.places).places(
      rules.sources.filter { $0.purpose == .collectivities }, file: FileFault.read)
    note(listed.warnings)
    let places = Places(listed.places)
    note(rules.pack.unknownPlaces(places, files))
    var builder = DatasetBuilder(pack: rules.pack)
    let outcome = try DatasetIntake(pack: rules.pack, places: places).read(
      rules.sources.filter { $0.purpose == .data }, into: &builder, file: FileFault.read,
      long: TextRest.init(path:))
    note(outcome.warnings)
    let surveys = try SurveyIntake(
      surveys: rules.pack.surveys, groups: rules.pack.groups, find: places.find
    ).aggregates(of: outcome.answers.map { ($0.source, try FileFault.read($0.source.path ?? "")) })
    note(surveys.warnings)
    builder.add(surveys, layers: rules.pack.layers.map(\.id))
    _ = try builder.finish(places: places)
  }

  /// What mappings say that no row uses. What is wrong with a file is said by who reads it.
  private mutating func readMappings() throws {
    for source in rules.sources where source.isMapped && source.path != nil {
      guard let table = try? DataTable.open(source, read: FileFault.read),
        let dead = try? DeadMappings(table)
      else { continue }
      note(dead.problems(in: files))
    }
  }
}

extension RulePack {
  /// Indicators and groups that are declared, and of which something is wrong.
  fileprivate mutating func addMissing(_ declared: [String: [Declared]]) {
    let indicators = Set(self.indicators.map(\.id))
    for each in declared["indicator"] ?? [] where !indicators.contains(each.id) {
      self.indicators.append(
        Indicator(id: each.id, label: .only(each.id, in: .fr), origin: each.origin))
    }
    let groups = Set(self.groups.map(\.id))
    for each in declared["group"] ?? [] where !groups.contains(each.id) {
      self.groups.append(PopulationGroup(id: each.id, label: .only(each.id, in: .fr)))
    }
  }
}
