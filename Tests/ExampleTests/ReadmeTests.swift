import Foundation
import Testing

@testable import Jalon

@Suite struct ReadmeTests {
  /// What is common to both languages: what is typed, Swift, the paths and the names.
  private func common(_ page: Page) -> [String] {
    page.parts.flatMap { part -> [String] in
      switch part {
      case .heading(let line), .prose(let line):
        line.matches(of: /`([^`]+)`/).map { String($0.1) }
          .filter { Page.Edition(rawValue: $0) == nil }
      case .code(let block):
        switch block.language {
        case "sh": block.commands
        case "swift": block.lines
        case "text": [block.info] + (block.subject.isEmpty ? block.lines : [])
        default: [block.info]
        }
      }
    }.sorted()
  }

  private func headings(_ page: Page) -> [Int] {
    page.parts.compactMap {
      if case .heading(let line) = $0 { line.prefix { $0 == "#" }.count } else { nil }
    }
  }

  @Test func `the French page tells what the English one tells`() throws {
    let (english, french) = (try Page(.english), try Page(.french))
    #expect(common(english) == common(french))
    #expect(headings(english) == headings(french))
    #expect(english.blocks.map(\.info) == french.blocks.map(\.info))
  }

  @Test func `a page is read and written back as it stands`() throws {
    for edition in Page.Edition.allCases {
      #expect(try Page(edition).text == text(edition.rawValue))
    }
  }

  @Test func `every target that the pages name is there, and every make target`() throws {
    let english = try text(Page.Edition.english.rawValue)
    let makefile = try text("Makefile")
    for target in english.matches(of: /\| `((?:C|Jalon)\w*)` \|/).map({ String($0.1) }) {
      let folder = root.appending(path: "Sources/\(target)").path
      #expect(FileManager.default.fileExists(atPath: folder), "\(target)")
    }
    for words in english.matches(of: /make ([a-z-]+(?: [a-z-]+)*)[` ]/).map({ String($0.1) }) {
      for word in words.split(separator: " ") {
        #expect(makefile.contains("\n\(word):"), "make \(word)")
      }
    }
  }

  @Test func `every target of the package is on the page`() throws {
    let english = try text(Page.Edition.english.rawValue)
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: root.appending(path: "Sources").path)
    #expect(!folders.isEmpty)
    for folder in folders { #expect(english.contains("| `\(folder)` |"), "\(folder)") }
  }

  @Test func `the words are twins in the lexicon`() throws {
    let page = try text(Page.Edition.english.rawValue)
    let pairs = page.matches(of: /\| `(\w+)` \| `(\w+)` \|/).map { (String($0.1), String($0.2)) }
    #expect(pairs.count > 10)
    for (english, french) in pairs {
      let isTwin = Scope.allCases.contains {
        Lexicon.canonical(english, in: $0)?.english == english
          && Lexicon.french(of: english, in: $0) == french
      }
      #expect(isTwin, "\(english), \(french)")
    }
  }

  @Test(arguments: Page.Edition.allCases)
  func `the exit codes are those of the help`(_ edition: Page.Edition) throws {
    let page = try text(edition.rawValue)
    let help = try ShellRun("jalon help diagnose", language: edition.language).said
    let codes = help.matches(of: /\n  (\d)  (.+)/)
    #expect(codes.count == 5)
    for code in codes { #expect(page.contains("| \(code.1) | \(code.2) |")) }
  }
}
