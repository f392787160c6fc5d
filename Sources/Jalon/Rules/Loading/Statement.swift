import JalonLua
import JalonModel

/// A declaration as a file made it: its word, its id and the table that followed.
struct Statement: Sendable {
  /// The word in English.
  var word: String
  /// As it was written, for its place among the file's declarations.
  var writtenWord: String
  var id: String
  var fields: LuaTable?
  /// The ordinal of its layer, and of its file among all that were read.
  var layer: Int
  var file: Int
  /// Where the word stands; the file's line at least.
  var place: TextPlace
  /// The places of its fields, as written; nil where the text does not show them.
  var places: DeclarationPlaces.Declaration?
}
