import Dispatch
import Synchronization

/// Pieces of work dealt to several threads, whose results are taken in the order of the pieces.
///
/// The calling thread deals and takes; no more than twice as many pieces as threads are dealt and
/// not taken yet, so that who writes slowly holds back who reads.
package enum OrderedJobs {
  /// What there is to deal.
  package enum Next<Piece> {
    case piece(Piece)
    /// Nothing at the moment, and results wait to be taken.
    case later
    case end
  }

  /// Whether dealing may wait for a piece.
  package enum Patience { case waiting, hurried }

  /// Deals all that `next` gives until its end, and takes what the pieces come to.
  ///
  /// Each thread asks `worker` once for what it works with; with one job that is the calling thread.
  /// Throws what `next` and `take` throw, once no thread works any more.
  package static func run<Piece: Sendable, Result: Sendable>(
    _ jobs: Int, next: (Patience) throws -> Next<Piece>,
    worker: @escaping @Sendable () -> (Piece) -> Result, take: (Result) throws -> Void
  ) throws {
    guard jobs > 1 else { return try runAlone(next, worker(), take) }
    let board = JobBoard<Piece, Result>()
    let working = DispatchGroup()
    for number in 0..<jobs {
      DispatchQueue(label: "jalon.job.\(number)").async(group: working) {
        let work = worker()
        while let (number, piece) = board.next() { board.put(work(piece), number) }
      }
    }
    defer {
      board.close()
      working.wait()
    }
    var (dealt, taken) = (0, 0)
    var isOver = false
    while true {
      while !isOver, dealt - taken < 2 * jobs {
        switch try next(dealt == taken ? .waiting : .hurried) {
        case .piece(let piece):
          board.deal(piece, dealt)
          dealt += 1
          continue
        case .later: break
        case .end: isOver = true
        }
        break
      }
      if dealt > taken {
        try take(board.result(of: taken))
        taken += 1
      } else if isOver {
        return
      }
    }
  }

  private static func runAlone<Piece, Result>(
    _ next: (Patience) throws -> Next<Piece>, _ work: (Piece) -> Result,
    _ take: (Result) throws -> Void
  ) throws {
    while true {
      switch try next(.waiting) {
      case .piece(let piece): try take(work(piece))
      case .later: continue
      case .end: return
      }
    }
  }
}

/// Where pieces wait for a thread, and results to be taken.
private final class JobBoard<Piece: Sendable, Result: Sendable>: Sendable {
  private struct State {
    var waiting: [(number: Int, piece: Piece)] = []
    var done: [Int: Result] = [:]
    var isClosed = false
  }

  private let state = Mutex(State())
  private let pieces = DispatchSemaphore(value: 0)
  private let results = DispatchSemaphore(value: 0)

  func deal(_ piece: Piece, _ number: Int) {
    state.withLock { $0.waiting.append((number, piece)) }
    pieces.signal()
  }

  /// Waits for the next piece; nil once the board is closed.
  func next() -> (Int, Piece)? {
    pieces.wait()
    return state.withLock { state in
      guard state.isClosed || state.waiting.isEmpty else { return state.waiting.removeFirst() }
      // One wakes the next.
      pieces.signal()
      return nil
    }
  }

  func put(_ result: Result, _ number: Int) {
    state.withLock { $0.done[number] = result }
    results.signal()
  }

  /// Waits for the result of a piece.
  func result(of number: Int) -> Result {
    while true {
      if let result = state.withLock({ $0.done.removeValue(forKey: number) }) { return result }
      results.wait()
    }
  }

  /// Lets go of the threads; pieces that nobody has begun are dropped.
  func close() {
    state.withLock { $0.isClosed = true }
    pieces.signal()
  }
}
