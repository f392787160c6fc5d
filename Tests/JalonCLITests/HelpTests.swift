import Foundation
import Testing

@Suite struct HelpTests {
  private static let pages = [
    ["help"], ["help", "diagnose"], ["help", "test"], ["help", "help"], ["help", "json"],
  ]

  @Test(arguments: pages, ["fr", "en"])
  func `help fits in 80 columns`(_ page: [String], _ language: String) throws {
    let fresh = try FreshFolder()
    let outcome = try Tool.run(
      Tool.program, page + ["--lang", language], in: fresh.url, [:])
    #expect(outcome.code == 0)
    #expect(outcome.messages == "")
    #expect(outcome.outputLines.count > 5)
    for line in outcome.outputLines { #expect(line.count <= 80, "\(line)") }
  }

  @Test(arguments: pages)
  func `plain help says the same, one fact a line`(_ page: [String]) throws {
    let fresh = try FreshFolder()
    let rich = try Tool.run(Tool.program, page, in: fresh.url, [:])
    let plain = try Tool.run(Tool.program, page + ["--plain"], in: fresh.url, [:])
    let words = { (text: String) in text.split(whereSeparator: { " \n\u{A0}:".contains($0) }) }
    #expect(words(plain.output) == words(rich.output))
    for line in plain.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      #expect(!line.isEmpty && !line.hasPrefix(" "), "\(line)")
    }
  }

  @Test func `jalon alone, --help and help are one page`() throws {
    let fresh = try FreshFolder()
    let page = try fresh.tool.run("help")
    #expect(try fresh.tool.run() == page)
    #expect(try fresh.tool.run("--help") == page)
    #expect(try fresh.tool.run("-h") == page)
  }

  @Test func `a command's help is asked for in three ways`() throws {
    let fresh = try FreshFolder()
    let page = try fresh.tool.run("help", "diagnose")
    #expect(try fresh.tool.run("diagnose", "--help") == page)
    #expect(try fresh.tool.run("--help", "diagnose") == page)
    #expect(try fresh.tool.run("diagnose", "-h", "--all") == page)
  }

  @Test func `a French page holds its colons and quotation marks to their words`() throws {
    let fresh = try FreshFolder()
    for page in Self.pages {
      let outcome = try Tool.run(Tool.program, page + ["--lang", "fr"], in: fresh.url, [:])
      // A colon before a letter begins a command of the prompt.
      for mark in [" : ", " :\n", "« ", " »", "'"] {
        #expect(!outcome.output.contains(mark), "\(mark)")
      }
    }
  }
}
