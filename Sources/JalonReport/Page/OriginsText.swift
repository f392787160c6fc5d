public import JalonModel

/// The fields of declarations with where each was written, a line each under its declaration.
public struct OriginsText {
  private let origins: [FieldOrigin]
  private let options: PageOptions

  /// The fields, those of a declaration together.
  public init(_ origins: [FieldOrigin], _ options: PageOptions) {
    self.origins = origins
    self.options = options
  }

  /// The lines, each ended by a line feed.
  public var text: String {
    let language = options.language
    var lines: [String] = []
    var last: (String, String)?
    for field in origins {
      let name = (field.kind.shown(in: language), field.id)
      if last.map({ $0 != name }) ?? true {
        lines.append("\(name.0) \"\(name.1.safe)\"")
        last = name
      }
      let place = "\(field.origin)".safe
      var line = "  \(field.field.shown(in: language).safe)  \(place)  (\(field.origin.layer.safe))"
      if let because = field.origin.because {
        line += "  " + because.shown(in: language).safe.spaced
      }
      lines.append(line)
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
