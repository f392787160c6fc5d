internal import JalonModel

/// An action of the plan as the members of an object; who did what is not among them.
enum ActionJSON {
  static func write(_ action: PlanAction, to object: inout JSONObject) {
    object.write("id", action.id.description)
    object.write("place", action.id.place)
    object.write("trigger", action.id.trigger)
    object.write("title", action.plan.title)
    object.write("status", action.status.rawValue)
    object.write("rules", action.rules)
    object.write("lead", action.lead)
    object.write("role", action.plan.role)
    object.write("accepted", action.accepted?.description)
    object.write("due", action.due?.description)
    object.write("solution", action.plan.solution)
    object.write("measure", action.plan.measure)
    object.writeObject("target", about: action.plan.target) { object, target in
      object.write("indicator", target.indicator)
      object.write("value", target.value)
      object.write("by", target.by.description)
      object.write("from", action.start)
    }
  }
}
