/// A part of a catalogue as a reader of one language sees it: all declarations of one kind.
struct CatalogueSection {
  /// One thing that is said of a declaration.
  struct Fact {
    var name: String
    var text: String
    /// Whether it is told where little is.
    var isBrief: Bool
  }

  /// A declaration.
  struct Entry {
    var id: String
    var title: String
    var facts: [Fact] = []

    init(_ id: String, _ title: String) {
      self.id = id
      self.title = title
    }

    /// Says a thing, if there is anything to say.
    mutating func say(_ name: String, _ text: String?, brief isBrief: IsBrief = .no) {
      guard let text, !text.isEmpty else { return }
      facts.append(Fact(name: name, text: text, isBrief: isBrief == .yes))
    }

    /// Whether a fact is told where little is.
    enum IsBrief { case yes, no }
  }

  /// Declarations that stand together.
  struct Group {
    /// Nil where the section is not divided.
    var title: String?
    var entries: [Entry]
  }

  /// How its entries are best laid out.
  enum Layout {
    /// A row each.
    case rows
    /// A table each.
    case cards
  }

  /// The kind of its declarations, by the English word.
  var kind: String
  var title: String
  var layout = Layout.rows
  var groups: [Group]

  var count: Int { groups.reduce(0) { $0 + $1.entries.count } }
}
