/// What a figure is counted in, as far as its writing depends on it.
public enum FigureUnit: Hashable, Sendable {
  /// No unit: a ratio, a count, an index.
  case bare
  /// A percentage, from 0 to 100.
  case percent
  /// Percentage points: the difference of two percentages.
  case points
  /// Canadian dollars.
  case dollars
  /// A declared fact, 1 or 0, shown as a word.
  case yesNo
  /// Any other unit, written as the pack gives it, after the figure.
  case other(String)

  /// The unit that a pack names: `%`, `points`, `$`, `yes_no`, nothing, or its own text.
  public init(named name: String) {
    self =
      switch name {
      case "": .bare
      case "%": .percent
      case "points": .points
      case "$": .dollars
      case "yes_no": .yesNo
      default: .other(name)
      }
  }
}
