/// A recorded diagnosis of a place, compared with what the rules come to now.
///
/// In French: diagnostic enregistré.
public struct RecordedResult: Hashable, Sendable {
  /// A value that is no longer what was recorded.
  public struct Difference: Hashable, Sendable {
    /// Where in the diagnosis: `rules[logement.rarete].outcome`.
    public var path: String
    /// What was recorded, as JSON; nil where nothing was.
    public var recorded: String?
    /// What is now, as JSON; nil where nothing is.
    public var now: String?

    /// A value that changed.
    public init(path: String, recorded: String?, now: String?) {
      self.path = path
      self.recorded = recorded
      self.now = now
    }
  }

  /// The place's id.
  public var place: String
  /// The file, relative to the workspace.
  public var file: String
  /// What is no longer so; none where all is as recorded.
  public var differences: [Difference]

  /// A place's recorded diagnosis and what is no longer so.
  public init(place: String, file: String, differences: [Difference]) {
    self.place = place
    self.file = file
    self.differences = differences
  }
}
