import Foundation
import Testing

extension RecordedTests {
  @Suite struct DemonstrationTests {
    private static let command = "jalon diagnose examples/victoriaville --as-of 2026-11-21"

    @Test(arguments: Page.Edition.allCases)
    func `the page shows what the demonstration prints`(_ edition: Page.Edition)
      throws
    {
      var page = try Page(edition)
      let info = "text \(Self.command)"
      let block = try #require(page.blocks.first { $0.info == info })
      let run = try ShellRun(Self.command, language: edition.language)
      #expect(run.code == 0)
      let now = Excerpt.lines(of: run.said)
      #expect(isRecording || now == block.lines)
      if isRecording {
        page.record(now, for: info)
        try page.write()
      }
    }

    @Test func `make demo ends with that command`() throws {
      let makefile = try text("Makefile")
      let recipe = try #require(makefile.firstMatch(of: /\ndemo: deps\n((?:\t.*\n)+)/)).1
      let last = try #require(recipe.split(separator: "\n").last)
      #expect(last.hasSuffix("/release/" + Self.command))
    }

    @Test func `what is left out of an output is marked`() {
      let output = """
        Place
        As of a day

        Summary

        Findings
          One
            more

          Two

          Three

        Unknown

          First

          Second
        """
      let shown = """
        Place
        As of a day

        Summary

        Findings
          One
            more

        […]

        Unknown

          First

        […]
        """
      #expect(
        Excerpt.lines(of: output)
          == shown.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    }
  }
}
