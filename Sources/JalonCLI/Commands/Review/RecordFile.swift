import JalonModel
import JalonStore

/// Where the record of a workspace's action plan is.
struct RecordFile: Sendable {
  let path: String

  /// The file that was named, else that of the workspace.
  init(_ arguments: Arguments, workspace: String) {
    path = arguments.value(of: .store) ?? Paths.join(workspace, ".jalon/plan.sqlite")
  }

  /// Opens it.
  func open(_ access: PlanStore.Access) throws -> PlanStore {
    try PlanStore(at: path, access: access)
  }

  /// Opens it to add to it. Throws `Problem` where no review has made it.
  func openExisting() throws -> PlanStore {
    guard Paths.exists(path) else { throw Problem.noRecord(path) }
    return try open(.writing)
  }
}

extension Problem {
  fileprivate static func noRecord(_ path: String) -> Problem {
    Problem(
      "no_record",
      .both(
        fr: "Il n’y a pas encore de plan d’action\u{A0}: «\u{A0}\(path)\u{A0}» n’existe pas.",
        en: "There is no action plan yet: `\(path)` does not exist."),
      remedy: .both(
        fr:
          "«\u{A0}jalon review\u{A0}» fait une première revue; ou nommez le registre par --store.",
        en: "`jalon review` makes a first review; or name the record with --store."))
  }
}
