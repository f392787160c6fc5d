public import JalonModel

/// Definitions for editors that speak to the Lua language server: every word, field, value and id of
/// the language and of packs, in both languages, with its documentation.
///
/// The text is Lua that defines nothing when it runs but empty functions; the server reads its
/// comments (LuaLS, "Annotations": `---@meta`, `---@class`, `---@alias`).
public struct LuaAnnotations {
  private let vocabulary: Vocabulary
  private let ids: LuaIdentifiers

  /// The definitions of a vocabulary, and of what packs declare.
  public init(_ vocabulary: Vocabulary, _ catalogues: [Catalogue]) {
    self.vocabulary = vocabulary
    ids = LuaIdentifiers(catalogues)
  }

  /// The file, each line ended by a line feed.
  public var text: String {
    var lines = [
      "---@meta jalon", "",
      "-- Écrit par `jalon annotations`; ne se corrige pas à la main.",
      "-- Written by `jalon annotations`; not mended by hand.", "",
    ]
    lines += Self.values
    for kind in ids.kinds { lines += ids.alias(of: kind) }
    for scope in vocabulary.scopes {
      lines += scope.kind == .values ? alias(of: scope) : fields(of: scope)
    }
    for word in vocabulary.words { lines += definition(of: word) }
    return lines.map { $0 + "\n" }.joined()
  }

  /// What words make, which files combine but never look into.
  private static let values = [
    "---@class jalon.quantity",
    "---@operator add(jalon.quantity|number): jalon.quantity",
    "---@operator sub(jalon.quantity|number): jalon.quantity",
    "---@operator mul(jalon.quantity|number): jalon.quantity",
    "---@operator div(jalon.quantity|number): jalon.quantity",
    "---@operator unm: jalon.quantity", "",
    "---@class jalon.condition", "", "---@class jalon.reading", "", "---@class jalon.removal", "",
    "---@alias jalon.function fun(i: table<string, any>, t: table<string, number>, c: jalon.view): any",
    "",
  ]

  private func alias(of scope: Vocabulary.Scope) -> [String] {
    var lines = comment(scope.title) + ["---@alias jalon.\(scope.id)"]
    for term in scope.terms {
      for name in term.names { lines.append("---| \"\(name)\" # \(Self.line(term.meaning))") }
    }
    return lines + [""]
  }

  private func fields(of scope: Vocabulary.Scope) -> [String] {
    var lines = comment(scope.title) + ["---@class jalon.\(scope.id)"]
    for term in scope.terms {
      let type = scope.kind == .members ? "any" : LuaType.name(of: term.holds)
      for name in term.names {
        lines.append("---@field \(name)? \(type) # \(Self.line(term.meaning))")
      }
    }
    return lines + [""]
  }

  private func definition(of word: Vocabulary.Word) -> [String] {
    let term = word.term
    var lines: [String] = []
    for name in term.names {
      lines += comment(term.meaning)
      if word.part == .removal {
        lines += ["---@type jalon.removal", "\(name) = nil", ""]
        continue
      }
      let language: Language = name == term.french ? .fr : .en
      lines +=
        word.example.shown(in: language).split(separator: "\n").reduce(["---```lua"]) {
          $0 + ["---\($1)"]
        } + ["---```"]
      let parameters = word.parameters.map { each in
        (Self.identifier(each.name.shown(in: language)), each)
      }
      lines += parameters.map { parameter, each in
        "---@param \(parameter)\(each.isRequired ? "" : "?") \(LuaType.name(of: each.holds))"
      }
      if let result = result(of: word) { lines.append("---@return \(result)") }
      lines.append("function \(name)(\(parameters.map(\.0).joined(separator: ", "))) end")
      lines.append("")
    }
    return lines
  }

  private func result(of word: Vocabulary.Word) -> String? {
    switch word.part {
    case .declaration: word.fields.map { "fun(champs: jalon.\($0))" }
    case .quantity: "jalon.quantity"
    case .condition: "jalon.condition"
    case .testReading: "jalon.reading"
    case .removal: nil
    }
  }

  private func comment(_ text: Text) -> [String] {
    Language.allCases.map { "---" + text.shown(in: $0).safe }
  }

  private static func line(_ text: Text) -> String {
    Language.allCases.map { text.shown(in: $0).safe }.joined(separator: " · ")
  }

  /// A name that Lua takes.
  private static func identifier(_ name: String) -> String {
    String(name.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
  }
}
