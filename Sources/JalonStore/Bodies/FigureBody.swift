import JalonModel

/// A figure that a review saw, as `[indicator, place, group, period, value]`; a value with caution
/// is followed by that word, where there is none its reason stands.
struct FigureBody: Codable {
  let figure: SeenFigure

  init(_ figure: SeenFigure) { self.figure = figure }

  init(from decoder: any Decoder) throws {
    var parts = try decoder.unkeyedContainer()
    let indicator = try parts.decode(String.self)
    let place = try parts.decode(String.self)
    let group = try parts.decode(String.self)
    let written = try parts.decode(String.self)
    guard let period = Period(written) else {
      throw DecodingError.dataCorruptedError(in: parts, debugDescription: written)
    }
    let reading: Reading
    if let value = try? parts.decode(Double.self) {
      let reliability = parts.isAtEnd ? nil : try parts.decode(WordValue<Reliability>.self)
      reading = .measured(value, reliability?.value ?? .normal)
    } else {
      reading = .missing(try parts.decode(WordValue<Reason>.self).value)
    }
    figure = SeenFigure(
      indicator: indicator, place: place, group: group, period: period, reading: reading)
  }

  func encode(to encoder: any Encoder) throws {
    var parts = encoder.unkeyedContainer()
    try parts.encode(figure.indicator)
    try parts.encode(figure.place)
    try parts.encode(figure.group)
    try parts.encode(figure.period.description)
    switch figure.reading {
    case .measured(let value, let reliability):
      try parts.encode(value)
      if reliability != .normal { try parts.encode(WordValue(reliability)) }
    case .missing(let reason): try parts.encode(WordValue(reason))
    }
  }
}
