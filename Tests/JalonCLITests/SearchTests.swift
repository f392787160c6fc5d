import Foundation
import Testing

@Suite struct SearchTests {
  private static let pack =
    "trousse \"base\" { titre = \"Base\", version = \"1\", langue = \"fr\" }\n"
  private static let user = """
    utiliser "base"
    trousse "essai" { titre = "Essai", version = "1", langue = "fr", lieu = "valombre" }
    collectivite "valombre" { nom = "Valombre", genre = "municipalite" }

    """

  @Test func `the workspace is the nearest folder upward`() throws {
    let fresh = try FreshFolder()
    try fresh.copy("valombre")
    try fresh.write("", to: "valombre/a/b/rien.txt")
    var tool = fresh.tool
    tool.folder = fresh.url.appending(path: "valombre/a/b")
    let outcome = try tool.run("diagnose", "-q", "--format", "json", "--brief")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("\"id\":\"valombre\""))
    #expect(try fresh.tool.run("diagnose", "-q", "valombre").code == 0)
    #expect(try fresh.tool.run("diagnose", "-q", "--", "valombre").code == 0)
  }

  @Test func `without a workspace it says what to give`() throws {
    let fresh = try FreshFolder()
    try fresh.write("", to: "a/rien.txt")
    for arguments in [
      ["diagnose"], ["diagnose", "a"], ["diagnose", "a/rien.txt"], ["diagnose", ""],
    ] {
      let outcome = try Tool.run(Tool.program, arguments, in: fresh.url, [:])
      #expect(outcome.code == 1)
      #expect(outcome.output == "")
      #expect(outcome.messageLines.count >= 2)
    }
  }

  @Test func `packs are looked for where the options and the environment say`() throws {
    let fresh = try FreshFolder()
    try fresh.write(Self.user, to: "jalon.lua")
    #expect(try fresh.tool.run("diagnose").code == 3)
    try fresh.write(Self.pack, to: "ailleurs/base/pack.lua")
    #expect(try fresh.tool.run("diagnose", "--packs", "ailleurs").code == 0)
    #expect(try fresh.tool.run("diagnose", "--packs", "nulle_part").code == 1)
    var tool = fresh.tool
    tool.environment = ["JALON_PACKS": "nulle_part::ailleurs"]
    #expect(try tool.run("diagnose").code == 0)
  }

  @Test(arguments: ["prefix/share/jalon/rules", "prefix/bin/rules", "rules"])
  func `packs are found around the program's own file, links followed`(_ place: String) throws {
    let fresh = try FreshFolder()
    try fresh.write(Self.user, to: "essai/jalon.lua")
    try fresh.write("", to: "prefix/bin/rien.txt")
    let program = fresh.url.appending(path: "prefix/bin/jalon")
    try FileManager.default.copyItem(at: Tool.program, to: program)
    let link = fresh.url.appending(path: "lien")
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: program)
    var tool = fresh.tool
    tool.file = link
    #expect(try tool.run("diagnose", "essai").code == 3)
    try fresh.write(Self.pack, to: "\(place)/base/pack.lua")
    #expect(try tool.run("diagnose", "essai").code == 0)
  }

  @Test func `a folder of @name/ paths comes from the option or the environment`() throws {
    let fresh = try FreshFolder()
    try fresh.write("", to: "donnees/rien.txt")
    let text =
      Self.user.replacing("utiliser \"base\"\n", with: "") + "donnees \"@partage/a.csv\"\n"
    try fresh.write(text, to: "jalon.lua")
    try fresh.write("collectivite,indicateur,periode,valeur\n", to: "donnees/a.csv")
    #expect(try fresh.tool.run("diagnose").code == 1)
    #expect(try fresh.tool.run("diagnose", "--folder", "partage=donnees").code == 0)
    var tool = fresh.tool
    tool.environment = ["JALON_FOLDERS": "autre=x:partage=donnees"]
    #expect(try tool.run("diagnose").code == 0)
    tool.environment = ["JALON_FOLDERS": "partage=ailleurs"]
    #expect(try tool.run("diagnose", "--folder", "partage=donnees").code == 0)
    tool.environment = ["JALON_FOLDERS": "donnees"]
    let outcome = try tool.run("diagnose")
    #expect(outcome.code == 1)
    #expect(outcome.messages.contains("JALON_FOLDERS"))
  }
}
