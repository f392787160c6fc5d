/// A line of the record of action plans, oldest first.
///
/// In French: inscription au journal.
public enum PlanLogEntry: Hashable, Sendable {
  /// A run of the review, before what it added to the record.
  case run(RecordedRun)
  /// What was added to a place's record.
  case event(Event)

  /// An event and where it stands.
  public struct Event: Hashable, Sendable {
    /// The place's id.
    public var place: String
    /// The number of the run that added it; nil for a person's decision.
    public var run: Int?
    /// What was added.
    public var event: PlanEvent
    /// Whether a person's name that it bore was removed.
    public var isNameRemoved: Bool

    /// An event of a place.
    public init(place: String, run: Int?, event: PlanEvent, isNameRemoved: Bool = false) {
      self.place = place
      self.run = run
      self.event = event
      self.isNameRemoved = isNameRemoved
    }
  }
}
