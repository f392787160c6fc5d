import FoundationEssentials
import Jalon
import JalonModel
import JalonTerminal

/// What the editor of a prompt asks while a line is typed. A class, since the editor and the prompt
/// share it.
final class PromptAnswers {
  private let session: PromptSession
  /// The lines before the one that is typed, of an entry that is not finished.
  var pending = ""
  var language = Language.fr

  init(_ session: PromptSession) { self.session = session }

  /// What a line may become where the cursor stands.
  func completion(of line: String, at cursor: Int) -> Completion {
    let typed = String(line.prefix(cursor))
    if pending.isEmpty, typed.first == ":" { return completion(ofCommand: typed) }
    let before = pending.isEmpty ? "" : pending + "\n"
    let found = session.completion(of: before + typed, in: language)
    return Completion(start: found.start - before.count, candidates: found.candidates)
  }

  private func completion(ofCommand typed: String) -> Completion {
    guard let space = typed.firstIndex(of: " ") else {
      let names = PromptCommand.allCases.map { ":" + $0.rawValue }
      return Completion(start: 0, candidates: names.filter { $0.hasPrefix(typed) })
    }
    let argument = String(typed[space...].drop { $0 == " " })
    let start = typed.count - argument.count
    func fitting(_ names: [String]) -> Completion {
      Completion(start: start, candidates: EntryCompletion.names(names, beginning: argument))
    }
    switch PromptCommand(rawValue: String(typed[..<space].dropFirst())) {
    case .why, .edit: return fitting(session.ids(of: "rule"))
    case .place: return fitting(session.ids(of: "place"))
    case .plot: return fitting(session.ids(of: "indicator"))
    case .set: return fitting(session.ids(of: "indicator") + session.ids(of: "threshold"))
    case .unset:
      return fitting((session.suppositions.figures + session.suppositions.thresholds).map(\.name))
    case .help:
      return fitting(
        Vocabulary.ofRules.words.flatMap(\.term.names) + PromptCommand.allCases.map(\.rawValue))
    case .lang: return fitting(Language.allCases.map(\.rawValue))
    case .format: return fitting(OutputFormat.allCases.map(\.rawValue))
    case .save: return fitting(files(argument))
    case .all, .time:
      let found = session.completion(of: argument, in: language)
      let ids = session.ids(of: "rule") + session.ids(of: "indicator")
      let bare = argument.allSatisfy { !"(\"'{".contains($0) } ? fitting(ids).candidates : []
      return Completion(
        start: start + found.start, candidates: Set(found.candidates + bare).sorted())
    case .diagnose, .rules, .indicators, .asOf, .define, .reload, .needs, .test, .watch, .quit, nil:
      return Completion(start: start, candidates: [])
    }
  }

  /// The files and folders that a path may become.
  private func files(_ path: String) -> [String] {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let names =
      (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
    return names.filter { !$0.hasPrefix(".") }.map { name in
      Paths.isFolder(folder + name) ? folder + name + "/" : folder + name
    }
  }
}
