import FoundationEssentials
import JalonLua
import JalonModel

/// Reads the files of a workspace and of the packs that it uses, each once, on one machine.
final class PackLoader {
  let search: PackSearch
  let session: Session
  var machine: LuaMachine
  private(set) var read = LoadedFiles()
  /// The layers by folder, in the order in which they were met; nil while one is being read.
  private var met: [String: Int?] = [:]
  private(set) var layers: [LoadedFiles.Layer] = []

  init(
    search: PackSearch, refusals: Session.Refusals = .stop, interrupt: Interrupt = Interrupt()
  ) throws {
    self.search = search
    session = Session(refusals)
    machine = try LuaMachine(interrupt: interrupt)
    try session.install(in: &machine)
  }

  /// What a handle in a field stands for.
  func ingredient(_ handle: LuaHandle) -> Ingredient? { session.ingredient(handle) }

  /// Whether a value is the bare word `remove`.
  func isRemoval(_ value: LuaValue) -> Bool {
    guard case .handle(let handle) = value, case .removal? = session.ingredient(handle) else {
      return false
    }
    return true
  }

  /// Reads the layer of a folder and all it uses.
  func load(_ folder: LayerFolder, main: String, _ extent: LoadingExtent) -> LoadedFiles {
    for path in extent.beneath {
      let main = LayerFolder.main(of: path)
      _ = layer(LayerFolder(path: path, of: main), main: main, version: nil, from: nil)
    }
    let base = layer(folder, main: main, version: nil, from: nil)
    if let base, extent.tests == .read { readTests(of: base, extent) }
    read.statements = session.statements
    return read
  }

  /// Reads a layer unless it has been, and gives its ordinal among the layers met.
  private func layer(
    _ folder: LayerFolder, main: String, version: String?, from statement: Statement?
  ) -> Int? {
    if let known = met[folder.path] {
      if known == nil, let statement {
        note(.cycle([folder.prefix, folder.prefix], of: ("Des trousses", "Packs")), at: statement)
      }
      return known
    }
    met[folder.path] = .some(nil)
    let ordinal = layers.count
    layers.append(LoadedFiles.Layer(ordinal: ordinal, folder: folder))
    session.layer = ordinal
    readFile(main, of: ordinal, from: statement)
    name(ordinal)
    readUses(of: ordinal)
    finish(ordinal)
    met[folder.path] = ordinal
    return ordinal
  }

  /// Reads the packs that a layer uses.
  private func readUses(of ordinal: Int) {
    let folder = layers[ordinal].folder
    for use in session.statements where use.layer == ordinal && use.word == "use" {
      guard let pack = attempt(use, { () throws(Problem) in try search.pack(use.id, from: folder) })
      else { continue }
      if let lower = layer(pack, main: "pack.lua", version: nil, from: use) {
        check(lower, isWhat: use)
      }
    }
  }

  /// Reads the files that hold tests alone, after all others: what a diagnosis is made of is the
  /// same with and without them. A file asked for that is none of these is a layer on top.
  private func readTests(of base: Int, _ extent: LoadingExtent) {
    let folder = layers[base].folder
    let top = extent.top.map { LayerFolder.real($0) }
    if let top, !folder.holdsTests(top) {
      read.asked = name(ofRead: top) ?? readTop(top, over: folder)
      return
    }
    read.firstTestFile = read.files.count
    session.layer = base
    for relative in folder.testFiles() where top.map({ $0 == "\(folder.path)/\(relative)" }) ?? true
    {
      readFile(relative, of: base, from: nil)
    }
    read.asked = top.flatMap(name(ofRead:))
    for statement in session.statements where statement.file >= read.firstTestFile {
      if !LoadingExtent.testWords.contains(statement.word) {
        note(.notATest(statement), at: statement)
      }
    }
  }

  /// The path of a file that was read, by the name that people see; nil for what is no file.
  func path(of name: String) -> String? {
    for layer in layers where name.hasPrefix(layer.folder.prefix) {
      let path = layer.folder.path + "/" + name.dropFirst(layer.folder.prefix.utf8.count)
      if layer.paths.contains(path) { return path }
    }
    return nil
  }

  /// What people see as the name of a file that was read.
  private func name(ofRead path: String) -> String? {
    for layer in layers where layer.paths.contains(path) {
      return layer.folder.prefix + path.dropFirst(layer.folder.path.utf8.count + 1)
    }
    return nil
  }

  /// Reads a file as a layer of its own, and what it uses; gives its name.
  private func readTop(_ path: String, over base: LayerFolder) -> String {
    let folder = LayerFolder(ofFile: path, within: base)
    let file = String(path.dropFirst(folder.path.utf8.count + 1))
    let ordinal = layers.count
    layers.append(LoadedFiles.Layer(ordinal: ordinal, folder: folder))
    session.layer = ordinal
    readFile(file, of: ordinal, from: nil)
    name(ordinal)
    if layers[ordinal].id == URL(filePath: folder.path).lastPathComponent {
      layers[ordinal].id = file.hasSuffix(".lua") ? String(file.dropLast(4)) : file
    }
    readUses(of: ordinal)
    finish(ordinal)
    return folder.prefix + file
  }

  private func finish(_ ordinal: Int) {
    layers[ordinal].files = read.files.filter { $0.layer == ordinal }.sorted { $0.name < $1.name }
    read.layers.append(layers[ordinal])
  }

  /// Reads a file and what it includes.
  private func readFile(_ relative: String, of layer: Int, from statement: Statement?) {
    let folder = layers[layer].folder
    let name = folder.prefix + relative
    guard
      let bytes = attempt(
        statement,
        { () throws(Problem) in
          let path = try folder.file(relative)
          guard !layers[layer].paths.contains(path) else { return [UInt8]?.none }
          layers[layer].paths.insert(path)
          do {
            return try FileFault.read(path)
          } catch {
            throw ((error as? FileFault) ?? .unreadable).problem(named: name)
          }
        }), let bytes
    else { return }
    if let statement, bytes.isEmpty, !statement.id.contains("*") {
      note(
        Problem(
          "empty_file",
          .both(
            fr: "Le fichier «\u{A0}\(name)\u{A0}» est vide.", en: "The file `\(name)` is empty."),
          remedy: .both(
            fr: "Écrivez-y des déclarations, ou retirez cette ligne.",
            en: "Write declarations into it, or remove this line.")), at: statement)
    }
    let file = RuleFile(layer: layer, name: name, bytes: bytes)
    read.files.append(file)
    let first = session.statements.count
    run(file)
    for include in session.statements[first...] where include.word == "include" {
      session.layer = layer
      let found = attempt(
        include, { () throws(Problem) in try folder.files(fitting: include.id) })
      for relative in found ?? [] { readFile(relative, of: layer, from: include) }
    }
  }

  private func run(_ file: RuleFile) {
    let first = session.statements.count
    let made = session.made.count
    let passed = session.passed.count
    let functions = machine.functions
    session.file = read.files.count - 1
    session.fileName = file.name
    session.isOpen = true
    defer { session.isOpen = false }
    var unused: [MadeIngredient] = []
    do {
      try machine.run(file.bytes, named: file.name)
      if machine.functions == functions {
        read.files[read.files.count - 1].functions = .none
      }
      unused = session.unused(since: made)
    } catch {
      // What the declaration that broke would have used is no mistake of its own.
      read.problems.append(Problem(error, refused: session.refusal, in: read.files))
      read.brokenFiles.insert(file.name)
    }
    for (problem, line) in session.passed[passed...] {
      let excerpt = file.line(line)
      let column = (excerpt?.prefix { $0.isWhitespace }.count ?? 0) + 1
      read.problems.append(
        problem.at(file: file.name, line: line, column: column, excerpt: excerpt))
    }
    place(session.statements.indices.suffix(from: first), in: file)
    var lines: Set<Int> = []
    for unused in unused where lines.insert(unused.line).inserted {
      read.problems.append(
        Problem(
          "unused_condition",
          .both(
            fr: "Une grandeur ou une condition qui ne fait partie d’aucune déclaration.",
            en: "A quantity or a condition that is part of no declaration."),
          remedy: .both(
            fr:
              "Réunissez des conditions par tous{ … } ou un_de{ … }\u{A0}: «\u{A0}and\u{A0}» et «\u{A0}or\u{A0}» de Lua n’en gardent qu’une.",
            en: "Combine conditions with all{ … } or any{ … }: Lua’s `and` and `or` keep one only.")
        ).at(file: file.name, line: unused.line, column: 1, excerpt: file.line(unused.line)))
    }
  }

  /// The layer's id: that of its `pack`, else its folder's name.
  private func name(_ ordinal: Int) {
    let own = session.statements.filter { $0.layer == ordinal && $0.word == "pack" }
    let folder = URL(filePath: layers[ordinal].folder.path).lastPathComponent
    layers[ordinal].id = own.first?.id ?? folder
    for entry in own.first?.fields?.entries ?? [] {
      guard case .text(let name) = entry.key, case .text(let value) = entry.value else { continue }
      switch Lexicon.english(of: name, in: .pack) {
      case "language": layers[ordinal].language = Language(rawValue: value) ?? .fr
      case "version": layers[ordinal].version = value
      default: break
      }
    }
  }

  /// Refuses a pack of another id or another major version than `use` asks for.
  private func check(_ lower: Int, isWhat use: Statement) {
    let found = layers[lower]
    if !use.id.contains("/"), !use.id.hasPrefix("."), found.id != use.id {
      note(
        Problem(
          "other_pack",
          .both(
            fr: "Le dossier «\u{A0}\(use.id)\u{A0}» contient la trousse «\u{A0}\(found.id)\u{A0}».",
            en: "The folder `\(use.id)` holds the pack `\(found.id)`."),
          remedy: .both(
            fr: "Nommez le dossier comme la trousse.", en: "Name the folder like the pack.")),
        at: use)
    }
    let wanted = use.fields?.entries.first { entry in
      if case .text("version") = entry.key { true } else { false }
    }
    guard let wanted else { return }
    let major = "\(wanted.value)".split(separator: ".").first
    if major != found.version?.split(separator: ".").first {
      note(
        Problem(
          "other_version",
          .both(
            fr:
              "«\u{A0}\(use.id)\u{A0}» est de version \(found.version ?? "inconnue"), et non \(wanted.value).",
            en: "`\(use.id)` is of version \(found.version ?? "unknown"), not \(wanted.value)."),
          remedy: .both(
            fr: "Relisez vos ajustements, puis changez le numéro.",
            en: "Review your adjustments, then change the number.")),
        at: use)
    }
  }

  private func attempt<Value>(_ statement: Statement?, _ body: () throws(Problem) -> Value)
    -> Value?
  {
    do {
      return try body()
    } catch {
      note(error, at: statement)
      return nil
    }
  }

  private func note(_ problem: Problem, at statement: Statement?) {
    guard let statement, read.files.indices.contains(statement.file) else {
      read.problems.append(problem)
      return
    }
    let file = read.files[statement.file]
    read.problems.append(
      problem.at(
        file: file.name, line: statement.place.line, column: statement.place.column,
        excerpt: file.line(statement.place.line)))
  }
}
