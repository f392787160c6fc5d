/// Where a declaration or one of its fields was written, and why if it is a local choice.
///
/// In French: origine.
public struct Origin: Hashable, Sendable {
  /// The id of the pack or workspace.
  public let layer: String
  /// The file, relative to the workspace or to the pack's parent.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The column in characters, from 1.
  public let column: Int
  /// The reason an adjustment gave; nil where nothing was adjusted.
  public let because: Text?

  /// The origin of something written at a place, with the reason if it adjusts another layer.
  public init(layer: String, file: String, line: Int, column: Int, because: Text? = nil) {
    self.layer = layer
    self.file = file
    self.line = line
    self.column = column
    self.because = because
  }
}

extension Origin: CustomStringConvertible {
  /// `FILE:LINE:COLUMN`.
  public var description: String { "\(file):\(line):\(column)" }
}
