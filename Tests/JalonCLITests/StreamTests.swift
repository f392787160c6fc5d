import Foundation
import Testing

@Suite struct StreamTests {
  /// More places than a pipe can hold lines of, and a warning before them.
  private static func manyPlaces() throws -> FreshFolder {
    let fresh = try FreshFolder()
    var text = """
      trousse "essai" { titre = "Essai", version = "1", langue = "fr" }
      donnees "@partage/a.csv" { facultatif = true }

      """
    for number in 1...1000 {
      text +=
        "collectivite \"lieu_\(number)\" { nom = \"Lieu \(number)\", genre = \"municipalite\" }\n"
    }
    try fresh.write(text, to: "jalon.lua")
    return fresh
  }

  private static let arguments = ["diagnose", "--all", "--format", "json"]

  @Test func `every place is a line, in the order declared`() throws {
    let fresh = try Self.manyPlaces()
    let outcome = try Tool.run(Tool.program, Self.arguments, in: fresh.url, [:])
    #expect(outcome.code == 0)
    #expect(outcome.messages.contains("folder_not_given"))
    let lines = outcome.outputLines
    #expect(lines.count == 1000)
    for (index, line) in lines.enumerated() {
      #expect(line.contains("\"id\":\"lieu_\(index + 1)\""))
    }
  }

  @Test func `a closed pipe ends it quietly`() throws {
    let fresh = try Self.manyPlaces()
    let (output, messages) = (Pipe.own, Pipe.own)
    try output.fileHandleForReading.close()
    let process = try Tool.start(
      Tool.program, Self.arguments + ["-q"], in: fresh.url, [:], output: output,
      messages: messages)
    let said = messages.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 1)
    #expect(said.isEmpty)
  }

  @Test func `a full disk is said`() throws {
    let fresh = try FreshFolder()
    let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
    let messages = Pipe.own
    let process = try Tool.start(
      Tool.program, ["help"], in: fresh.url, [:], output: full, messages: messages)
    let said = String(
      decoding: messages.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 1)
    #expect(said.contains("il n’y a plus de place"))
  }

  @Test func `Ctrl-C ends it at once with 130`() throws {
    let fresh = try Self.manyPlaces()
    let (output, messages) = (Pipe.own, Pipe.own)
    let process = try Tool.start(
      Tool.program, Self.arguments, in: fresh.url, [:], output: output, messages: messages)
    // The warning comes before the results, which nobody reads: it is held until the signal.
    #expect(!messages.fileHandleForReading.availableData.isEmpty)
    kill(process.processIdentifier, SIGINT)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 130)
  }

  @Test func `-q hides warnings and no errors`() throws {
    let fresh = try Self.manyPlaces()
    let quiet = try fresh.tool.run("diagnose", "--place", "lieu_1", "-q")
    #expect(quiet.code == 0)
    #expect(quiet.messages == "")
    #expect(try !fresh.tool.run("diagnose", "-q", "--place", "x").messages.isEmpty)
  }
}
