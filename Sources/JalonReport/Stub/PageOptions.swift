public import JalonModel

/// For whom a page is written, and on what.
public struct PageOptions: Hashable, Sendable {
  /// Whether a terminal is asked for colours.
  public enum Colour: Hashable, Sendable {
    /// Never an escape sequence.
    case none
    /// The sixteen colours of ANSI (ECMA-48, "Select graphic rendition").
    case ansi
  }

  /// What the page is read on.
  public enum Style: Hashable, Sendable {
    /// A terminal: rules under headings, and colours if it may have them.
    case terminal(Colour)
    /// A file or another program: neither.
    case pipe
    /// A screen reader: one fact a line, however long, without glyphs or indents.
    case plain
  }

  /// How much is told.
  public enum Verbosity: Hashable, Sendable {
    /// What calls for attention.
    case normal
    /// Also what is clear with its evidence, files and lines, and measures unanswered.
    case verbose
  }

  /// The narrowest page.
  public static let narrowest = 40

  /// The reader's language.
  public var language: Language
  /// What the page is read on.
  public var style: Style
  /// How much is told.
  public var verbosity: Verbosity
  /// Columns to fill at most, ``narrowest`` at least; lines for screen readers have no end.
  public var width: Int

  /// A page of 80 columns that tells what calls for attention.
  public init(
    _ language: Language, style: Style = .pipe, verbosity: Verbosity = .normal, width: Int = 80
  ) {
    self.language = language
    self.style = style
    self.verbosity = verbosity
    self.width = width
  }

}
