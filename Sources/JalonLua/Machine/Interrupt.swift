internal import CLuaShim

/// Ends what runs on the machines that watch it; may be asked from any thread.
///
/// One request ends one run of each machine that is open and watches it: the one under way, or else
/// the next.
public final class Interrupt: @unchecked Sendable {
  // The flag is an atomic of C that is never replaced.
  let flag: OpaquePointer

  /// An interrupt that nobody has asked for yet.
  public init() {
    guard let flag = jl_flag_open() else { fatalError("no memory for a flag of one word") }
    self.flag = flag
  }

  deinit { jl_flag_close(flag) }

  /// Asks for the end of the run under way.
  public func request() { jl_flag_raise(flag) }

  /// How often that was asked for, for what runs longer than a machine.
  public var requests: UInt32 { jl_flag_raised(flag) }

  /// Makes a signal, such as SIGINT, ask for it from now on; answers whether the system agreed.
  ///
  /// The interrupt lives on for as long as the process: a signal may come at any time.
  @discardableResult
  public func watch(signal: Int32) -> Bool {
    _ = Unmanaged.passRetained(self)
    return jl_flag_on_signal(flag, signal) == 0
  }

  /// Gives a signal back its own effect.
  @discardableResult
  public static func unwatch(signal: Int32) -> Bool { jl_flag_on_signal(nil, signal) == 0 }
}
