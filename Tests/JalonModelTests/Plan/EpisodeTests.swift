import JalonModel
import Testing

/// A trigger seen at one review after another, a month apart.
private struct Course: CustomStringConvertible, Sendable {
  let description: String
  var persists = 1
  var clears = 1
  var cooldown: TimeSpan?
  /// What its condition comes to: `+` true, `-` false, `?` unknown.
  let holds: String
  /// The state after each: `n` none, `p` pending, `o` open, `c` closing, `x` closed.
  let states: String
}

struct EpisodeTests {
  private static let courses: [Course] = [
    Course(description: "at once", holds: "+-+", states: "oxo"),
    Course(
      description: "after enough reviews in a row", persists: 3, holds: "++-+++-",
      states: "ppnppox"),
    Course(
      description: "closing takes as many", clears: 2, holds: "+--+-+--", states: "ocxococx"),
    Course(
      description: "unknown neither adds nor resets", persists: 2, clears: 2,
      holds: "?+?+?-?+-?-", states: "nppooccoccx"),
    Course(
      description: "a rest keeps it from opening again", cooldown: TimeSpan(3, .months),
      holds: "+-++++", states: "oxppoo"),
    Course(
      description: "a rest is not forgotten by a condition that comes and goes",
      cooldown: TimeSpan(3, .months), holds: "+-+-++", states: "oxpxoo"),
  ]

  @Test(arguments: courses)
  private func `an episode goes as its trigger says`(_ course: Course) throws {
    var trigger = Trigger(
      id: "t", when: .all([]), actions: [],
      origin: Origin(layer: "essai", file: "essai.lua", line: 1, column: 1))
    trigger.persists = course.persists
    trigger.clears = course.clears
    trigger.cooldown = course.cooldown
    var day = try #require(Day(year: 2026, month: 1, day: 31))
    var episode: Episode?
    var states = ""
    for holds in course.holds {
      let truth: Truth = holds == "+" ? .true : holds == "-" ? .false : .unknown
      episode = trigger.episode(after: day, holding: truth, from: episode)
      let state: Character =
        switch episode?.state {
        case nil: "n"
        case .pending: "p"
        case .open: "o"
        case .closing: "c"
        case .closed: "x"
        }
      states.append(state)
      day = try #require(day.adding(months: 1))
    }
    #expect(states == course.states)
  }

  @Test func `an episode knows since when it holds, and when it opened and closed`() throws {
    var trigger = Trigger(
      id: "t", when: .all([]), actions: [],
      origin: Origin(layer: "essai", file: "essai.lua", line: 1, column: 1))
    trigger.persists = 2
    let days = try ["2026-01-15", "2026-04-15", "2026-07-15"].map { try #require(Day($0)) }
    var episode = trigger.episode(after: days[0], holding: .true, from: nil)
    #expect(episode == Episode(trigger: "t", state: .pending, count: 1, since: days[0]))
    episode = trigger.episode(after: days[1], holding: .true, from: episode)
    #expect(
      episode == Episode(trigger: "t", state: .open, count: 0, since: days[0], opened: days[1]))
    episode = trigger.episode(after: days[2], holding: .false, from: episode)
    #expect(episode?.state == .closed && episode?.closed == days[2])
  }
}
