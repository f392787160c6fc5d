import JalonLua
import JalonModel

extension Failure: Error {}

extension Failure {
  /// What stopped a function.
  init(_ error: ScriptError, refused: Problem? = nil) {
    let kind: Kind =
      switch error.kind {
      case .instructions: .instructions
      case .time: .time
      case .memory: .memory
      case .output: .output
      case .interrupted: .interrupted
      case .error, .syntax, .missing: .error
      }
    self.init(kind, Self.text(kind, error, refused), file: error.chunk, line: error.line)
    traceback = error.traceback.map { frame in
      let place = [frame.chunk, frame.line.map(String.init)].compactMap { $0 }
      return [frame.name, place.joined(separator: ":")].filter { !$0.isEmpty }
        .joined(separator: " — ")
    }
  }

  private static func text(_ kind: Kind, _ error: ScriptError, _ refused: Problem?) -> Text {
    let french =
      switch kind {
      case .error:
        "La fonction s’est arrêtée\u{A0}: "
          + MachineWords.text(error, refused: refused).shown(in: .fr)
      case .instructions: "La fonction dépasse la limite d’instructions."
      case .time: "La fonction dépasse la limite de temps."
      case .memory: "La fonction dépasse la limite de mémoire."
      case .output: "La fonction écrit plus que la limite."
      case .interrupted: "La fonction a été interrompue."
      }
    return .both(fr: french, en: error.message)
  }

  static func expected(_ english: String, _ french: String, _ found: LuaValue) -> Failure {
    Failure(
      .error,
      .both(
        fr: "La fonction doit rendre \(french), et non \(found.french).",
        en: "The function is to return \(english), not \(found.english)."))
  }
}

extension LuaFunction {
  init(_ function: ScriptFunction) { self.init(ordinal: Int32(clamping: function.ordinal)) }
}

extension Reading {
  var isCautious: Bool { if case .measured(_, .caution) = self { true } else { false } }
}

extension Text {
  /// What a message function returned: a text in the pack's language, or one for each.
  init?(_ value: LuaValue, bare language: Language) {
    switch value {
    case .text(let text): self = .only(text, in: language)
    case .table(let table):
      switch (table["fr"], table["en"]) {
      case (.text(let fr), .text(let en)): self = .both(fr: fr, en: en)
      case (.text(let fr), _): self = .only(fr, in: .fr)
      case (_, .text(let en)): self = .only(en, in: .en)
      default: return nil
      }
    default: return nil
    }
  }
}
