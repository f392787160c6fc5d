import JalonModel

/// An episode as an event's row holds it.
struct EpisodeBody: Codable {
  var trigger: String
  var state: WordValue<Episode.State>
  var count: Int
  var since: WrittenValue<Day>
  var opened: WrittenValue<Day>?
  var closed: WrittenValue<Day>?
  var schedule: ScheduleBody?

  init(_ episode: Episode) {
    trigger = episode.trigger
    state = WordValue(episode.state)
    count = episode.count
    since = WrittenValue(episode.since)
    opened = episode.opened.map(WrittenValue.init)
    closed = episode.closed.map(WrittenValue.init)
    schedule = episode.schedule.map(ScheduleBody.init)
  }

  var episode: Episode {
    var episode = Episode(
      trigger: trigger, state: state.value, count: count, since: since.value,
      opened: opened?.value, closed: closed?.value)
    episode.schedule = schedule?.schedule
    return episode
  }
}

/// A review's day as an event's row holds it; the figures that it saw stand in a row before it.
struct ReviewedBody: Codable {
  var on: WrittenValue<Day>

  init(on day: Day) { on = WrittenValue(day) }
}
