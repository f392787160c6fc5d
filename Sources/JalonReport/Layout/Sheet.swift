internal import JalonModel

/// A page before it has a width and a style: what is said, in order.
///
/// All texts may hold anything that a pack or a data file holds.
struct Sheet {
  /// How far a text stands out.
  enum Tone: Hashable {
    case normal, strong, faint, failure
    case severity(Severity)
  }

  /// A name with a word before it that tells what it is.
  struct Entry {
    /// The word, which a page writes large: `élevée`.
    var word: String
    /// What qualifies it: `peut-être critique`.
    var remark: String?
    /// The word as it is read aloud: `gravité élevée`.
    var spoken: String
    var tone: Tone
    var name: String
  }

  /// A thing and how many of something it has.
  struct Counted {
    var count: String
    /// Columns for the count, the same for all that stand under one another.
    var width: Int
    var facts: [String]
    var spoken: String
    var level: Int
  }

  enum Item {
    case blank
    /// What the page is about.
    case title(String)
    /// Opens a part of the page.
    case heading(String)
    case entry(Entry)
    /// Facts about one thing, indented by so many levels.
    case facts([String], level: Int, Tone)
    /// Sentences, indented by so many levels.
    case prose(String, level: Int)
    /// A line that is laid out already, and safe.
    case line(String)
    /// Things of one kind after what they are called, one alone and several.
    case list(name: String, names: String, items: [String], level: Int, Tone)
    /// What is counted after how many, under one another; aloud the count comes last.
    case counted(Counted)
    case table(StateTable)
  }

  private(set) var items: [Item] = []

  mutating func blank() { items.append(.blank) }

  mutating func title(_ text: String) { items.append(.title(text)) }

  mutating func heading(_ text: String) { items += [.blank, .heading(text)] }

  mutating func entry(_ entry: Entry) { items.append(.entry(entry)) }

  mutating func facts(_ facts: [String], level: Int = 1, _ tone: Tone = .normal) {
    if !facts.isEmpty { items.append(.facts(facts, level: level, tone)) }
  }

  mutating func fact(_ fact: String, level: Int = 1, _ tone: Tone = .normal) {
    facts([fact], level: level, tone)
  }

  mutating func prose(_ text: String, level: Int) {
    items.append(.prose(text, level: level))
  }

  mutating func line(_ text: String) { items.append(.line(text)) }

  mutating func list(
    _ name: String, _ names: String, _ list: [String], level: Int, _ tone: Tone = .normal
  ) {
    if !list.isEmpty {
      items.append(.list(name: name, names: names, items: list, level: level, tone))
    }
  }

  mutating func counted(_ counted: Counted) { items.append(.counted(counted)) }

  mutating func table(_ table: StateTable) { items += [.blank, .table(table)] }
}
