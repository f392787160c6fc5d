// Runs hostile scripts in a process of its own, which the tests can kill. Scripts come on standard
// input, with a line of "---" between them; one machine runs them in turn, and calls a function
// that a script returns. For each run one line: kind, instructions, line and message, separated by
// tabs, and a line for each that it printed; at the end the peak of resident memory.
import Foundation
import JalonLua

func settings(_ arguments: [String]) -> Limits {
  var limits = Limits()
  // No clock unless asked for: an uncounted loop must not hide behind it.
  limits.call.time = .seconds(60)
  limits.load = limits.call
  var rest = arguments[...]
  while let name = rest.popFirst(), let value = rest.popFirst().flatMap(Int.init) {
    switch name {
    case "--milliseconds":
      limits.load.time = .milliseconds(value)
      limits.call.time = .milliseconds(value)
    case "--instructions":
      limits.load.instructions = UInt64(value)
      limits.call.instructions = UInt64(value)
    case "--memory": limits.memory = value
    default: break
    }
  }
  return limits
}

func line(_ parts: String...) {
  FileHandle.standardOutput.write(Data((parts.joined(separator: "\t") + "\n").utf8))
}

/// The peak of resident memory in kB.
func peak() -> String {
  let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
  let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
  return line.map { String($0.filter(\.isNumber)) } ?? "unknown"
}

func probe() throws {
  var machine = try LuaMachine(limits: settings(Array(CommandLine.arguments.dropFirst())))
  machine.interrupt.watch(signal: SIGINT)
  var scripts: [String] = [""]
  while let text = readLine(strippingNewline: false) {
    if text == "---\n" { scripts.append("") } else { scripts[scripts.count - 1] += text }
  }
  for script in scripts {
    defer { for text in machine.output { line("out", text) } }
    do {
      line("run")
      let results = try machine.run(script, named: "probe.lua")
      guard case .function(let function)? = results.first else {
        line("ok", "\(machine.instructions)", "-", results.first.map { "\($0)" } ?? "")
        continue
      }
      line("ok", "\(machine.instructions)", "-", "a function")
      line("run")
      let result = try machine.call(function)
      line("ok", "\(machine.instructions)", "-", "\(result)")
    } catch {
      let place = error.line.map(String.init) ?? "-"
      line(error.kind.rawValue, "\(machine.instructions)", place, error.message)
    }
  }
  line("peak", peak())
}

try probe()
