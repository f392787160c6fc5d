import Foundation
import Testing

/// The nightly review of a region, run as a timer would in a fresh folder.
@Suite struct AutomationTests {
  /// A folder with a workspace, and a program that takes messages in place of sendmail.
  private struct Night {
    let folder: URL

    init() throws {
      folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try write(
        "jalon.lua",
        """
        pack "essai" { title = "Essai", version = "1", language = "fr" }
        characteristic "un" { label = "Un", statement = "Un", order = 1 }
        indicator "taux" { label = "Taux", unit = "%" }
        collectivity "ici" { name = "Ici, là", kind = "municipality", within = { region = "estrie" } }
        collectivity "ailleurs" { name = "Ailleurs", kind = "municipality" }
        rule "rarete" { characteristic = "un", label = "Rare", source = "essai",
          thresholds = { seuil = 3 }, when = below("taux", "seuil") }
        trigger "table" { when = fires "rarete", action = { label = "Réunir" } }
        data "donnees.csv"
        """)
      try write(
        "donnees.csv",
        "collectivity,indicator,period,value\nici,taux,2024,1\nici,taux,2026,4\nailleurs,taux,2025,1\n"
      )
      try write("post", "#!/bin/sh\nprintf '%s ' \"$@\" >> asked; cat >> mail\n")
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: folder.appending(path: "post").path)
    }

    func write(_ name: String, _ text: String) throws {
      try Data(text.utf8).write(to: folder.appending(path: name))
    }

    /// What a file holds; nil where there is none.
    func text(_ name: String) -> String? {
      try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }

    @discardableResult
    func review(_ day: String, _ settings: String = "", language: String = "fr") throws -> ShellRun
    {
      let script = root.appending(path: "examples/automation/nightly-review.sh").path
      return try ShellRun(
        "JALON_DATE=\(day) JALON_WITHIN=estrie JALON_SENDMAIL=./post \(settings) sh '\(script)'",
        in: folder, language: language)
    }

    var log: [Substring] { (text(".jalon/nightly/log.txt") ?? "").split(separator: "\n") }
  }

  private static let mail = "JALON_MAIL_TO=plan@exemple"

  @Test(arguments: ["fr", "en"])
  func `a message is written only on a night that brought something`(_ language: String) throws {
    let night = try Night()
    for day in ["2026-01-15", "2026-01-15", "2026-01-16", "2027-02-01", "2027-02-02"] {
      let run = try night.review(day, Self.mail, language: language)
      #expect(run.code == 0 && run.said == "", "\(run.said)")
    }
    #expect(
      night.log == [
        "2026-01-15 code 0 changed", "2026-01-15 code 0 unchanged", "2026-01-16 code 0 unchanged",
        "2027-02-01 code 0 changed", "2027-02-02 code 0 unchanged",
      ])
    let mail = try #require(night.text("mail"))
    #expect(mail.hasPrefix("To: plan@exemple\nSubject: Jalon 2026-01-15\nMIME-Version: 1.0\n"))
    #expect(mail.components(separatedBy: "Subject: ").count == 3)
    #expect(mail.contains("Subject: Jalon 2027-02-01\n"))
    #expect(mail.contains("Ici, là") && !mail.contains("Ailleurs"))
    #expect(night.text("asked") == "-t -i -t -i ")
    #expect(night.text(".jalon/nightly/2026-01-15.txt") != nil)
    #expect(night.text(".jalon/nightly/2026-01-16.txt") == nil)
  }

  @Test func `mail is off until somebody is named`() throws {
    let night = try Night()
    #expect(try night.review("2026-01-15").code == 0)
    #expect(night.text("mail") == nil && night.text("asked") == nil)
    #expect(night.log == ["2026-01-15 code 0 changed"])
  }

  @Test func `a message that nobody took is tried again, and the record stays whole`() throws {
    let night = try Night()
    let refused = try night.review("2026-01-15", Self.mail + " JALON_SENDMAIL=/bin/false")
    #expect(refused.code == 1 && refused.said.contains("/bin/false"))
    #expect(try night.review("2026-01-15", Self.mail).code == 0)
    #expect(night.text("mail")?.contains("2026-01-15") == true)
    #expect(night.log.count == 2)
  }

  @Test func `a fault is told once in a message, and every night to who started it`() throws {
    let night = try Night()
    try night.review("2026-01-15", Self.mail)
    try night.write("jalon.lua", "pack \"essai\" {")
    for day in ["2026-01-16", "2026-01-17"] {
      let run = try night.review(day, Self.mail)
      #expect(run.code == 3 && run.said.contains("jalon.lua:1"), "\(run.said)")
    }
    #expect(night.text("mail")?.components(separatedBy: "Subject: ").count == 3)
    #expect(night.log.suffix(2) == ["2026-01-16 code 3 changed", "2026-01-17 code 3 unchanged"])
  }

  @Test func `an address cannot bring a header of its own`() throws {
    let night = try Night()
    let run = try night.review("2026-01-15", "JALON_MAIL_TO=\"$(printf 'a@b\\nBcc: c@d')\"")
    #expect(run.code == 1 && night.text("mail") == nil && night.log.isEmpty)
  }

  @Test func `the units and the line of cron start the script, at the same hour`() throws {
    let service = try text("examples/automation/jalon-review.service")
    let timer = try text("examples/automation/jalon-review.timer")
    let cron = try text("examples/automation/crontab")
    let script = "/usr/local/share/jalon/examples/automation/nightly-review.sh"
    #expect(service.contains("ExecStart=/bin/sh \(script)\n"))
    #expect(service.contains("EnvironmentFile=/etc/jalon/nightly.conf"))
    #expect(cron.contains(". /etc/jalon/nightly.conf; exec sh \(script)\n"))
    #expect(timer.contains("03:15:00") && cron.contains("\n15 3 * * * "))
  }

  @Test func `both pages tell every setting of the script`() throws {
    let script = try text("examples/automation/nightly-review.sh")
    let settings = Set(script.matches(of: /\{(JALON[A-Z_]*):=/).map { String($0.output.1) })
    #expect(settings.count == 8)
    for page in ["README.md", "LISEZMOI.md"] {
      let page = try text("examples/automation/\(page)")
      for setting in settings { #expect(page.contains("| `\(setting)` |"), "\(setting)") }
    }
  }
}
