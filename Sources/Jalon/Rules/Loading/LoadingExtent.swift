/// What is read of a folder besides its rules.
struct LoadingExtent: Sendable {
  /// Whether tests are read: those in any file, and the files of `tests/` and `essais/`.
  enum Tests: Sendable { case passedOver, read }

  var tests = Tests.passedOver
  /// The path of a file of its own, read on top of the folder unless it is one of the folder's; nil
  /// for none.
  var top: String?
  /// The paths of other folders, the lowest first, that lie beneath the folder as if it used them.
  var beneath: [String] = []

  /// What a diagnosis needs.
  static let rules = LoadingExtent()

  /// The folders of a layer that hold nothing but tests.
  static let testFolders = ["tests", "essais"]
  /// What may be declared in them: what only tests know of.
  static let testWords: Set = ["test", "collectivity"]
}
