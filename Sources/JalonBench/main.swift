// What Jalon costs, for `make bench`.
//
//     JalonBench machine REPS            the machine's own works, a line each
//     JalonBench tests PACK FOLDER REPS  500 tests of a pack, and 500 of a function made in FOLDER
//     JalonBench table                   these lines and a plain host's, side by side
//     JalonBench review DIR STORE REPS   reviews of a workspace, a line
//     JalonBench DIR OUTFILE REPS MODE   the shared workload, as its harness calls it
import Glibc

let arguments = Array(CommandLine.arguments.dropFirst())
do {
  switch (arguments.first, arguments.count) {
  case ("table", 1): table()
  case ("machine", 2):
    for work in Work.all {
      print("jalon", work.name, try measure(work, repetitions: Int(arguments[1]) ?? 5))
    }
  case ("review", 4):
    let work = ReviewWork(
      workspace: arguments[1], store: arguments[2], repetitions: Int(arguments[3]) ?? 3)
    print(try work.run())
  case ("tests", 4):
    try ProofWork.writePack(in: arguments[2])
    for (work, folder) in zip(ProofWork.all, [arguments[1], arguments[2]]) {
      let time = try ProofWork.measure(folder, repetitions: Int(arguments[3]) ?? 3)
      print("tests", work.name, time)
    }
  case (_, 4):
    guard let mode = Workload.Mode(rawValue: arguments[3]) else { fallthrough }
    let workload = Workload(
      folder: arguments[0], output: arguments[1], repetitions: Int(arguments[2]) ?? 5, mode: mode)
    print(try workload.run())
  default:
    let modes = Workload.Mode.allCases.map(\.rawValue).joined(separator: " | ")
    throw Refusal(
      "JalonBench machine REPS | tests PACK FOLDER REPS | table | review DIR STORE REPS | DIR OUTFILE REPS MODE, MODE: \(modes)"
    )
  }
} catch {
  let message = Array("\(error)\n".utf8)
  write(STDERR_FILENO, message, message.count)
  exit(1)
}
