internal import CLuaShim

/// What a machine's scripts can call, and the one way from C into it.
final class Host {
  typealias Body = (borrowing HostCall) throws -> Void

  // Read at each call of a script, and only ever changed between runs: checking that costs as much
  // as the call.
  private(set) var bodies: [Body] = []
  /// Ordinals of interned names.
  var names: [String: Int32] = [:]
  /// What can be named, by library or view; words under the empty name.
  var known: [String: Set<String>] = [:]

  /// What the classes of handles are called.
  var classes: [Int32: String] = [:]
  /// What the views are called, and their fields.
  var views: [LuaView: (scope: String, fields: [String])] = [:]

  func add(_ body: @escaping Body) -> Int32 {
    bodies.append(body)
    return Int32(bodies.count - 1)
  }

  /// Called by the shim, which raises what this answers only when this has returned.
  static let enter: jl_host = { context, call in
    Unmanaged<Host>.fromOpaque(context)._withUnsafeGuaranteedRef { $0.run(call) }
  }

  private func run(_ call: UnsafePointer<jl_call>) -> Int32 {
    do {
      try bodies[Int(call.pointee.function)](
        HostCall(call: call, host: Unmanaged.passUnretained(self)))
      return Int32(JL_OK)
    } catch HostCall.Stop.limit {
      return Int32(JL_INSTRUCTIONS)
    } catch HostCall.Stop.memory {
      return Int32(JL_MEMORY)
    } catch {
      let writer = TapeWriter(machine: call.pointee.machine, names: names)
      return writer.put(.text(String(describing: error))) ? Int32(JL_ERROR) : Int32(JL_MEMORY)
    }
  }
}
