/// The words of the language as a reference and an editor tell them.
///
/// In French: vocabulaire.
public struct Vocabulary: Hashable, Sendable {
  /// What a field, an option or a parameter holds.
  public indirect enum Holding: Hashable, Sendable {
    /// Anything that Lua has.
    case any
    /// A text of the file, in one language for all readers.
    case string
    /// A text, or one for each language.
    case text
    case number
    case truth
    /// A text: `2026-11-21`.
    case day
    /// A text or a year: `2021-Q3`.
    case period
    /// A text: `3 months`.
    case span
    /// Two numbers, the lower first.
    case range
    case quantity
    case condition
    /// A number, the name of a threshold, or a quantity.
    case bound
    /// The id of a declaration, by the word that declares it.
    case id(String)
    /// One word of a scope of values.
    case word(String)
    /// Named fields of a scope.
    case fields(String)
    /// Names of the author's own.
    case named(Holding)
    /// Words of a scope as names.
    case keyed(String, Holding)
    /// Several, or one alone.
    case list(Holding)
    /// Either.
    case either(Holding, Holding)
  }

  /// A name in both languages and its meaning.
  public struct Term: Hashable, Sendable {
    /// The English name.
    public var english: String
    /// The French name.
    public var french: String
    /// Other spellings.
    public var otherForms: [String]
    /// What it means, in one sentence.
    public var meaning: Text
    /// What it holds; `any` for a value, which holds nothing.
    public var holds: Holding

    /// A name and its meaning.
    public init(
      english: String, french: String, otherForms: [String], meaning: Text, holds: Holding
    ) {
      self.english = english
      self.french = french
      self.otherForms = otherForms
      self.meaning = meaning
      self.holds = holds
    }

    /// Every name by which it may be written, each once: French, English, others.
    public var names: [String] {
      var names = [french]
      for name in [english] + otherForms where !names.contains(name) { names.append(name) }
      return names
    }
  }

  /// What a word makes.
  public enum Part: String, CaseIterable, Hashable, Sendable {
    case declaration, quantity, condition
    /// What stands for a figure in a test.
    case testReading
    /// The bare word that takes a name away.
    case removal
  }

  /// What a word is called with.
  public struct Parameter: Hashable, Sendable {
    /// Its name for readers.
    public var name: Text
    /// What is given.
    public var holds: Holding
    /// Whether it must be given.
    public var isRequired: Bool

    /// A parameter.
    public init(name: Text, holds: Holding, isRequired: Bool) {
      self.name = name
      self.holds = holds
      self.isRequired = isRequired
    }
  }

  /// A word that stands free in a file.
  public struct Word: Hashable, Sendable {
    /// Its names and its meaning.
    public var term: Term
    /// What it makes.
    public var part: Part
    /// What it is called with.
    public var parameters: [Parameter]
    /// The scope of the fields of what it declares; nil where it has none.
    public var fields: String?
    /// Lua that uses it, in either language.
    public var example: Text

    /// A word.
    public init(
      term: Term, part: Part, parameters: [Parameter], fields: String?, example: Text
    ) {
      self.term = term
      self.part = part
      self.parameters = parameters
      self.fields = fields
      self.example = example
    }
  }

  /// Where names have their meaning: the fields of one table, or the words of one kind of value.
  public struct Scope: Hashable, Sendable {
    /// What its names are.
    public enum Kind: Hashable, Sendable { case declaration, table, options, members, values }

    /// Its id.
    public var id: String
    /// What it is called.
    public var title: Text
    /// What its names are.
    public var kind: Kind
    /// Its names.
    public var terms: [Term]

    /// A scope and its names.
    public init(id: String, title: Text, kind: Kind, terms: [Term]) {
      self.id = id
      self.title = title
      self.kind = kind
      self.terms = terms
    }
  }

  /// The words that stand free.
  public var words: [Word]
  /// All scopes but that of the words.
  public var scopes: [Scope]
  /// What the words alone do not tell, a sentence each.
  public var notes: [Text]
  /// What a file sees of Lua's own library.
  public var library: [String]

  /// A vocabulary.
  public init(words: [Word], scopes: [Scope], notes: [Text], library: [String]) {
    self.words = words
    self.scopes = scopes
    self.notes = notes
    self.library = library
  }
}
