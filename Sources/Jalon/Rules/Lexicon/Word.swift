/// One word that rule authors write, under its English and its French name.
struct Word: Hashable, Sendable {
  /// The canonical name, which the rest of the code knows it by.
  let english: String
  let french: String
  /// Other spellings of the same word: the singular of a duration.
  let otherForms: [String]
  /// The places where the names have this meaning.
  let scopes: Set<Scope>
  /// What it means, in one sentence for each reader.
  let englishMeaning: String
  let frenchMeaning: String

  init(
    _ english: String, _ french: String, also otherForms: [String] = [], in scopes: Set<Scope>,
    _ englishMeaning: String, _ frenchMeaning: String
  ) {
    self.english = english
    self.french = french
    self.otherForms = otherForms
    self.scopes = scopes
    self.englishMeaning = englishMeaning
    self.frenchMeaning = frenchMeaning
  }

  /// Every name by which it may be written, each once.
  var names: Set<String> { Set([english, french] + otherForms) }
}
