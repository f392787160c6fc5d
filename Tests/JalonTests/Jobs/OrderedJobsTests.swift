import Testing

@testable import Jalon

@Suite struct OrderedJobsTests {
  @Test(arguments: [1, 2, 3, 7])
  func `results come in the order of the pieces, and dealing runs little ahead`(_ jobs: Int) throws
  {
    var (dealt, taken) = (0, 0)
    var ahead = 0
    try OrderedJobs.run(jobs) { _ in
      guard dealt < 500 else { return .end }
      dealt += 1
      ahead = max(ahead, dealt - taken)
      return .piece(dealt)
    } worker: {
      // Some take longer than others.
      { piece in (0..<(piece % 7) * 1000).reduce(piece) { $0 ^ $1 ^ $1 } }
    } take: { (result: Int) in
      taken += 1
      #expect(result == taken)
    }
    #expect(taken == 500)
    #expect(ahead <= 2 * jobs)
  }

  @Test(arguments: [1, 2, 7])
  func `who takes or deals can stop it`(_ jobs: Int) {
    struct Enough: Error {}
    var taken = 0
    #expect(throws: Enough.self) {
      try OrderedJobs.run(jobs) { _ in
        .piece(1)
      } worker: {
        { $0 }
      } take: { (result: Int) in
        taken += result
        if taken == 5 { throw Enough() }
      }
    }
    #expect(taken == 5)
    var dealt = 0
    #expect(throws: Enough.self) {
      try OrderedJobs.run(jobs) { _ in
        dealt += 1
        if dealt == 3 { throw Enough() }
        return .piece(dealt)
      } worker: {
        { $0 }
      } take: { (_: Int) in
      }
    }
  }

  @Test(arguments: [1, 2])
  func `what is dealt is answered before the next piece is waited for`(_ jobs: Int) throws {
    var (dealt, taken) = (0, 0)
    try OrderedJobs.run(jobs) { patience in
      if patience == .hurried { return .later }
      #expect(taken == dealt)
      if dealt == 10 { return .end }
      dealt += 1
      return .piece(dealt)
    } worker: {
      { $0 }
    } take: { (_: Int) in
      taken += 1
    }
    #expect(taken == 10)
  }
}
