import Foundation
import Testing

extension RecordedTests {
  /// What a page has a newcomer do, done to the letter.
  @Suite struct FirstRuleTests {
    /// The sections that write files are the ones to follow.
    private func steps(of page: Page) -> [Page.Block] {
      page.sections.filter { $0.contains { $0.language == "lua" } }.flatMap(\.self)
    }

    @Test(arguments: Page.Edition.allCases)
    func `the first rule is written, run and seen to work`(_ edition: Page.Edition)
      throws
    {
      var page = try Page(edition)
      let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: folder) }
      var typed = ""
      var shown = 0
      for block in steps(of: page) {
        switch block.language {
        case "sh":
          for command in block.commands {
            let run = try ShellRun(command, in: folder, language: edition.language)
            #expect(run.code == 0, "\(command): \(run.said)")
            typed = command
          }
        case "lua", "csv":
          try Data(block.text.utf8).write(to: folder.appending(path: block.subject))
        case "text":
          #expect(block.subject == typed)
          let now = Excerpt.lines(
            of: try ShellRun(block.subject, in: folder, language: edition.language).said)
          #expect(isRecording || now == block.lines)
          page.record(now, for: block.info)
          shown += 1
        default: Issue.record("what is one to do with \(block.info)?")
        }
      }
      #expect(shown == 3)
      if isRecording { try page.write() }
    }

    @Test(arguments: Page.Edition.allCases)
    func `the steps show a finding of the local rule, then that its figure is missing`(
      _ edition: Page.Edition
    ) throws {
      let page = try Page(edition)
      let shown = steps(of: page).filter { $0.language == "text" }.map(\.text)
      try #require(shown.count == 3)
      #expect(shown[0].contains("75"))
      #expect(shown[0].contains("60"))
      #expect(shown[1].contains(edition == .english ? "withheld" : "masqu"))
      #expect(shown[1].contains(edition == .english ? "Municipality" : "Municipalité"))
      #expect(shown[2].contains(edition == .english ? "all passed" : "tous réussis"))
    }

    @Test(arguments: Page.Edition.allCases)
    func `every file to write is named in the sentence above it`(
      _ edition: Page.Edition
    ) throws {
      let page = try Page(edition)
      var prose = ""
      for part in page.parts {
        switch part {
        case .heading: prose = ""
        case .prose(let line): prose += line
        case .code(let block):
          if block.language == "lua" || block.language == "csv" {
            #expect(prose.contains("`\(block.subject)`"))
          }
          prose = ""
        }
      }
    }
  }
}
