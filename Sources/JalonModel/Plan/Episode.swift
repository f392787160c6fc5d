/// A trigger's way from holding for the first time to being over, in one place.
///
/// In French: épisode.
public struct Episode: Hashable, Sendable {
  /// How far it is.
  public enum State: String, CaseIterable, Hashable, Sendable {
    /// The condition holds, not yet for enough reviews (en attente).
    case pending
    /// It has opened (ouvert).
    case open
    /// The condition no longer holds, not yet for enough reviews (en fermeture).
    case closing
    /// It is over (fermé).
    case closed
  }

  /// The trigger's id.
  public var trigger: String
  /// How far it is.
  public var state: State
  /// How many reviews in a row have led towards the next state.
  public var count: Int
  /// The review at which the condition first held.
  public var since: Day
  /// The review at which it opened; nil if it never did.
  public var opened: Day?
  /// The review at which the trigger last closed; nil if it never did.
  public var closed: Day?
  /// What its trigger asks of the calendar; nil where that is not on record.
  public var schedule: Schedule?

  /// An episode of a trigger.
  public init(
    trigger: String, state: State, count: Int, since: Day, opened: Day? = nil, closed: Day? = nil
  ) {
    self.trigger = trigger
    self.state = state
    self.count = count
    self.since = since
    self.opened = opened
    self.closed = closed
  }

  /// Whether it has opened and is not over.
  public var isOpen: Bool { state == .open || state == .closing }
}

extension Trigger {
  /// Where an episode stands after a review; nil for none.
  ///
  /// What is unknown neither adds to a count nor resets it: it holds the episode as it is.
  public func episode(after review: Day, holding truth: Truth, from episode: Episode?) -> Episode? {
    switch truth {
    case .unknown: episode
    case .true: held(on: review, from: episode)
    case .false: cleared(on: review, from: episode)
    }
  }

  /// The first day on which it may open again; nil where nothing forbids it.
  public func rests(until episode: Episode?) -> Day? {
    guard let closed = episode?.closed, let cooldown else { return nil }
    return closed.adding(cooldown) ?? .latest
  }

  private func held(on review: Day, from episode: Episode?) -> Episode {
    var next: Episode
    if let episode, episode.state != .closed {
      next = episode
    } else {
      next = Episode(
        trigger: id, state: .pending, count: 0, since: review, closed: episode?.closed)
    }
    switch next.state {
    case .pending:
      next.count = min(next.count + 1, persists)
      if next.count >= persists, rests(until: next).map({ review >= $0 }) ?? true {
        next.state = .open
        next.count = 0
        next.opened = review
      }
    case .closing:
      next.state = .open
      next.count = 0
    case .open, .closed: break
    }
    return next
  }

  private func cleared(on review: Day, from episode: Episode?) -> Episode? {
    guard var next = episode else { return nil }
    switch next.state {
    case .pending:
      // It never opened: nothing is over, but what closed before it still rests.
      guard next.closed != nil else { return nil }
      next.state = .closed
      next.count = 0
    case .open, .closing:
      next.count += 1
      next.state = next.count >= clears ? .closed : .closing
      if next.state == .closed {
        next.closed = review
        next.count = 0
      }
    case .closed: break
    }
    return next
  }
}
