internal import JalonModel

/// A part of an agenda before it is a page or Markdown.
struct AgendaSection {
  /// What is said of a thing, on one line, so many levels under it.
  struct Line {
    var facts: [String]
    var depth = 0
  }

  /// A thing, after a word that tells what it is where the part does not.
  struct Entry {
    var word: String?
    var tone = Sheet.Tone.strong
    var name: String
    var lines: [Line] = []

    /// A thing of a name.
    init(_ name: String, word: String? = nil, tone: Sheet.Tone = .strong) {
      self.name = name
      self.word = word
      self.tone = tone
    }

    /// Adds a fact, unless there is none.
    mutating func say(_ fact: String?, depth: Int = 0) {
      if let fact { lines.append(Line(facts: [fact], depth: depth)) }
    }
  }

  var title: String
  var entries: [Entry]
}
