/// Why a script stopped, where, and on whose account.
public struct ScriptError: Error, Hashable, Sendable {
  /// What ended the run.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The script raised an error, or did what Lua or the host refuses.
    case error
    /// The text is not Lua, or not a text that is read as Lua.
    case syntax
    /// A missing value was read.
    case missing
    case instructions, time, memory, output
    case interrupted
  }

  /// One active function, the innermost first.
  public struct Frame: Hashable, Sendable {
    /// The name it was called by, empty when nobody named it.
    public var name: String
    /// The text it is of, nil for a function of the host.
    public var chunk: String?
    /// The line it was at, from 1.
    public var line: Int?
  }

  /// What missing value was read.
  public enum Missing: Hashable, Sendable {
    /// A field of a view, counted from 0.
    case field(LuaView, Int)
    /// What a host function answered with `LuaValue.missing`.
    case code(Int32)
  }

  /// What ended the run.
  public var kind: Kind
  /// In English, without place and without control characters.
  public var message: String
  /// The text it happened in.
  public var chunk: String?
  /// From 1.
  public var line: Int?
  /// From 1, in characters; known for errors of syntax and of the source.
  public var column: Int?
  /// The twenty innermost functions at most.
  public var traceback: [Frame] = []
  /// More lines could make a text of this that Lua reads.
  public var isIncomplete = false
  /// Set when `kind` is `.missing`.
  public var missing: Missing?

  /// An error of a kind, in these words, at a place as far as it is known.
  public init(
    _ kind: Kind, _ message: String, chunk: String? = nil, line: Int? = nil, column: Int? = nil
  ) {
    self.kind = kind
    self.message = message
    self.chunk = chunk
    self.line = line
    self.column = column
  }
}

extension ScriptError: CustomStringConvertible {
  /// `chunk:line:column: message`, as far as the place is known.
  public var description: String {
    let place = [chunk, line.map(String.init), column.map(String.init)].compactMap { $0 }
    return place.isEmpty ? message : place.joined(separator: ":") + ": " + message
  }
}
