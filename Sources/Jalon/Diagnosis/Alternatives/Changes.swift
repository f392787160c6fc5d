import JalonModel

/// What a workspace is supposed to hold in place of what it holds: figures, thresholds, and rules
/// switched off.
public struct Changes: Hashable, Sendable {
  /// A name and the value it is to have, as somebody typed them: `taux@immigrants@victoriaville`
  /// and `9,3`.
  public struct Setting: Hashable, Sendable {
    /// The name.
    public var name: String
    /// The value.
    public var value: String

    /// A name and a value.
    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }

    /// `NAME=VALUE`; nil where one of the two is not there.
    public init?(_ text: String) {
      guard let sign = text.firstIndex(of: "=") else { return nil }
      name = String(text[..<sign])
      value = String(text[text.index(after: sign)...])
      if name.isEmpty || value.isEmpty { return nil }
    }
  }

  /// Figures: `ID`, `ID@GROUP`, `ID@PLACE` or `ID@GROUP@PLACE`, and the value in the indicator's
  /// unit. Of two that name one figure the last counts.
  public var figures: [Setting] = []
  /// Thresholds by their full ids.
  public var thresholds: [Setting] = []
  /// Rules that are switched off, by their ids.
  public var disabled: [String] = []

  /// Nothing changed.
  public init() {}
}

extension Problem {
  static func badSupposition(_ name: String, _ message: Text, remedy: Text?) -> Problem {
    Problem(
      "bad_supposition",
      .both(
        fr: "«\u{A0}\(name)\u{A0}»\u{A0}: \(message.shown(in: .fr))",
        en: "`\(name)`: \(message.shown(in: .en))"),
      remedy: remedy)
  }
}
