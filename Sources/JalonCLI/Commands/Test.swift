import Jalon
import JalonModel
import JalonReport

extension Command {
  static let test = Command(
    name: "test",
    summary: .both(
      fr: "Les essais d’une trousse ou d’un dossier : ce qui sort, et ce qui était attendu.",
      en: "The tests of a pack or a workspace: what comes out, and what was expected."),
    details: [
      .both(
        fr: """
          CHEMIN est un dossier qui contient jalon.lua ou pack.lua, l’id d’une trousse, ou un \
          fichier .lua lu par-dessus le dossier le plus proche; sans CHEMIN, le dossier le plus \
          proche en remontant. Les essais se trouvent dans tout fichier de la trousse, et dans \
          tests/ ou essais/, que seule cette commande lit avec les vérifications.
          """,
        en: """
          PATH is a folder that holds jalon.lua or pack.lua, the id of a pack, or a .lua file read \
          on top of the nearest folder; without PATH, the nearest folder upward. Tests stand in \
          any file of the pack, and in tests/ or essais/, which only this command and checks read.
          """),
      .both(
        fr: """
          Chaque essai part du même état, et tous sont repris dans l’ordre inverse : ce qui ne \
          donne pas deux fois la même chose est un échec.
          """,
        en: """
          Each test starts from the same state, and all are run again in the opposite order: what \
          does not come out twice the same is a failure.
          """),
      .both(
        fr: """
          --accept enregistre le diagnostic dans tests/recorded/ID.json; les fois suivantes, il est \
          refait à la même date et toute différence est un échec.
          """,
        en: """
          --accept records the diagnosis in tests/recorded/ID.json; from then on it is made again \
          as of the same date, and every difference is a failure.
          """),
    ],
    operands: [.both(fr: "CHEMIN…", en: "PATH…")], operandCount: .repeatedly,
    options: [
      .run, .testFormat, .allowEmpty, .coverage, .coverageThreshold, .accept, .watch, .place, .asOf,
      .folder, .packs,
    ],
    codes: [.done, .couldNotRun, .gateFailed, .invalid],
    example: Example(
      line: .both(
        fr: "jalon test quebec --run inoccupation", en: "jalon test quebec --run vacancy"),
      meaning: .both(
        fr: "Les essais de la trousse quebec dont la phrase contient « inoccupation ».",
        en: "The tests of the pack quebec whose sentence contains “vacancy”.")),
    run: { try test($0, &$1) })

  private static func test(_ arguments: Arguments, _ console: inout Console) throws -> ExitCode {
    let request = try TestRequest(arguments)
    if request.duration == .untilInterrupted {
      var watch = TestWatch(request)
      try watch.run(&console)
    }
    let reports = try request.targets.map { try report(on: $0, request, &console) }
    try write(reports, request, &console)
    let isEmpty = reports.allSatisfy { $0.count == 0 }
    if isEmpty, request.emptiness == .refused { console.report([.noTest]) }
    let isCovered = reports.allSatisfy { report in
      guard let coverage = report.coverage, let least = request.least else { return true }
      return coverage.percent >= least
    }
    if let least = request.least, !isCovered { console.report([.notCovered(least)]) }
    let isPassed =
      reports.allSatisfy(\.isPassed) && isCovered && !(isEmpty && request.emptiness == .refused)
    return isPassed ? .done : .gateFailed
  }

  private static func report(
    on target: TestTarget, _ request: TestRequest, _ console: inout Console
  ) throws -> TestReport {
    let proof = try Stop.onProblems {
      try Proof(
        at: target.folder, file: target.file, packs: request.packs, folders: request.folders)
    }
    console.report(proof.warnings)
    let chosen = proof.tests(where: request.isChosen)
    var report = proof.run(chosen, lines: request.coverage == .told ? .on : .off) {
      FindingText($1).text($0, in: $2)
    }
    if request.coverage == .told { report.coverage = proof.coverage(of: report) }
    try compareRecorded(target, request, &report)
    return report
  }

  /// Recorded diagnoses are of a workspace as `diagnose` sees it, without the tests' own places.
  static func compareRecorded(
    _ target: TestTarget, _ request: TestRequest, _ report: inout TestReport
  ) throws {
    guard target.file == nil, target.isWorkspace,
      request.acceptance != .none || RecordedDiagnoses.exist(at: target.folder)
    else { return }
    report.recorded = try Stop.onProblems {
      let workspace = try Workspace(
        at: target.folder, packs: request.packs, folders: request.folders)
      let recorded = RecordedDiagnoses(of: workspace, at: target.folder)
      if case .of(let place, let asOf, let today) = request.acceptance {
        report.accepted = try recorded.accept(
          place: place, asOf: asOf, today: today, with: DiagnosisJSON.recorded
        ).map(\.file)
      }
      return try recorded.compared(request.isChosen, with: DiagnosisJSON.recorded)
    }
  }

  static func write(
    _ reports: [TestReport], _ request: TestRequest, _ console: inout Console
  ) throws {
    switch request.form {
    case .text:
      for (index, report) in reports.enumerated() {
        try console.write((index == 0 ? "" : "\n") + TestPage(report, console.page).text)
      }
    case .json:
      for report in reports {
        var line: [UInt8] = []
        TestJSON(engine: Program.version).append(report, to: &line)
        try console.write(line)
      }
    case .junit: try console.write(TestJUnit(console.page.language).text(reports))
    }
  }
}

extension Problem {
  fileprivate static func notCovered(_ least: Double) -> Problem {
    let (fr, en) = (NumberFormat(.fr).text(least), NumberFormat(.en).text(least))
    return Problem(
      "not_covered",
      .both(
        fr: "La couverture est sous les \(fr) % demandés.",
        en: "The coverage is below the \(en)% asked for."),
      remedy: .both(
        fr: "Ajoutez des essais pour ce qui n’a jamais été vu, ou baissez --threshold.",
        en: "Add tests for what was never seen, or lower --threshold."))
  }

  fileprivate static var noTest: Problem {
    Problem(
      "no_test",
      .both(fr: "Aucun essai n’a été trouvé.", en: "No test was found."),
      remedy: .both(
        fr: "Écrivez-en un dans tests/, élargissez --run, ou acceptez-le par --allow-empty.",
        en: "Write one in tests/, widen --run, or accept it with --allow-empty."))
  }
}
