import JalonModel
import JalonReport

/// The terminal behind a stream, if it is one.
enum Terminal {
  /// What a terminal says of its width.
  enum Columns: Sendable {
    case count(Int)
    case untold
  }

  /// Ornaments, unless none are asked for.
  enum Ornament: Sendable { case plain, rich }

  /// The widest page; a narrower terminal makes it narrower.
  private static let widest = 80

  /// The page that suits what a stream leads to.
  static func page(
    on descriptor: Int32, _ language: Language, _ ornament: Ornament,
    _ verbosity: PageOptions.Verbosity
  ) -> PageOptions {
    let columns = System.columns(of: descriptor)
    let width =
      switch columns {
      case .count(let count): min(widest, max(PageOptions.narrowest, count))
      case .untold, nil: widest
      }
    let style: PageOptions.Style =
      switch (ornament, columns) {
      case (.plain, _): .plain
      case (.rich, nil): .pipe
      case (.rich, .some): .terminal(hasColours ? .ansi : .none)
      }
    return PageOptions(language, style: style, verbosity: verbosity, width: width)
  }

  private static var hasColours: Bool {
    Variable.noColour.value == nil && Variable.terminal.value != "dumb"
  }
}
