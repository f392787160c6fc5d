internal import JalonModel

/// A line of the record as the members of an object, all of them for each kind.
enum PlanLogJSON {
  /// What a line says; what it does not is null.
  private struct Members {
    var kind: String
    var run: Int?
    var on: Day?
    var place: String?
    var places: Int?
    var isErratum = false
    var trigger: String?
    var action: String?
    var state: String?
    var entry: PlanAction.Entry?
    var isNameRemoved = false
    var engine: String?
    var data: String?
  }

  static func write(_ entry: PlanLogEntry, to object: inout JSONObject) {
    let line = members(entry)
    object.write("kind", line.kind)
    object.write("run", line.run)
    object.write("on", (line.on ?? line.entry?.on)?.description)
    object.write("place", line.place)
    object.write("places", line.places)
    object.write("erratum", line.isErratum)
    object.write("trigger", line.trigger)
    object.write("action", line.action)
    object.write("state", line.state)
    object.write("status", line.entry?.status?.rawValue)
    object.write("by", line.entry?.by)
    object.write("name_removed", line.isNameRemoved)
    object.write("because", line.entry?.because)
    object.write("engine", line.engine)
    object.write("data", line.data)
  }

  private static func members(_ entry: PlanLogEntry) -> Members {
    switch entry {
    case .run(let recorded):
      var line = Members(kind: "run", run: recorded.number, on: recorded.run.asOf)
      line.places = recorded.places.count
      line.isErratum = !recorded.errata.isEmpty
      (line.engine, line.data) = (recorded.run.engine, recorded.run.data)
      return line
    case .event(let event):
      var line = Members(kind: "", run: event.run, place: event.place)
      line.isNameRemoved = event.isNameRemoved
      switch event.event {
      case .reviewed(let day, seen: _): (line.kind, line.on) = ("reviewed", day)
      case .episode(let trigger, let episode):
        (line.kind, line.trigger, line.state) = ("episode", trigger, episode?.state.rawValue)
      case .proposed(let action):
        (line.kind, line.trigger) = ("proposed", action.id.trigger)
        (line.action, line.entry) = (action.id.description, action.history.last)
      case .decided(let id, let decision):
        (line.kind, line.trigger) = ("decided", id.trigger)
        (line.action, line.entry) = (id.description, decision.entry)
      }
      return line
    }
  }
}
