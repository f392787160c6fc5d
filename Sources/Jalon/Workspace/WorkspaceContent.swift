import JalonModel

/// What a workspace's files hold: rules, places and figures.
struct WorkspaceContent: Sendable {
  var pack: RulePack
  var places: Places
  var dataset: Dataset
  /// The Lua files in the order in which their functions are numbered.
  var files: [RuleFile]
  let warnings: [Problem]
  /// The ids of the places that the workspace's own files declare.
  let ownPlaces: Set<String>
  /// The data files that layers name, in the order of declaration.
  let sources: [DataSource]

  /// Rules, places and figures that no file holds.
  init(pack: RulePack, places: Places, dataset: Dataset) {
    (self.pack, self.places, self.dataset) = (pack, places, dataset)
    (files, warnings, ownPlaces, sources) = ([], [], Set(places.list.map(\.id)), [])
  }

  /// Reads a folder. Throws `Problems`.
  init(
    folder: String, main: String, search: PackSearch, _ extent: LoadingExtent = .rules
  ) throws {
    let loading = try RuleLoading(folder: folder, main: main, search: search, extent)
    do {
      try self.init(loading)
    } catch let problems as Problems {
      throw Problems(problems.list.map { $0.showing(loading.files) })
    }
  }

  /// Other rules over the same places and figures.
  init(_ loading: RuleLoading, over other: WorkspaceContent) {
    pack = loading.assembled.pack
    files = loading.files
    (places, dataset, warnings) = (other.places, other.dataset, other.warnings)
    (ownPlaces, sources) = (other.ownPlaces, other.sources)
  }

  /// Reads the places and the data that rules name. Throws `Problems`.
  init(_ loading: RuleLoading) throws {
    let rules = loading.assembled
    let listed = try PlacesIntake(declared: rules.places).places(
      rules.sources.filter { $0.purpose == .collectivities }, file: FileFault.read)
    var places = Places(listed.places)
    var builder = DatasetBuilder(pack: rules.pack)
    let outcome = try DatasetIntake(pack: rules.pack, places: places).read(
      rules.sources.filter { $0.purpose == .data }, into: &builder, file: FileFault.read,
      long: TextRest.init(path:))
    let surveys = try SurveyIntake(
      surveys: rules.pack.surveys, groups: rules.pack.groups, find: places.find
    ).aggregates(of: outcome.answers.map { ($0.source, try FileFault.read($0.source.path ?? "")) })
    builder.add(surveys, layers: rules.pack.layers.map(\.id))
    places.add(outcome.relations)
    builder.summary.skipped += listed.skipped
    self.places = places
    pack = rules.pack
    files = loading.files
    ownPlaces = rules.ownPlaces
    sources = rules.sources
    let skipped = rules.sources.filter { $0.path == nil }.map(Problem.skipped)
    let found = skipped + rules.warnings + listed.warnings + outcome.warnings + surveys.warnings
    warnings =
      found.map { $0.showing(loading.files) } + rules.pack.unknownPlaces(places, loading.files)
    dataset = try builder.finish(places: places)
  }

  /// The ordinal of the place of an id, a code or a name.
  func place(_ name: String) throws(Problem) -> Int {
    switch places.find(name) {
    case .one(let ordinal): return ordinal
    case .several(let ordinals):
      let ids = ordinals.map { places.list[$0].id }.joined(separator: ", ")
      throw Problem(
        "ambiguous_place",
        .both(
          fr: "«\u{A0}\(name)\u{A0}» désigne plusieurs collectivités\u{A0}: \(ids).",
          en: "`\(name)` names several places: \(ids)."),
        remedy: .both(fr: "Nommez-la par son identifiant.", en: "Name it by its id."))
    case .none:
      let known = places.list.flatMap { [$0.id, $0.name] }
      throw .unknown(("lieu", "place"), name, kind: "unknown_place", known: known)
    }
  }

  /// The place diagnosed when none is asked for.
  func ownPlace() throws(Problem) -> Int {
    if let named = pack.place { return try place(named) }
    let own = places.list.indices.filter { ordinal in
      let place = places.list[ordinal]
      return ownPlaces.contains(place.id) && Self.diagnosed.contains(place.kind)
    }
    if own.count == 1 { return own[0] }
    throw Problem(
      "no_place",
      .both(
        fr: "La collectivité à diagnostiquer n’est pas dite.",
        en: "Which place to diagnose is not said."),
      remedy: .both(
        fr:
          "Déclarez-en une, et nommez-la par «\u{A0}lieu\u{A0}» dans la trousse ou par --place s’il y en a d’autres.",
        en: "Declare one, and name it by `place` in the pack or with --place if there are others."))
  }

  /// The kinds of places that are diagnosed when all are.
  static let diagnosed: Set<Kind> = [.municipality, .mrc, .borough, .agglomeration]

  func places(kinds: Set<Kind>?, within: String?) throws(Problem) -> [Int] {
    let kinds = kinds ?? Self.diagnosed
    let around = try within.map { name throws(Problem) in places.list[try place(name)].id }
    return places.list.indices.filter { ordinal in
      let place = places.list[ordinal]
      return kinds.contains(place.kind) && (around.map { place.within.values.contains($0) } ?? true)
    }
  }
}

extension Problem {
  /// With the line of the file of rules that it is at.
  func showing(_ files: [RuleFile]) -> Problem {
    guard excerpt == nil, let line, let file = files.first(where: { $0.name == file }) else {
      return self
    }
    var shown = self
    shown.excerpt = file.line(line)
    return shown
  }

  /// An optional file whose folder was not given.
  static func skipped(_ source: DataSource) -> Problem {
    var problem = Problem(
      "folder_not_given",
      .both(
        fr: "«\u{A0}\(source.name)\u{A0}» est passé\u{A0}: son dossier n’est pas fourni.",
        en: "`\(source.name)` is passed over: its folder is not given."),
      remedy: .both(
        fr: "Il est facultatif. Donnez son dossier par --folder ou JALON_FOLDERS pour le lire.",
        en: "It is optional. Give its folder with --folder or JALON_FOLDERS to read it.")
    ).at(file: source.origin.file, line: source.origin.line, column: source.origin.column)
    problem.gravity = .warning
    return problem
  }
}
