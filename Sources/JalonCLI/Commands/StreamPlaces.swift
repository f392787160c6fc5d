import Jalon
import JalonModel
import JalonReport

extension Option {
  fileprivate static let briefLines = Option(
    name: "brief",
    meaning: .both(
      fr: "Le résultat et la gravité de chaque règle, sans les données lues.",
      en: "Each rule’s outcome and severity, without the data that were read."))
}

extension Command {
  static let stream = Command(
    name: "stream",
    summary: .both(
      fr: "Une collectivité par ligne de JSON en entrée, son diagnostic en sortie.",
      en: "One collectivity a line of JSON in, its diagnosis out."),
    details: [
      .both(
        fr: """
          Chaque ligne de l’entrée est un objet jalon.place/1 : une collectivité, ses observations et \
          ses relations. À chacune répond une ligne, dans le même ordre : le diagnostic, ou un objet \
          jalon.problem/1 qui dit ce qui ne va pas dans la ligne. Une ligne ne voit pas les autres : \
          les données des régions et des pairs sont celles des trousses. Une ligne de plus de 1 Mio \
          n’est pas lue.
          """,
        en: """
          Each line of the input is an object jalon.place/1: a collectivity, its observations and its \
          relations. A line answers each, in the same order: the diagnosis, or an object \
          jalon.problem/1 that says what is wrong with the line. A line sees no other one: the \
          readings of regions and of peers are those of the packs. A line of more than 1 MiB is not \
          read.
          """),
      .both(
        fr:
          "Plusieurs trousses s’empilent, la dernière nommée par-dessus. \(Text.packOperands.shown(in: .fr))",
        en:
          "Several packs are stacked, the one named last on top. \(Text.packOperands.shown(in: .en))"
      ),
    ],
    operands: [.packs],
    operandCount: .repeatedly,
    options: [.briefLines, .asOf, .jobs, .folder, .packs, .failOn, .strict],
    codes: ExitCode.allCases,
    example: Example(
      line: .both(
        fr: "jalon stream quebec --as-of 2026-11-21 < lieux.jsonl > diagnostics.jsonl",
        en: "jalon stream quebec --as-of 2026-11-21 < places.jsonl > diagnoses.jsonl"),
      meaning: .both(
        fr: "Un diagnostic par ligne, selon les règles de la trousse de base.",
        en: "A diagnosis a line, by the rules of the base pack.")),
    run: { try stream($0, &$1) })

  private static func stream(_ arguments: Arguments, _ console: inout Console) throws -> ExitCode {
    let gate = try SeverityGate(arguments)
    let day = try DiagnoseRequest.day(arguments.value(of: .asOf))
    let jobs = try arguments.jobs()
    let form: DiagnosisJSON.Form = arguments.has(.briefLines) ? .brief : .full
    let packs = try PackOperands.folders(arguments)
    let folders = try NamedFolders.map(given: arguments.values(of: .folder))
    let stream = try Stop.onProblems {
      try PlaceStream(of: packs.named, packs: packs.search, folders: folders)
    }
    console.report(stream.warnings)
    var input = LineBlocks(LineBlocks.standard)
    var code = ExitCode.done
    try OrderedJobs.run(jobs) { patience in
      do {
        return try input.next(patience)
      } catch let failure as ReadFailure {
        throw Problem.notRead(failure)
      }
    } worker: {
      let worker = stream.worker(asOf: day)
      return { StreamedLines($0, by: worker, form, gate) }
    } take: { (answers: StreamedLines) in
      code = code.and(answers.code)
      try console.write(answers.bytes)
      // Who writes a line and waits for its answer gets it.
      try console.finish()
    }
    return code
  }
}

extension Problem {
  fileprivate static func notRead(_ failure: ReadFailure) -> Problem {
    Problem(
      "unreadable_file",
      .both(
        fr: "L’entrée n’a pas pu être lue\u{A0}: erreur \(failure.number) du système.",
        en: "The input could not be read: error \(failure.number) of the system."),
      remedy: .both(
        fr: "Donnez un fichier ou un tube\u{A0}: jalon stream quebec < lieux.jsonl",
        en: "Give a file or a pipe: jalon stream quebec < places.jsonl"))
  }
}
