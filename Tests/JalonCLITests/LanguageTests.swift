import Foundation
import Testing

@Suite struct LanguageTests {
  struct Choice: CustomTestStringConvertible {
    var environment: [String: String]
    var options: [String] = []
    var english: Bool
    var testDescription: String { "\(environment) \(options)" }
  }

  @Test(arguments: [
    Choice(environment: [:], english: false),
    Choice(environment: ["LANG": "en_CA.UTF-8"], english: true),
    Choice(environment: ["LANG": "en"], english: true),
    Choice(environment: ["LANG": "fr_CA.UTF-8"], english: false),
    Choice(environment: ["LANG": "C.UTF-8"], english: false),
    Choice(environment: ["LANG": "enm_GB"], english: false),
    Choice(environment: ["LC_ALL": "fr_CA", "LANG": "en_CA"], english: false),
    Choice(environment: ["LC_MESSAGES": "en_CA", "LANG": "fr_CA"], english: true),
    Choice(environment: ["LC_ALL": "C", "LANG": "en_CA"], english: false),
    Choice(environment: ["LC_ALL": "", "LANG": "en_CA"], english: true),
    Choice(environment: ["JALON_LANG": "en", "LC_ALL": "fr_CA"], english: true),
    Choice(environment: ["JALON_LANG": "es", "LC_ALL": "en_CA"], english: true),
    Choice(environment: ["JALON_LANG": "en"], options: ["--lang", "fr"], english: false),
    Choice(environment: [:], options: ["--lang=en"], english: true),
  ])
  func `the reader's language is the first that is asked for`(_ choice: Choice) throws {
    let fresh = try FreshFolder()
    let outcome = try Tool.run(
      Tool.program, choice.options + ["help"], in: fresh.url, choice.environment)
    #expect(outcome.output.contains("Usage:") == choice.english)
    #expect(outcome.output.contains("Utilisation\u{A0}:") == !choice.english)
  }

  @Test func `what is wrong is said in the language asked for beside it`() throws {
    let fresh = try FreshFolder()
    let outcome = try fresh.tool.run("diagnose", "--nonsense", "--lang", "en")
    #expect(outcome.messages.contains("has no option `--nonsense`"))
    #expect(outcome.code == 1)
  }
}
