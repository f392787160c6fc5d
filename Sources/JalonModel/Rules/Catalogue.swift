/// What a pack or a workspace declares, to be read without any figure.
///
/// In French: catalogue.
public struct Catalogue: Hashable, Sendable {
  /// All that its layers declare; a threshold without a unit has that of what it is compared with.
  public var pack: RulePack
  /// The names of places that conditions may speak of, by id.
  public var placeNames: [String: String]

  /// The declarations of layers, and the names of their places.
  public init(pack: RulePack, placeNames: [String: String] = [:]) {
    self.pack = pack
    self.placeNames = placeNames
  }
}
