import Foundation
import Testing

@Suite struct NewTests {
  @Test(arguments: ["fr", "en"])
  func `a new folder diagnoses as it stands`(_ language: String) throws {
    let fresh = try FreshFolder()
    let made = try fresh.tool.run("new", "Ma Ville-Été", "--lang", language)
    #expect(made.code == 0 && made.messages == "")
    for path in made.outputLines {
      #expect(FileManager.default.fileExists(atPath: fresh.url.appending(path: path).path))
    }
    #expect(made.output.contains("/.luarc.json\n"))
    let diagnosed = try fresh.tool.run(
      "diagnose", "Ma Ville-Été", "--format", "json", "--as-of", "2026-11-21")
    #expect(diagnosed.code == 0 && diagnosed.messages == "")
    let object =
      try JSONSerialization.jsonObject(with: Data(diagnosed.output.utf8)) as? [String: Any]
    let rules = object?["rules"] as? [[String: Any]]
    let own = rules?.first { ($0["id"] as? String)?.hasPrefix("ma_ville_ete.") == true }
    #expect(own?["outcome"] as? String == "met" && own?["severity"] as? String == "low")
    #expect(rules?.contains { $0["outcome"] as? String == "failed" } == false)
    let checked = try fresh.tool.run("check", "--strict", "Ma Ville-Été")
    #expect(checked.code == 0 && checked.output + checked.messages == "")
    #expect(try fresh.tool.run("test", "Ma Ville-Été").code == 0)
  }

  @Test func `its annotations are those of the folder, which names its own words`() throws {
    let fresh = try FreshFolder()
    _ = try fresh.tool.run("new", "ville")
    let kept = try String(
      contentsOf: fresh.url.appending(path: "ville/jalon.annotations.lua"), encoding: .utf8)
    #expect(kept.contains("\"ville.locaux_pretes\""))
    #expect(try fresh.tool.run("annotations", "ville").output == kept)
  }

  @Test func `a folder that holds anything is left as it is`() throws {
    let fresh = try FreshFolder()
    try fresh.write("x", to: "plein/notes.txt")
    let outcome = try fresh.tool.run("new", "plein")
    #expect(outcome.code == 1 && outcome.output == "")
    let inside = try FileManager.default.contentsOfDirectory(
      atPath: fresh.url.appending(path: "plein").path)
    #expect(inside == ["notes.txt"])
    #expect(try fresh.tool.run("new", "plein/notes.txt").code == 1)
    #expect(try fresh.tool.run("new").code == 1)
  }

  @Test func `where and the language's reference answer, and say what is wrong`() throws {
    let fresh = try FreshFolder()
    let found = try fresh.tool.run("where", "logement.rarete.tendu", "quebec", "--lang", "en")
    #expect(found.code == 0 && found.output.contains("Declared (1)"))
    #expect(try fresh.tool.run("where").code == 1)
    #expect(try fresh.tool.run("where", "nulle_part", "quebec").code == 1)
    let kept = root.appending(path: "rules/LANGUAGE.md")
    let told = try fresh.tool.run("help", "language", "--format", "markdown")
    #expect(try told.output == String(contentsOf: kept, encoding: .utf8))
    #expect(try fresh.tool.run("help", "language", "--lang", "en").output.contains("Quantities"))
    #expect(try fresh.tool.run("help", "diagnose", "--format", "markdown").code == 1)
  }
}
