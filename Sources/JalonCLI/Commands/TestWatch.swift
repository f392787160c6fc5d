import Jalon
import JalonModel
import JalonReport

/// Runs tests, and again those that a change of files touches, until Ctrl-C ends the program.
struct TestWatch {
  private let request: TestRequest
  /// What was read last of each target; nil where it could not be.
  private var proofs: [Proof?]
  private var stamps: [FileStamps]
  /// The files that changed since.
  private var pending: [Set<String>]

  /// How often files are looked at.
  private static let interval: UInt32 = 250

  init(_ request: TestRequest) {
    self.request = request
    proofs = request.targets.map { _ in nil }
    pending = request.targets.map { _ in [] }
    stamps = request.targets.map { FileStamps(of: [$0.folder]) }
  }

  /// Never ends by itself. Throws where the results cannot be written.
  mutating func run(_ console: inout Console) throws -> Never {
    for index in proofs.indices { try prove(index, changed: [], &console) }
    while true {
      System.pause(milliseconds: Self.interval)
      for index in proofs.indices {
        let now = FileStamps(of: folders(of: index))
        let changed = now.changes(since: stamps[index])
        if !changed.isEmpty { try prove(index, changed: changed, &console) }
      }
    }
  }

  private func folders(of index: Int) -> [String] {
    let target = request.targets[index]
    let own = proofs[index]?.folders ?? [System.absolute(target.folder) ?? target.folder]
    return own + [target.file.flatMap(Paths.parent)].compactMap { $0 }.filter { !own.contains($0) }
  }

  private mutating func prove(_ index: Int, changed: [String], _ console: inout Console) throws {
    let target = request.targets[index]
    let before = proofs[index]
    pending[index].formUnion(changed)
    let read = folders(of: index)
    // Before anything is read: what changes meanwhile is a change.
    stamps[index] = FileStamps(of: read)
    do {
      let proof = try Proof(
        at: target.folder, file: target.file, packs: request.packs, folders: request.folders)
      console.report(proof.warnings)
      let chosen = proof.tests(where: request.isChosen)
      let touched =
        before.map { proof.tests(touchedBy: pending[index].sorted(), since: $0) }
        ?? Array(0..<proof.count)
      var report = proof.run(chosen.filter(Set(touched).contains)) {
        FindingText($1).text($0, in: $2)
      }
      try Command.compareRecorded(target, request, &report)
      proofs[index] = proof
      pending[index] = []
      if before != nil, request.form == .text { try console.write("\n") }
      try Command.write([report], request, &console)
    } catch let problems as Problems {
      console.report(problems.list)
    } catch let problem as Problem {
      console.report([problem])
    } catch let stop as Stop {
      console.report(stop.problems)
    }
    let folders = folders(of: index)
    if folders != read { stamps[index] = FileStamps(of: folders) }
    try console.finish()
  }
}
