import Foundation
import Testing

@Suite struct CatalogueTests {
  @Test(arguments: ["fr", "en"])
  func `the pack's reference is what the command prints, whoever reads`(_ language: String) throws {
    let fresh = try FreshFolder()
    let outcome = try fresh.tool.run(
      "catalogue", "quebec", "--format", "markdown", "--lang", language)
    #expect(outcome.code == 0 && outcome.messages == "")
    let kept = root.appending(path: "rules/quebec/REFERENCE.md")
    #expect(try outcome.output == String(contentsOf: kept, encoding: .utf8))
  }

  @Test func `several packs are as many lines of JSON`() throws {
    let fresh = try FreshFolder()
    try fresh.copyExamples()
    let outcome = try fresh.tool.run(
      "catalogue", "quebec", "examples/victoriaville", "--format", "json")
    #expect(outcome.code == 0)
    let packs = try outcome.outputLines.map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      #expect(object?["schema"] as? String == "jalon.catalogue/1")
      return (object?["packs"] as? [[String: Any]])?.compactMap { $0["id"] as? String }
    }
    #expect(packs == [["quebec"], ["quebec", "victoriaville"]])
  }

  @Test func `without an operand it is the nearest workspace`() throws {
    let fresh = try FreshFolder()
    try fresh.copyExamples()
    let inside = Tool(folder: fresh.url.appending(path: "examples/victoriaville/regles"))
    let named = try fresh.tool.run("catalogue", "examples/victoriaville", "--lang", "en")
    #expect(try inside.run("catalogue", "--lang", "en") == named)
    #expect(named.output.contains("Flagged when: "))
  }

  @Test func `what is no pack, and a broken one, are told apart`() throws {
    let fresh = try FreshFolder()
    try fresh.write("trousse 3\n", to: "casse/pack.lua")
    #expect(try fresh.tool.run("catalogue", "nulle_part").code == 1)
    #expect(try fresh.tool.run("catalogue").code == 1)
    #expect(try fresh.tool.run("catalogue", "casse").code == 3)
  }
}
