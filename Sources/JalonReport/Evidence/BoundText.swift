internal import JalonModel

/// On which side of its bound a figure lies, and how far from it.
///
/// The side is told as it is, whether or not the condition asks for it.
struct BoundText {
  let names: Names
  let evidence: Evidence
  /// How the figure is shown: so that it never looks equal to a bound that it is not, and has the
  /// decimals of the bound, and the three numbers of the line agree.
  let decimals: ShownDecimals
  private let boundDecimals: Int

  private var words: Words { names.words }

  /// `head` is the reading that the figure is, if it is one.
  init(names: Names, evidence: Evidence, head: EvidenceReading?) {
    self.names = names
    self.evidence = evidence
    let isRead = head.map { !$0.computed } ?? false
    let usual =
      isRead ? FigureText.usualDecimals : FigureText.computedDecimals(in: evidence.unit)
    let declared = evidence.decimals ?? head?.decimals
    let shown = declared ?? usual
    var decimals = ShownDecimals(declared: declared, usual: usual)
    // What is no threshold is computed, or else a number of no more decimals than the figure.
    boundDecimals =
      evidence.bound?.threshold == nil
      ? max(shown, FigureText.computedDecimals(in: evidence.unit)) : FigureText.usualDecimals
    if case .measured(let value, _)? = evidence.value, let bound = evidence.bound?.value {
      let needed = FigureText.decimals(toTell: value, from: bound, shown: shown)
      if needed > shown { decimals.least = needed }
      if evidence.bound?.threshold != nil {
        decimals.least = max(decimals.least, FigureText.decimals(of: bound))
      }
    }
    self.decimals = decimals
  }

  var facts: [String] {
    // A yes or a no needs no bound to be understood.
    guard let bound = evidence.bound, evidence.unit != "yes_no" else { return [] }
    guard let limit = bound.value else {
      return [words.say("seuil non en vigueur", "threshold not in force")]
    }
    let shown =
      names.figures.short(
        limit, unit: evidence.unit, least: decimals.least, usual: boundDecimals)
      + (SourcesPart.brief(bound, names).map { " (\($0))" } ?? "")
    guard case .measured(let value, _)? = evidence.value else {
      return isTrend(limit) ? [] : [words.say("seuil\u{A0}", "threshold\u{A0}") + shown]
    }
    let side = side(value, limit, shown, isThreshold: bound.threshold != nil)
    return isTrend(limit) ? [trend(value)] : [side] + distance(value, limit)
  }

  private func side(_ value: Double, _ limit: Double, _ shown: String, isThreshold: Bool) -> String
  {
    switch evidence.condition {
    case "between", "outside":
      guard evidence.truth != .unknown else {
        return words.say("borne la plus proche\u{A0}\(shown)", "nearer bound\u{A0}\(shown)")
      }
      let isInside = (evidence.condition == "between") == (evidence.truth == .true)
      let place =
        isInside
        ? words.say("entre les bornes", "within the bounds")
        : words.say("hors des bornes", "outside the bounds")
      return place + words.say(", la plus proche\u{A0}\(shown)", ", the nearer\u{A0}\(shown)")
    default:
      if value < limit {
        return isThreshold
          ? words.say("sous le seuil de\u{A0}\(shown)", "below the threshold of\u{A0}\(shown)")
          : words.say("sous\u{A0}\(shown)", "below\u{A0}\(shown)")
      }
      if value > limit {
        return isThreshold
          ? words.say("au-dessus du seuil de\u{A0}\(shown)", "above the threshold of\u{A0}\(shown)")
          : words.say("au-dessus de\u{A0}\(shown)", "above\u{A0}\(shown)")
      }
      return isThreshold
        ? words.say("égal au seuil de\u{A0}\(shown)", "at the threshold of\u{A0}\(shown)")
        : words.say("égal à\u{A0}\(shown)", "equal to\u{A0}\(shown)")
    }
  }

  /// Whether it is asked only which way a figure goes.
  private func isTrend(_ limit: Double) -> Bool {
    limit == 0 && (evidence.condition == "rising" || evidence.condition == "falling")
  }

  private func trend(_ value: Double) -> String {
    if value > 0 { return words.say("en hausse", "rising") }
    return value < 0 ? words.say("en baisse", "falling") : words.say("inchangé", "unchanged")
  }

  private func distance(_ value: Double, _ limit: Double) -> [String] {
    guard value != limit else { return [] }
    let text = names.figures.distance(
      from: value, to: limit, unit: evidence.unit,
      decimals: evidence.bound?.threshold == nil
        ? max(decimals.shown, boundDecimals) : decimals.shown)
    return [words.say("écart\u{A0}", "distance\u{A0}") + text]
  }
}

/// How many decimals a figure is shown with.
struct ShownDecimals {
  /// What the pack says; nil for as many as the figure has, up to the usual.
  var declared: Int?
  var usual: Int
  /// What the bound beside it asks for.
  var least = 0

  var shown: Int { max(declared ?? usual, least) }
}
