import JalonLua

extension Evaluation {
  /// A pack's rules over a territory, with the functions of these files on machines of its own.
  convenience init(territory: Territory, running files: [RuleFile], programme: Programme? = nil) {
    let runtime = ScriptRuntime(files, territory: territory)
    territory.runFunction = { runtime.quantity($0, at: $1, $2) }
    self.init(
      territory: territory, scripts: runtime.scripts(.off), recorded: runtime.scripts(.on),
      programme: programme)
    runtime.finding = { [unowned self] in self.finding(of: $0, at: $1) }
  }
}
