import JalonLua
import JalonModel

extension Text {
  /// The text of a field: bare, in the language of its pack, or one for each language. Nil where
  /// it is none.
  init?(_ field: Field, bare language: Language) {
    if case .text(let text)? = field.value {
      self = .only(text, in: language)
      return
    }
    guard let named = field.named else { return nil }
    switch (named["fr"]?.value, named["en"]?.value) {
    case (.text(let fr)?, .text(let en)?): self = .both(fr: fr, en: en)
    case (.text(let fr)?, nil): self = .only(fr, in: .fr)
    case (nil, .text(let en)?): self = .only(en, in: .en)
    default: return nil
    }
  }
}
