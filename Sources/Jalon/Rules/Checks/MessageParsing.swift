import JalonModel

extension NameResolution {
  /// The template of a finding's text; a name that means nothing is noted.
  mutating func template(_ text: Text, of rule: Rule, _ scope: NameScope) -> MessageTemplate {
    var pieces: [Language: [MessageTemplate.Piece]] = [:]
    switch text {
    case .only(let text, in: let language): pieces[language] = self.pieces(of: text, rule, scope)
    case .both(let fr, let en):
      pieces[.fr] = self.pieces(of: fr, rule, scope)
      pieces[.en] = self.pieces(of: en, rule, scope)
    }
    return MessageTemplate(pieces: pieces)
  }

  private static let open = UInt8(ascii: "{")
  private static let close = UInt8(ascii: "}")

  private mutating func pieces(of text: String, _ rule: Rule, _ scope: NameScope)
    -> [MessageTemplate.Piece]
  {
    var pieces: [MessageTemplate.Piece] = []
    var words = ""
    var rest = text[...]
    while let open = rest.utf8.firstIndex(of: Self.open) {
      words += rest[..<open]
      let after = rest.utf8.index(after: open)
      if after < rest.endIndex, rest.utf8[after] == Self.open {
        words += "{"
        rest = rest[rest.utf8.index(after: after)...]
        continue
      }
      guard let close = rest[after...].utf8.firstIndex(of: Self.close) else {
        note(
          Problem(
            "open_brace",
            .both(
              fr: "Une accolade du constat n’est pas refermée.",
              en: "A brace of the finding is never closed."),
            remedy: .both(
              fr: "Refermez-la, ou écrivez {{ pour une accolade.",
              en: "Close it, or write {{ for a brace.")), name: text, in: scope)
        words += rest[open...]
        rest = ""
        break
      }
      if !words.isEmpty { pieces.append(.words(words)) }
      words = ""
      pieces.append(piece(String(rest[after..<close]), rule, scope, text))
      rest = rest[rest.utf8.index(after: close)...]
    }
    words += rest
    if !words.isEmpty { pieces.append(.words(words)) }
    return pieces
  }

  private mutating func piece(
    _ name: String, _ rule: Rule, _ scope: NameScope, _ text: String
  ) -> MessageTemplate.Piece {
    switch Lexicon.english(of: name, in: .findingName) {
    case "place": return .place
    case "de_lieu": return .ofPlace
    case "a_lieu": return .atPlace
    default: break
    }
    if scope.quantities.contains(name) { return .quantity(name) }
    if let full = scope.thresholds[name] { return .threshold(full) }
    if pack.thresholds.contains(where: { $0.id == name }) { return .threshold(name) }
    if pack.indicators.contains(where: { $0.id == name }) { return .indicator(name) }
    let known =
      Array(scope.quantities) + Array(scope.thresholds.keys) + pack.indicators.map(\.id)
      + Lexicon.names(in: .findingName)
    note(
      .unknown(
        ("nom de constat", "name in the finding"), name, kind: "unknown_name",
        known: known.sorted()),
      name: text, in: scope)
    return .words("{\(name)}")
  }
}
