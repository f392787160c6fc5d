/// What a script may spend and hold. Each limit ends what runs with an error that no script can
/// catch.
public struct Limits: Hashable, Sendable {
  /// What one run may spend.
  public struct Budget: Hashable, Sendable {
    /// Instructions of Lua's virtual machine, and steps of library functions: the verdict of
    /// record, the same on every machine. Counted in ticks of 1 000.
    public var instructions: UInt64
    /// Time that the thread worked, from the first tick on; it catches what instructions do not
    /// measure. What other programs take of the processor meanwhile does not count.
    public var time: Duration

    /// So many instructions, and so much time.
    public init(instructions: UInt64, time: Duration) {
      self.instructions = instructions
      self.time = time
    }
  }

  /// For one call of a function: 1 000 000 instructions (about 3 ms) and 1 s.
  public var call = Budget(instructions: 1_000_000, time: .seconds(1))
  /// For loading one text: 20 000 000 instructions and 10 s.
  public var load = Budget(instructions: 20_000_000, time: .seconds(10))
  /// Bytes that a machine may hold: 64 MiB.
  public var memory = 64 << 20
  /// Bytes of a single string, so that no single instruction is long: 1 MiB.
  public var string = 1 << 20
  /// Bytes of a source text: 1 MiB.
  public var source = 1 << 20
  /// Bytes that a run may print: 64 kB.
  public var output = 64_000
  /// Lines that a run may print: 1 000.
  public var lines = 1_000
  /// How deep tables may nest when they pass to the host: 32, and never more than 200.
  public var depth = 32
  /// How many values may pass to or from the host at once: 10 000.
  public var values = 10_000

  // The host reads what it is passed by recursion.
  static let deepest = 200

  /// The limits that each property gives as its own.
  public init() {}
}
