import JalonLua
import JalonModel

extension Evaluation {
  /// A pack's rules over a territory, with the functions of these files on machines of its own.
  convenience init(territory: Territory, running files: [RuleFile], programme: Programme? = nil) {
    self.init(
      territory: territory, on: ScriptRuntime(files, territory: territory), programme: programme)
  }

  /// The same with functions on a runtime that reads the territory.
  convenience init(
    territory: Territory, on runtime: ScriptRuntime, programme: Programme? = nil
  ) {
    territory.run(on: runtime)
    self.init(
      territory: territory, scripts: runtime.scripts(.nothing),
      recorded: runtime.scripts(.ofPlace), recordedOfMany: runtime.scripts(.ofPlaces),
      programme: programme)
    runtime.finding = { [unowned self] in self.finding(of: $0, at: $1) }
  }
}

extension Territory {
  /// Calls functions on a runtime that reads this territory. The evaluation keeps the runtime: held
  /// from here too, the two would keep each other for ever.
  func run(on runtime: ScriptRuntime) {
    runFunction = { [weak runtime] function, place, context in
      runtime?.quantity(function, at: place, context) ?? Resolution(reading: .missing(.absent))
    }
  }
}
