import Foundation
import JalonLua
import Synchronization
import Testing

/// Opens a machine and works with it; the thread that calls this is its only one.
private func work(number: Int) -> Bool {
  do {
    var machine = try LuaMachine()
    try machine.define("number") { _ in .integer(Int64(number)) }
    let view = try machine.makeView("i", fields: ["x"])
    let function = try machine.function(
      "return function(i) local s = '' for n = 1, 50 do s = s .. n end "
        + "return number() + #s + i.x end")
    for round in 0..<200 {
      try machine.refill(view, with: [Double(round)].span, missing: [0].span)
      let answer = try machine.call(function, [.view(view)], recording: .on)
      guard answer == .number(Double(number + 91 + round)) else { return false }
      _ = try? machine.run("error('x')", named: "t")
    }
    return true
  } catch {
    return false
  }
}

@Test func `sixteen machines run on four threads`() {
  let done = DispatchGroup()
  let right = Mutex(0)
  for thread in 0..<4 {
    done.enter()
    Thread {
      for number in 0..<4 where work(number: 4 * thread + number) { right.withLock { $0 += 1 } }
      done.leave()
    }.start()
  }
  done.wait()
  #expect(right.withLock { $0 } == 16)
}

@Test func `an interrupt comes from another thread`() async throws {
  let interrupt = Interrupt()
  var limits = Limits()
  limits.load = Limits.Budget(instructions: .max, time: .seconds(60))
  async let kind: ScriptError.Kind? = {
    var machine = try LuaMachine(limits: limits, interrupt: interrupt)
    do throws(ScriptError) {
      try machine.run("while true do end", named: "t")
      return nil
    } catch {
      let next = try machine.run("return 1", named: "t")
      return next == [.integer(1)] ? error.kind : nil
    }
  }()
  // One request ends one run, whichever of the two comes first.
  interrupt.request()
  #expect(try await kind == .interrupted)
}

@Test func `an interrupt between two calls ends the next and no other`() throws {
  var machine = try LuaMachine()
  let function = try machine.function("return function() return 1 end")
  machine.interrupt.request()
  let error = #expect(throws: ScriptError.self) { try machine.call(function) }
  #expect(error?.kind == .interrupted)
  #expect(try machine.call(function) == .integer(1))
}
