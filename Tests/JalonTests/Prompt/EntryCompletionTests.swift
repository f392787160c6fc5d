import JalonModel
import Testing

@testable import Jalon

struct EntryCompletionTests {
  private let session: PromptSession

  private let world: PromptWorld

  init() throws {
    world = try PromptWorld()
    session = world.session
  }

  private func candidates(_ text: String, _ language: Language = .en) -> [String] {
    session.completion(of: text, in: language).candidates
  }

  @Test func `words and local names complete where a name is expected`() throws {
    #expect(candidates("feedb") == ["feedback"])
    #expect(candidates("all { bel").contains("below"))
    _ = try session.enter("local tauxlocal = 1")
    #expect(candidates("tauxl") == ["tauxlocal"])
    #expect(candidates("string.fo") == ["string.format"])
  }

  @Test func `ids complete in quotes, by what the word takes`() {
    #expect(candidates("value(\"vac") == ["vacancy"])
    #expect(candidates("value 'job") == ["jobless"])
    #expect(candidates("fires(\"") == session.ids(of: "rule").sorted())
    #expect(candidates("below(value('vacancy'), 'scarce.b") == ["scarce.balance"])
    #expect(candidates("rule \"sc") == ["scarce", "script"])
  }

  @Test func `fields complete inside a declaration, in the reader's language`() {
    #expect(candidates("rule \"x\" {\n  lab") == ["label"])
    #expect(candidates("regle \"x\" {\n  caract", .fr) == ["caracteristique"])
    #expect(candidates("rule \"x\" { label = { fr = 'a' }, sev") == ["severity"])
    #expect(candidates("rule \"x\" { characteristic = \"") == ["one"])
  }

  @Test func `what is completed begins where the name does`() {
    let completion = session.completion(of: "é = value(\"vac", in: .en)
    #expect(completion.start == "é = value(\"".count)
    #expect(session.completion(of: "", in: .en).start == 0)
  }

  @Test func `no text is a trap`() {
    for text in [
      "\"", "'\\", "{{{", "}}}", ")", "rule", "rule \"", "--", "[[", "a.b.c.", "\u{301}", "x = {[",
    ] {
      let completion = session.completion(of: text, in: .fr)
      #expect(completion.start <= text.count)
    }
  }
}
