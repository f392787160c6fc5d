public import JalonModel

/// The words with which a reader is told of findings, places and data.
///
/// Declarations have their own words, in the lexicon; these are for sentences and tables.
public struct Words: Hashable, Sendable {
  /// The reader's language.
  public let language: Language

  /// The words of a language.
  public init(_ language: Language) { self.language = language }

  func say(_ french: String, _ english: String) -> String {
    language == .fr ? french : english
  }

  /// A name and what is said of it, with the colon of the language.
  func about(_ name: String, _ text: String) -> String {
    name + say("\u{A0}: ", ": ") + text
  }

  /// How many of a thing, the number in the reader's form.
  func count(_ count: Int, _ singular: String, _ plural: String) -> String {
    let isSingular = language == .fr ? count.magnitude < 2 : count == 1
    return "\(number(count))\u{A0}\(isSingular ? singular : plural)"
  }

  func number(_ count: Int) -> String { NumberFormat(language).text(Double(count)) }

  /// The words of a list with the last joined by "and".
  func list(_ words: [String]) -> String { joined(words, say("et", "and")) }

  /// The words of a list with the last joined by "or".
  func choice(_ words: [String]) -> String { joined(words, say("ou", "or")) }

  private func joined(_ words: [String], _ link: String) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(link) " + last
  }

  /// A pack by its title, else its id, with its version.
  func pack(_ layer: RulePack.Layer, title: String?) -> String {
    ([title ?? layer.id] + [layer.version].compactMap { $0 }).joined(separator: ", ")
  }
}
