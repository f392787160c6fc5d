import Foundation
import Testing

@Suite struct WatchTests {
  /// What a program writes, as it writes it.
  private struct Said {
    let pipe = Pipe.own
    private var bytes = Data()
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Reads on until the text holds something, or the program has ended.
    mutating func read(until words: String) {
      while !text.contains(words) {
        let data = pipe.fileHandleForReading.availableData
        if data.isEmpty { return }
        bytes += data
      }
    }
  }

  @Test func `a change runs again what it touches, and Ctrl-C ends with 130`() throws {
    let fresh = try FreshFolder()
    try fresh.copy("clairval")
    var said = Said()
    let process = try Tool.start(
      Tool.program, ["test", "clairval", "--watch", "--lang", "en"], in: fresh.url, [:],
      output: said.pipe, messages: FileHandle.nullDevice)
    try said.pipe.fileHandleForWriting.close()
    said.read(until: "4\u{A0}tests: all passed")
    #expect(said.text.contains("4\u{A0}tests: all passed"))
    try fresh.write(
      "essai \"un\" { regle = \"travail.ecart\", donnees = {}, attendu = \"signalée\" }\n",
      to: "clairval/essais/travail.lua")
    said.read(until: "1\u{A0}test: 0")
    #expect(said.text.contains("1\u{A0}test: 0\u{A0}passed, 1\u{A0}failed"))
    process.interrupt()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit && process.terminationStatus == 130)
  }
}
