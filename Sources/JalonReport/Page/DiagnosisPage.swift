public import JalonModel

/// A diagnosis as a page to read.
///
/// From what calls for attention to what does not: the state of each characteristic, findings from
/// the worst down, rules that failed, what is unknown and who holds it, rules switched off, what is
/// clear, and what was read.
///
/// ```swift
/// print(DiagnosisPage(diagnosis, PageOptions(.fr)).text, terminator: "")
/// ```
public struct DiagnosisPage {
  private let diagnosis: Diagnosis
  private let options: PageOptions
  private let names: Names

  /// The page of a diagnosis for a reader.
  public init(_ diagnosis: Diagnosis, _ options: PageOptions) {
    self.diagnosis = diagnosis
    self.options = options
    names = Names(diagnosis, options.language)
  }

  /// The page, each line ended by a line feed.
  public var text: String {
    var sheet = Sheet()
    PageHead(diagnosis: diagnosis, names: names).write(to: &sheet)
    FindingsPart(diagnosis: diagnosis, names: names, verbosity: options.verbosity).write(to: &sheet)
    PracticesPart(diagnosis: diagnosis, names: names).write(to: &sheet)
    FailuresPart(diagnosis: diagnosis, names: names, verbosity: options.verbosity).write(to: &sheet)
    UnknownPart(diagnosis: diagnosis, names: names, verbosity: options.verbosity).write(to: &sheet)
    QuietPart(diagnosis: diagnosis, names: names, verbosity: options.verbosity).write(to: &sheet)
    DataPart(diagnosis: diagnosis, names: names, verbosity: options.verbosity).write(to: &sheet)
    return SheetText.text(sheet, options)
  }
}
