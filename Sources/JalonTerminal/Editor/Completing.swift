/// What Tab does to a line.
enum Completing: Equatable {
  /// There is nothing to put in the place of the word.
  case nothing
  /// So many scalars before the cursor become a text.
  case replace(Int, String)
  /// Nothing is common to the candidates but what stands there.
  case list([String])

  /// `before` is the line up to the cursor.
  init(_ completion: Completion, before: String) {
    let start = max(0, completion.start)
    let word = String(before.dropFirst(start))
    let count = word.unicodeScalars.count
    guard let first = completion.candidates.first else {
      self = .nothing
      return
    }
    let common = completion.candidates.dropFirst().reduce(first) { Self.common($0, $1) }
    // The bytes count, as an accent may be all that is missing.
    let isNew = !common.utf8.elementsEqual(word.utf8) && common.count >= word.count
    if completion.candidates.count == 1 {
      self = first.utf8.elementsEqual(word.utf8) ? .nothing : .replace(count, first)
    } else {
      self = isNew && !common.isEmpty ? .replace(count, common) : .list(completion.candidates)
    }
  }

  private static func common(_ one: String, _ other: String) -> String {
    String(zip(one, other).prefix { $0 == $1 }.map(\.0))
  }
}
