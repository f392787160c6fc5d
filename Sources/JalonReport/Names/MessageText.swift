internal import JalonModel

/// What a finding says, with its figures and the name of the place written in.
struct MessageText {
  private let place: Collectivity
  private let unitNames: [String: Text]

  init(_ diagnosis: Diagnosis) {
    place = diagnosis.place
    unitNames = diagnosis.pack.unitNames
  }

  /// For a reader of a language: as it stands if it is in the other one only.
  func text(_ message: Finding.Message, in language: Language) -> String {
    switch message {
    case .text(let text): return text.shown(in: language)
    case .template(let template, let values):
      let other: Language = language == .fr ? .en : .fr
      let written = template.pieces[language] == nil ? other : language
      return self.text(template.pieces[written] ?? [], values, written)
    }
  }

  /// In a language, nil where it is not written in it.
  func written(_ message: Finding.Message, in language: Language) -> String? {
    switch message {
    case .text(let text): text.written(in: language)
    case .template(let template, let values):
      template.pieces[language].map { text($0, values, language) }
    }
  }

  /// Figures are in the form of the language of the words around them.
  private func text(
    _ pieces: [MessageTemplate.Piece], _ values: [MessageTemplate.Piece: Finding.ShownValue],
    _ language: Language
  ) -> String {
    let figures = FigureText(language, unitNames)
    return pieces.map { piece in
      switch piece {
      case .words(let words): words
      case .place: place.name
      case .ofPlace: language == .fr ? FrenchPlace.of(place) : place.name
      case .atPlace: language == .fr ? FrenchPlace.at(place) : place.name
      case .quantity, .threshold, .indicator:
        values[piece].map { value in
          figure(value, piece, figures, least: decimals(of: piece, value, among: values))
        } ?? Words(language).reason(.absent)
      }
    }.joined()
  }

  private func figure(
    _ value: Finding.ShownValue, _ piece: MessageTemplate.Piece, _ figures: FigureText, least: Int
  ) -> String {
    switch value.reading {
    case .measured(let number, _):
      figures.text(
        number, unit: value.unit, decimals: value.decimals, least: least,
        usual: piece.usualDecimals(in: value.unit))
    case .missing: figures.text(value.reading, unit: value.unit, decimals: value.decimals)
    }
  }

  /// So many that a figure never looks equal to a threshold that it is not equal to.
  private func decimals(
    of piece: MessageTemplate.Piece, _ value: Finding.ShownValue,
    among values: [MessageTemplate.Piece: Finding.ShownValue]
  ) -> Int {
    guard case .measured(let number, _) = value.reading else { return 0 }
    return values.reduce(0) { least, other in
      guard piece.isThreshold != other.key.isThreshold, value.unit == other.value.unit,
        case .measured(let rival, _) = other.value.reading, rival != number
      else { return least }
      // The threshold follows the decimals of the figure that it is told from.
      let (shown, figure) = piece.isThreshold ? (other.key, other.value) : (piece, value)
      let decimals = figure.decimals ?? shown.usualDecimals(in: figure.unit)
      let needed = FigureText.decimals(toTell: number, from: rival, shown: decimals)
      return needed > decimals ? max(least, needed) : least
    }
  }
}

extension MessageTemplate.Piece {
  fileprivate var isThreshold: Bool {
    if case .threshold = self { true } else { false }
  }

  /// What a rule names it computes, as far as the reader is concerned.
  fileprivate func usualDecimals(in unit: String) -> Int {
    if case .quantity = self { return FigureText.computedDecimals(in: unit) }
    return FigureText.usualDecimals
  }
}

extension Text {
  /// The text in a language, nil where it is in the other one only.
  func written(in language: Language) -> String? {
    switch self {
    case .only(let text, in: let own): own == language ? text : nil
    case .both(let fr, let en): language == .fr ? fr : en
    }
  }
}
