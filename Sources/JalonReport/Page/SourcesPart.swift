internal import JalonModel

/// Where figures and thresholds come from, each told once.
struct SourcesPart {
  let names: Names

  private static let brief = 34

  private var words: Words { names.words }

  /// A threshold's source short enough to stand beside the threshold; nil for another.
  static func brief(_ bound: Evidence.Bound, _ names: Names) -> String? {
    guard bound.threshold != nil, bound.from == nil, let source = bound.source.map(names.text),
      source.count <= brief
    else { return nil }
    return source
  }

  func write(_ told: [Evidence], to sheet: inout Sheet) {
    var sources = told.flatMap(\.readings).compactMap(names.source)
    for evidence in told {
      guard let bound = evidence.bound, bound.threshold != nil, evidence.unit != "yes_no",
        Self.brief(bound, names) == nil, let source = text(bound, unit: evidence.unit)
      else { continue }
      sources.append(source)
    }
    var seen: Set<String> = []
    sheet.list(
      words.say("Source", "Source"), words.say("Sources", "Sources"),
      sources.filter { seen.insert($0).inserted }, level: 2, .faint)
  }

  private func text(_ bound: Evidence.Bound, unit: String) -> String? {
    let value = bound.value.map { "\u{A0}" + names.figures.short($0, unit: unit) } ?? ""
    let since = bound.from.map { from in
      let day = DateFormat(words.language).text(from).replacing(" ", with: "\u{A0}")
      return words.say("en vigueur depuis le \(day)", "in force since \(day)")
    }
    guard bound.source != nil || since != nil else { return nil }
    let threshold = words.say(
      value.isEmpty ? "seuil" : "seuil de" + value,
      value.isEmpty ? "threshold" : "threshold of" + value)
    let source = bound.source.map { " (\(names.text($0)))" } ?? ""
    return threshold + source + (since.map { ", \($0)" } ?? "")
  }
}
