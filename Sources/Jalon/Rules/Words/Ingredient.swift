import JalonLua
import JalonModel

/// What a word of the language gives a script, known to it as a handle only.
enum Ingredient: Sendable {
  case quantity(Quantity)
  case condition(Condition)
  /// What a rule's test gives in place of a figure.
  case testReading(Reading)
  /// A declaration that waits for its table, by its ordinal.
  case statement(Int)
  /// The bare word `remove`.
  case removal
}

/// An ingredient, where it was made, and whether it has become part of something.
struct MadeIngredient {
  var ingredient: Ingredient
  var file: String
  var line: Int
  var extent = Extent()
  var isUsed = false
}

/// How much a quantity or a condition is made of.
///
/// A loop in a file can nest them without end, and one that uses itself twice doubles at each turn:
/// whoever walks the tree later relies on these bounds.
struct Extent {
  /// What the most that an author would write by hand fits in many times.
  static let deepest = 200
  static let largest = 20_000

  var depth = 1
  var size = 1

  var isBounded: Bool { depth <= Self.deepest && size <= Self.largest }

  mutating func hold(_ part: Extent) {
    depth = max(depth, part.depth + 1)
    size = min(size + part.size, Self.largest + 1)
  }
}
