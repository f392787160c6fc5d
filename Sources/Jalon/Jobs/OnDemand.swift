import Synchronization

/// A value that is worked out when it is first asked for, and once, whichever thread asks.
final class OnDemand<Value: Sendable>: Sendable {
  private enum State: Sendable {
    case known(Value)
    case open(@Sendable () -> Value)
  }

  private let state: Mutex<State>

  /// What `work` comes to.
  init(_ work: @escaping @Sendable () -> Value) { state = Mutex(.open(work)) }

  var value: Value {
    state.withLock { state in
      switch state {
      case .known(let value): return value
      case .open(let work):
        let value = work()
        state = .known(value)
        return value
      }
    }
  }
}
