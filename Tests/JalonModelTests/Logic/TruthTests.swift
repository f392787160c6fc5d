import JalonModel
import Testing

/// All that so many truths can be.
private func assignments(of count: Int, from values: [Truth]) -> [[Truth]] {
  (0..<count).reduce([[]]) { rows, _ in rows.flatMap { row in values.map { row + [$0] } } }
}

/// What a count of parts comes to once the unknown ones are settled in every way.
private func settled(_ parts: [Truth], _ holds: (Int) -> Bool) -> Truth {
  let held = parts.count { $0 == .true }
  let open = parts.count { $0 == .unknown }
  let ways = assignments(of: open, from: [.true, .false]).map { way in
    holds(held + way.count { $0 == .true })
  }
  return ways.allSatisfy(\.self) ? .true : ways.contains(true) ? .unknown : .false
}

private let upToFive = (0...5).flatMap { assignments(of: $0, from: Truth.allCases) }

@Test(
  arguments: [
    (.true, .true, .true, .true), (.true, .false, .false, .true),
    (.true, .unknown, .unknown, .true),
    (.false, .true, .false, .true), (.false, .false, .false, .false),
    (.false, .unknown, .false, .unknown), (.unknown, .true, .unknown, .true),
    (.unknown, .false, .false, .unknown), (.unknown, .unknown, .unknown, .unknown),
  ] as [(Truth, Truth, Truth, Truth)])
func `and and or follow Kleene's tables`(_ a: Truth, _ b: Truth, _ and: Truth, _ or: Truth) {
  #expect(a.and(b) == and)
  #expect(a.or(b) == or)
}

@Test func `not turns what is known and leaves the unknown`() {
  #expect(Truth.true.not == .false)
  #expect(Truth.false.not == .true)
  #expect(Truth.unknown.not == .unknown)
  #expect(Truth(true) == .true)
  #expect(Truth(false) == .false)
}

@Test(arguments: Truth.allCases, Truth.allCases)
func `De Morgan's laws hold`(_ a: Truth, _ b: Truth) {
  #expect(a.and(b).not == a.not.or(b.not))
  #expect(a.or(b).not == a.not.and(b.not))
  #expect(a.not.not == a)
}

@Test(arguments: Truth.allCases, Truth.allCases)
func `order and grouping do not matter`(_ a: Truth, _ b: Truth) {
  #expect(a.and(b) == b.and(a))
  #expect(a.or(b) == b.or(a))
  for c in Truth.allCases {
    #expect(a.and(b).and(c) == a.and(b.and(c)))
    #expect(a.or(b).or(c) == a.or(b.or(c)))
    #expect(a.and(b.or(c)) == a.and(b).or(a.and(c)))
  }
}

@Test func `all, any and none are what and, or and not make of their parts`() {
  for parts in upToFive {
    #expect(Truth.all(parts) == parts.reduce(.true) { $0.and($1) })
    #expect(Truth.any(parts) == parts.reduce(.false) { $0.or($1) })
    #expect(Truth.none(parts) == Truth.all(parts.map(\.not)))
    #expect(Truth.none(parts) == Truth.any(parts).not)
  }
}

@Test func `all, any, none and some are unknown only while the unknown ones could decide`() {
  for parts in upToFive {
    #expect(Truth.all(parts) == settled(parts) { $0 == parts.count })
    #expect(Truth.any(parts) == settled(parts) { $0 > 0 })
    #expect(Truth.none(parts) == settled(parts) { $0 == 0 })
    for needed in -1...6 {
      #expect(Truth.some(needed, of: parts) == settled(parts) { $0 >= needed })
    }
  }
}

@Test func `any number of parts can be asked for`() {
  #expect(Truth.some(.min, of: []) == .true)
  #expect(Truth.some(.max, of: [.true, .unknown]) == .false)
}
