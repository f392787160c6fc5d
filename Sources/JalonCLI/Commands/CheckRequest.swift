import Jalon
import JalonModel

/// What `jalon check` was asked for.
struct CheckRequest: Sendable {
  /// What is looked at, each with the path as it was typed.
  let subjects: [(path: String, subject: Inspection.Subject)]
  let demand: Inspection.Demand
  let showsOrigins: Bool
  let format: OutputFormat
  let packs: [String]
  let folders: [String: String]

  init(_ arguments: Arguments) throws(Problem) {
    demand = arguments.has(.strictCheck) ? .strict : .usual
    showsOrigins = arguments.has(.origins)
    format = arguments.value(of: .format).flatMap(OutputFormat.init) ?? .text
    for folder in arguments.values(of: .packs) where !Paths.isFolder(folder) {
      throw .notAFolder(folder, for: Option.packs.flag)
    }
    let packs = PackFolders.path(given: arguments.values(of: .packs))
    self.packs = packs
    folders = try NamedFolders.map(given: arguments.values(of: .folder))
    if arguments.operands.isEmpty {
      let workspace = try WorkspaceFolder.find(given: nil)
      subjects = [(workspace, .workspace(workspace))]
    } else {
      subjects = try arguments.operands.map { path throws(Problem) in
        (path, try Self.subject(path, packs))
      }
    }
  }

  private static func subject(_ path: String, _ packs: [String]) throws(Problem)
    -> Inspection.Subject
  {
    let folder = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    if Paths.isFolder(folder) {
      if Paths.exists(Paths.join(folder, WorkspaceFolder.file)) { return .workspace(folder) }
      if Paths.exists(Paths.join(folder, "pack.lua")) { return .pack(folder) }
      throw .nothingToCheck(in: path)
    }
    if path.hasSuffix(".lua"), Paths.exists(path) {
      let whole = path.hasPrefix("/") ? path : Paths.join(System.currentFolder ?? "/", path)
      let start = Paths.parent(of: whole) ?? "/"
      let above = Paths.upward(from: start) {
        Paths.exists(Paths.join($0, WorkspaceFolder.file))
      }
      if let above { return .file(path, over: above) }
      return .file(path, over: try WorkspaceFolder.find(given: nil))
    }
    if !path.contains("/"), let pack = Inspection.pack(path, in: packs) { return .pack(pack) }
    throw .noSuchPath(path)
  }

  /// What was found tells who started the program.
  func code(after problems: [Problem]) -> ExitCode {
    if problems.contains(where: { $0.gravity == .error }) { return .invalid }
    return problems.isEmpty || demand == .usual ? .done : .gateFailed
  }
}

extension Problem {
  fileprivate static func nothingToCheck(in folder: String) -> Problem {
    Problem(
      "no_workspace",
      .both(
        fr: "Ni jalon.lua ni pack.lua dans «\u{A0}\(folder)\u{A0}».",
        en: "Neither jalon.lua nor pack.lua in `\(folder)`."),
      remedy: .both(
        fr: "Donnez le dossier qui contient l’un des deux.",
        en: "Give the folder that holds one of them."))
  }

  fileprivate static func noSuchPath(_ path: String) -> Problem {
    Problem(
      "no_such_path",
      .both(
        fr: "«\u{A0}\(path)\u{A0}» n’est ni un dossier, ni un fichier .lua, ni une trousse.",
        en: "`\(path)` is no folder, no .lua file and no pack."),
      remedy: .both(
        fr: "Corrigez le chemin, ou dites où sont les trousses par --packs.",
        en: "Correct the path, or say where packs are with --packs."))
  }
}
