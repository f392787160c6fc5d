import JalonModel
import Testing

@testable import Jalon

/// What Lua says of a script is told to both readers.
@Suite struct MachineWordsTests {
  /// A script that draws a message, and a piece of what a French reader sees.
  struct Fault: CustomTestStringConvertible, Sendable {
    let script: String
    let says: String

    init(_ script: String, _ says: String) {
      self.script = script
      self.says = says
    }

    var testDescription: String { says }
  }

  private static let many = (0...200).map { "v\($0)" }

  private static let faults = [
    Fault("local x = 3x", "nombre mal écrit près de '3x'"),
    Fault("local x = [[abc", "texte long jamais fermé, ouvert à la ligne 1, près de"),
    Fault("--[[ abc", "commentaire long jamais fermé, ouvert à la ligne 1, près de"),
    Fault("local x = \"abc", "texte sans guillemet fermant près de"),
    Fault("local x = [=abc", "crochets de texte long mal écrits"),
    Fault("local x = \"a\\qb\"", "suivie d’un signe inconnu"),
    Fault("local x = \"\\x4g\"", "chiffre hexadécimal"),
    Fault("local x = \"\\300\"", "au-delà de 255"),
    Fault("local x = \"\\u41\"", "il manque '{'"),
    Fault("local x = \"\\u{41\"", "il manque '}'"),
    Fault("local x = \"\\u{FFFFFFFFFFF}\"", "UTF-8 trop grand"),
    Fault(
      "local x = {\n1, 2\nlocal y", "'}' attendu près de 'local' (pour fermer '{' de la ligne 1)"),
    Fault("local x = (1", "')' attendu près de la fin du fichier"),
    Fault("local 3", "un nom attendu près de '3'"),
    Fault("local f = function(3) end", "un nom ou '...' attendu"),
    Fault("for a b", "'=' ou 'in' attendu"),
    Fault("local x = {} local y = x:z", "arguments de la fonction attendus"),
    Fault("local x = )", "symbole inattendu près de ')'"),
    Fault("print", "erreur de syntaxe près de la fin du fichier"),
    Fault("local x <const> = 1\nx = 2", "la constante 'x' ne change pas"),
    Fault("local x <constant> = 1", "attribut inconnu 'constant'"),
    Fault("local a <close>, b <close> = nil, nil", "une seule variable <close>"),
    Fault("local f = function() return ... end", "'...' n’a de sens que"),
    Fault("break", "`break` hors d’une boucle, à la ligne 1"),
    Fault("goto ici", "aucune étiquette 'ici' en vue pour le `goto` de la ligne 1"),
    Fault(
      "goto ici local x = 1 ::ici:: print(x)",
      "le `goto ici` de la ligne 1 saute dans la portée de la variable locale 'x'"),
    Fault("::ici:: ::ici::", "l’étiquette 'ici' existe déjà, à la ligne 1"),
    Fault(
      many.map { "local \($0)" }.joined(separator: "\n"),
      "trop de variables locales (au plus 200) dans le fichier"),
    Fault(
      "local function f()\n" + many.map { "local \($0)" }.joined(separator: "\n"),
      "trop de variables locales (au plus 200) dans la fonction de la ligne 1"),
    Fault("print(" + many.map { _ in "1, 2" }.joined(separator: ", ") + ")", "trop longue"),
    Fault(
      String(repeating: "(", count: 400) + "1" + String(repeating: ")", count: 400),
      "emboîtés trop profondément"),
    Fault("local x\nx.y = 1", "n’a pas de champs (variable locale 'x')"),
    Fault("local x = {}\nx.y.z = 1", "n’a pas de champs (champ 'y')"),
    Fault("local x\nlocal f = function() return x.y end f()", "(variable du dehors 'x')"),
    Fault("local x = {}\nx:f()", "ne s’appelle pas (méthode 'f')"),
    Fault("local x\nx()", "ne s’appelle pas (variable locale 'x')"),
    Fault("local x = {} + 1", "on ne calcule pas avec une valeur de type table"),
    Fault("local x = {} .. \"a\"", "ne se joint pas à un texte"),
    Fault("local x = #3", "n’a pas de longueur"),
    Fault("local x = {} < {}", "deux valeurs de type table ne se comparent pas"),
    Fault("local x = 1 < \"a\"", "ne se compare pas à une de type string"),
    Fault("local x = {} | 1", "pas d’opération sur les bits"),
    Fault("local x = 1.5 local y = x | 1", "n’est pas un entier"),
    Fault("for n = nil, 2 do end", "la valeur de départ de la boucle `for`"),
    Fault("for n = 1, {} do end", "la limite de la boucle `for`"),
    Fault("for n = 1, 2, \"a\" do end", "le pas de la boucle `for` doit être"),
    Fault("for n = 1, 2, 0 do end", "le pas de la boucle `for` est zéro"),
    Fault("local n = 0 local x = 1 // n", "une division entière par zéro"),
    Fault("local n = 0 local x = 1 % n", "un reste de division par zéro"),
    Fault("local x, k = {}, nil x[k] = 1", "ne peut pas être nil"),
    Fault("local x = {} x[0/0] = 1", "un nombre indéfini"),
    Fault("string.rep()", "refusé (string attendu, et non rien)"),
    Fault("table.insert(3, 4)", "table attendu"),
    Fault("tostring()", "il faut une valeur"),
    Fault("string.find(\"a\", \"%\")", "il finit par '%'"),
    Fault("string.find(\"a\", \"[a\")", "il manque ']'"),
    Fault("string.find(\"a\", \"%b\")", "ce qui suit '%b'"),
    Fault("string.find(\"a\", \"%fa\")", "il manque '[' après '%f'"),
    Fault("string.find(\"a\", \"(a\")", "n’est pas fermée"),
    Fault("string.find(\"a\", \"a.?)\")", "une parenthèse fermante de trop"),
    Fault("string.find(\"a\", \"%1\")", "le motif n’a pas de partie"),
    Fault("string.gsub(\"a\", \"a\", \"%x\")", "'%' mal employé"),
    Fault("string.gsub(\"a\", \"a\", function() return {} end)", "ne remplace pas un texte"),
    Fault("assert(false)", "une assertion ne tient pas"),
  ]

  @Test(arguments: faults)
  func `what the machine says of a script is told in French too`(_ fault: Fault) throws {
    let folder = try TemporaryFolder(["jalon.lua": fault.script + "\n"])
    let problem = try #require(try Inspection(of: .workspace(folder.path)).problems.first)
    let french = problem.message.shown(in: .fr)
    #expect(problem.message.isComplete, "\(french)")
    #expect(french.contains(fault.says), "\(french)")
    for word in ["near", "attempt", "expected", "(limit", "value "] {
      #expect(!french.contains(word), "\(french)")
    }
  }
}
