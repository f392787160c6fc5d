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

@Test func `an interrupt comes from another thread`() {
  let interrupt = Interrupt()
  let running = DispatchSemaphore(value: 0)
  let kinds = Mutex<[ScriptError.Kind]>([])
  let done = DispatchGroup()
  done.enter()
  Thread {
    defer { done.leave() }
    var limits = Limits()
    limits.load = Limits.Budget(instructions: .max, time: .seconds(60))
    do throws(ScriptError) {
      var machine = try LuaMachine(limits: limits, interrupt: interrupt)
      try machine.define("running") { _ in
        running.signal()
        return .nothing
      }
      try machine.run("running() while true do end", named: "t")
    } catch {
      kinds.withLock { $0.append(error.kind) }
    }
  }.start()
  running.wait()
  interrupt.request()
  done.wait()
  #expect(kinds.withLock { $0 } == [.interrupted])
}

@Test func `a request reaches every machine that watches it, once`() throws {
  let interrupt = Interrupt()
  var first = try LuaMachine(interrupt: interrupt)
  var second = try LuaMachine(interrupt: interrupt)
  interrupt.request()
  var third = try LuaMachine(interrupt: interrupt)
  for _ in 0..<2 {
    #expect(try third.value("return 1") == .integer(1), "opened after the request")
  }
  let one = #expect(throws: ScriptError.self) { try first.value("return 1") }
  let two = #expect(throws: ScriptError.self) { try second.value("return 1") }
  #expect([one?.kind, two?.kind] == [.interrupted, .interrupted])
  #expect(try first.value("return 1") == .integer(1))
  #expect(try second.value("return 1") == .integer(1))
}

@Test func `each signal has its own interrupt`() throws {
  let (first, second) = (Interrupt(), Interrupt())
  var machine = try LuaMachine(interrupt: first)
  var other = try LuaMachine(interrupt: second)
  #expect(first.watch(signal: SIGUSR1))
  #expect(second.watch(signal: SIGUSR2))
  #expect(!first.watch(signal: 0))
  #expect(!first.watch(signal: SIGKILL))
  raise(SIGUSR1)
  #expect(throws: ScriptError.self) { try machine.value("return 1") }
  #expect(try other.value("return 1") == .integer(1))
  #expect(Interrupt.unwatch(signal: SIGUSR1))
  raise(SIGUSR2)
  #expect(throws: ScriptError.self) { try other.value("return 1") }
  #expect(Interrupt.unwatch(signal: SIGUSR2))
}

@Test func `an interrupt between two calls ends the next and no other`() throws {
  var machine = try LuaMachine()
  let function = try machine.function("return function() return 1 end")
  machine.interrupt.request()
  let error = #expect(throws: ScriptError.self) { try machine.call(function) }
  #expect(error?.kind == .interrupted)
  #expect(try machine.call(function) == .integer(1))
}
