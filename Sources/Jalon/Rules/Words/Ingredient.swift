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
  var isUsed = false
}
