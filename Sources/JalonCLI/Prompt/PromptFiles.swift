import FoundationEssentials
import Jalon
import JalonModel
import JalonReport

/// What the prompt does with files: reads them again, opens them in an editor, writes one.
extension Prompt {
  mutating func reload(_ console: inout Console) throws {
    // Before anything is read: what changes meanwhile is a change.
    if watched != nil { watched = FileStamps(of: session.folders) }
    do {
      let problems = try session.reload()
      isStale = false
      console.report(problems)
      try tell(.both(fr: "Fichiers relus.", en: "Files read again."), &console)
    } catch {
      isStale = true
      throw error
    }
  }

  /// Reads again what has changed, where that is wanted.
  mutating func refresh(_ console: inout Console) throws {
    guard let watched, !FileStamps(of: session.folders).changes(since: watched).isEmpty else {
      return
    }
    do {
      try reload(&console)
    } catch let problems as Problems {
      console.report(problems.list)
    } catch let problem as Problem {
      console.report([problem])
    }
  }

  mutating func watch(_ console: inout Console) throws {
    let isOn = watched == nil
    watched = isOn ? FileStamps(of: session.folders) : nil
    let told: Text =
      isOn
      ? .both(
        fr: "Les fichiers sont relus dès qu’ils changent.",
        en: "Files are read again whenever they change.")
      : .both(fr: "Les fichiers ne sont plus suivis.", en: "Files are not watched any more.")
    try tell(told, &console)
  }

  /// Opens the file of a rule at its line, then reads again.
  mutating func edit(_ name: String, _ console: inout Console) throws {
    let rule = try rule(name)
    guard let (path, line) = try session.place(ofRule: rule) else { throw Problem.typed(rule) }
    lastRule = rule
    guard let editor = Variable.visual.value ?? Variable.editor.value else {
      throw Problem.noEditor(path, line)
    }
    try console.finish()
    guard System.run(shell: "\(editor) \"$1\" \"$2\"", with: ["+\(line)", path]) else {
      throw Problem.editorFailed(editor)
    }
    try reload(&console)
  }

  /// Writes what was defined, so that `jalon test FILE` and `include` read it.
  mutating func save(_ path: String, _ console: inout Console) throws {
    guard !session.definitions.isEmpty else { throw Problem.nothingDefined }
    if !saved.contains(path), Paths.exists(path) { throw Problem.fileThere(path) }
    let text = session.definitions.map { $0.text + "\n" }.joined(separator: "\n")
    do {
      try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw Problem.notSaved(path)
    }
    saved.insert(path)
    let told = Text.both(
      fr: """
        Écrit dans \(path).
          Pour les essais\u{A0}: jalon test \(path)
          Pour le diagnostic\u{A0}: inclure "\(path)" dans jalon.lua, puis :reload
        """,
      en: """
        Written into \(path).
          For the tests: jalon test \(path)
          For the diagnosis: include "\(path)" in jalon.lua, then :reload
        """)
    try tell(told, &console)
  }
}

extension Problem {
  fileprivate static func typed(_ rule: String) -> Problem {
    Problem(
      "typed_rule",
      .both(
        fr: "La règle «\u{A0}\(rule)\u{A0}» a été tapée ici\u{A0}: elle n’a pas de fichier.",
        en: "The rule `\(rule)` was typed here: it has no file."),
      remedy: .both(
        fr: "Tapez-la de nouveau autrement, ou écrivez-la par :save.",
        en: "Type it again otherwise, or write it with :save."))
  }

  fileprivate static func noEditor(_ path: String, _ line: Int) -> Problem {
    Problem(
      "no_editor",
      .both(
        fr: "Ni VISUAL ni EDITOR ne nomment d’éditeur.",
        en: "Neither VISUAL nor EDITOR names an editor."),
      remedy: .both(
        fr: "Ouvrez \(path) à la ligne \(line), puis :reload.",
        en: "Open \(path) at line \(line), then :reload."))
  }

  fileprivate static func editorFailed(_ editor: String) -> Problem {
    Problem(
      "editor_failed",
      .both(
        fr: "L’éditeur «\u{A0}\(editor)\u{A0}» a échoué.", en: "The editor `\(editor)` failed."),
      remedy: .both(
        fr: "Corrigez VISUAL ou EDITOR; rien n’a été relu.",
        en: "Mend VISUAL or EDITOR; nothing was read again."))
  }

  fileprivate static var nothingDefined: Problem {
    Problem(
      "nothing_defined",
      .both(fr: "Rien n’a été défini ici.", en: "Nothing was defined here."),
      remedy: .both(
        fr: "Tapez d’abord une règle, un indicateur ou un essai.",
        en: "Type a rule, an indicator or a test first."))
  }

  fileprivate static func fileThere(_ path: String) -> Problem {
    Problem(
      "file_exists",
      .both(
        fr: "«\u{A0}\(path)\u{A0}» existe déjà\u{A0}: rien n’a été écrit.",
        en: "`\(path)` exists already: nothing was written."),
      remedy: .both(fr: "Donnez un autre nom.", en: "Give another name."))
  }

  fileprivate static func notSaved(_ path: String) -> Problem {
    Problem(
      "not_written",
      .both(
        fr: "«\u{A0}\(path)\u{A0}» n’a pas pu être écrit.", en: "`\(path)` could not be written."),
      remedy: .both(
        fr: "Choisissez un dossier où vous pouvez écrire.",
        en: "Choose a folder that you may write into."))
  }
}
