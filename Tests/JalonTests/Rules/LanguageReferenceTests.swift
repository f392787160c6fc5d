import JalonModel
import JalonReport
import Testing

@testable import Jalon

/// A workspace whose files hold one example each, as a rule author would write it.
private struct ExampleWorkspace {
  let files: [String: String]

  init(_ words: [Vocabulary.Word], in language: Language) {
    var files = [
      "donnees/logement.csv": "Ville,Année,Taux\nMa Ville,2024,1.1\n",
      "lieux.csv": "id,name,kind\nautre_ville,Autre Ville,municipality\n",
      "regles/locales.lua": "-- Les règles de la ville.\n",
      "base.lua": """
      utiliser "quebec"
      collectivite "ma_ville" {
        nom = "Ma Ville", genre = "municipalite", milieu = "rural", dans = { region = "estrie" },
        relations = { elo = { "partenariat" } },
      }
      """,
    ]
    for word in words where word.term.english != "pack" {
      files["exemples/\(word.term.english).lua"] = Self.statement(word, in: language)
    }
    let pack = Vocabulary.ofRules.words.first { $0.term.english == "pack" }
    files["jalon.lua"] = """
      \(pack?.example.shown(in: language) ?? "")
      inclure "base.lua"
      inclure "exemples/*.lua"

      """
    self.files = files
  }

  private static func statement(_ word: Vocabulary.Word, in language: Language) -> String {
    let example = word.example.shown(in: language)
    switch word.part {
    case .declaration, .testReading, .removal: return example
    case .condition where ["overdue", "off_target"].contains(word.term.english):
      // Only a trigger asks how the plan goes.
      return """
        declencheur "exemple.\(word.term.english)" {
          quand = \(example), action = { titre = "T", responsable = "elo" },
        }
        """
    case .quantity, .condition:
      let quantity = "grandeurs = { g = \(example) }, quand = connu(\"g\")"
      return """
        regle "exemple.\(word.term.english)" {
          caracteristique = "emploi_affaires", titre = "T", source = "S",
          seuils = { marge = 2, equilibre = 3, plafond = 9 },
          \(word.part == .quantity ? quantity : "quand = \(example)"),
        }
        """
    }
  }

  func open() throws -> Workspace {
    let folder = try TemporaryFolder(files)
    return try Workspace(at: folder.path, packs: [repository + "/rules"])
  }
}

struct LanguageReferenceTests {
  private static let words = Vocabulary.ofRules.words

  @Test func `the reference of the language is what the lexicon tells`() throws {
    try expectCurrent(LanguageMarkdown(.ofRules).text, "rules/LANGUAGE.md")
  }

  @Test func `every free word is in the reference, with an example in either language`() {
    #expect(Self.words.map(\.term.english) == Lexicon.words(in: .words).map(\.english))
    for word in Self.words {
      for (language, name) in [(Language.fr, word.term.french), (.en, word.term.english)] {
        let tokens = LuaTokenizer.tokens(of: word.example.shown(in: language))
        #expect(tokens.contains { $0.kind == .name && $0.text == name }, "\(name)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `every example is read without a problem, and its rules run`(_ language: Language) throws {
    let words = Self.words
    do {
      let workspace = try ExampleWorkspace(words, in: language).open()
      #expect(workspace.warnings == [])
      let diagnosis = try workspace.diagnose(asOf: try #require(Day("2026-11-21")))
      let failed = diagnosis.findings.filter { $0.outcome == .failed }
      #expect(failed.map(\.rule) == [])
      let expressions = words.filter { $0.part == .quantity || $0.part == .condition }
      let run = Set(diagnosis.findings.map(\.rule) + workspace.pack.triggers.map(\.id))
      #expect(expressions.count > 20)
      #expect(expressions.filter { !run.contains("exemple.\($0.term.english)") } == [])
    } catch let problems as Problems {
      Issue.record("\(problems.list.map { "\($0.file ?? ""): \($0.message.shown(in: .en))" })")
    }
  }

  @Test func `every scope has a title of its own, and every table that is named exists`() {
    let scopes = Vocabulary.ofRules.scopes
    #expect(Set(scopes.map(\.title)).count == scopes.count)
    let ids = Set(scopes.map(\.id))
    let kinds = Set(Self.words.filter { $0.part == .declaration }.map(\.term.english))
    func check(_ holding: Vocabulary.Holding) {
      switch holding {
      case .fields(let scope), .word(let scope): #expect(ids.contains(scope), "\(scope)")
      case .keyed(let scope, let inner):
        #expect(ids.contains(scope), "\(scope)")
        check(inner)
      case .id(let kind): #expect(kinds.contains(kind), "\(kind)")
      case .named(let inner), .list(let inner): check(inner)
      case .either(let first, let second):
        check(first)
        check(second)
      default: break
      }
    }
    for term in scopes.flatMap(\.terms) { check(term.holds) }
    for parameter in Self.words.flatMap(\.parameters) { check(parameter.holds) }
  }

  @Test func `what the words do not tell is in both languages`() {
    #expect(Vocabulary.ofRules.notes.count > 10)
    #expect(Vocabulary.ofRules.notes.filter { !$0.isComplete } == [])
  }
}
