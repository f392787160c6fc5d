import JalonLua
import JalonModel

/// What reading the files of a workspace and of its packs gives, before anything is merged.
struct LoadedFiles: Sendable {
  /// A pack or a workspace.
  struct Layer: Sendable {
    /// In the order in which layers were met, which statements and files name.
    var ordinal: Int
    var folder: LayerFolder
    var id = ""
    var language = Language.fr
    var version: String?
    /// Its files by name, without those that only tests read.
    var files: [RuleFile] = []
    /// The files read of it, so that each is read once.
    var paths: Set<String> = []
  }

  /// The lowest first.
  var layers: [Layer] = []
  /// In the order in which they were read, which numbers the packs' functions.
  var files: [RuleFile] = []
  var statements: [Statement] = []
  var problems: [Problem] = []
  /// From where on the files are those of tests alone, which no function is of.
  var firstTestFile = Int.max
  /// The one file whose tests are asked for; nil where those of all files are.
  var asked: String?
  /// The files that a script error ended: what they declare after it is not known.
  var brokenFiles: Set<String> = []

  /// The layer that a statement is of, by its place among ``layers``.
  func rank(of statement: Statement) -> Int {
    layers.firstIndex { $0.ordinal == statement.layer } ?? 0
  }
}

extension Problem {
  /// What stopped a script, at its place.
  init(
    _ error: ScriptError, refused: (told: String, problem: Problem)?, in files: [RuleFile]
  ) {
    if let refused, error.kind == .error, error.message == refused.told {
      self = refused.problem
    } else {
      let kind =
        switch error.kind {
        case .syntax: "syntax"
        case .interrupted: "interrupted"
        case .error, .missing, .instructions, .time, .memory, .output: "script"
        }
      self.init(kind, MachineWords.text(error, refused: nil), remedy: MachineWords.remedy(error))
    }
    let file = files.first { $0.name == error.chunk }
    let excerpt = error.line.flatMap { file?.line($0) }
    let indent = excerpt?.prefix { $0.isWhitespace }.count
    self = at(
      file: error.chunk, line: error.line, column: error.column ?? indent.map { $0 + 1 },
      excerpt: excerpt)
    traceback = error.traceback.map { frame in
      let place = [frame.chunk, frame.line.map(String.init)].compactMap { $0 }
      return [frame.name, place.joined(separator: ":")].filter { !$0.isEmpty }
        .joined(separator: " — ")
    }
  }
}
