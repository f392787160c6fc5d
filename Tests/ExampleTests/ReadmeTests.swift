import Foundation
import Testing

private func text(_ name: String) throws -> String {
  try String(contentsOf: root.appending(path: name), encoding: .utf8)
}

/// What is written as code: the commands, without what is said of them, and the names.
private func code(in text: String) -> [String] {
  var code: [String] = []
  var isBlock = false
  for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
    if line.hasPrefix("```") {
      isBlock.toggle()
    } else if isBlock {
      let command = line.prefix { $0 != "#" }
      code.append(command.trimmingCharacters(in: .whitespaces))
    } else {
      code += line.matches(of: /`([^`]+)`/).map { String($0.1) }
    }
  }
  return code.filter { $0 != "README.md" && $0 != "LISEZMOI.md" }.sorted()
}

@Test func `the French page tells what the English one tells`() throws {
  let (english, french) = (try text("README.md"), try text("LISEZMOI.md"))
  #expect(code(in: english) == code(in: french))
  let headings = { (text: String) in text.split(separator: "\n").filter { $0.hasPrefix("#") }.count
  }
  // The comments of the two commands begin as headings do.
  #expect(headings(english) == headings(french))
}

@Test func `the page shows what the demonstration prints`() throws {
  let program = try text("Tests/ExampleTests/EmbeddingTests.swift")
  for line in ["Victoriaville true", "Val-Exemple rule.lua:1:", "hostile.lua:1: stopped:"] {
    #expect(try text("README.md").contains(line))
    #expect(program.contains(line))
  }
}

@Test func `every target that the pages name is there, and every make target`() throws {
  let english = try text("README.md")
  let makefile = try text("Makefile")
  for target in english.matches(of: /\| `((?:C|Jalon)\w*)` \|/).map({ String($0.1) }) {
    let folder = root.appending(path: "Sources/\(target)").path
    #expect(FileManager.default.fileExists(atPath: folder), "\(target)")
  }
  for words in english.matches(of: /make ([a-z-]+(?: [a-z-]+)*)`/).map({ String($0.1) }) {
    for word in words.split(separator: " ") {
      #expect(makefile.contains("\n\(word):"), "make \(word)")
    }
  }
}
