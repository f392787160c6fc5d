import JalonLua
import JalonModel

/// A review on the data as they are but for some figures, again and again: what these do not touch
/// is shared, the machines of scripts too.
struct SupposedReview {
  let review: Review
  private let runtime: ScriptRuntime
  private let usesScripts: Bool

  init(_ review: Review) {
    self.review = review
    runtime = ScriptRuntime(review.content.files, territory: review.evaluation.territory)
    usesScripts = review.evaluation.programme.usesScripts
  }

  /// Evaluates on supposed figures; what is given to the closure does not outlive it.
  func on<Result>(_ figures: [SupposedFigure], _ body: (Evaluation) -> Result) -> Result {
    let evaluation = review.evaluation
    let territory = Territory(evaluation.territory, supposing: figures)
    guard usesScripts else {
      return body(
        Evaluation(territory: territory, sharing: evaluation, scripts: evaluation.scripts))
    }
    runtime.turn(to: territory)
    territory.run(on: runtime)
    let supposed = Evaluation(
      territory: territory, sharing: evaluation, scripts: runtime.scripts(.nothing))
    runtime.finding = { [unowned supposed] in supposed.finding(of: $0, at: $1) }
    defer { runtime.finding = nil }
    return body(supposed)
  }
}

extension Programme {
  /// Whether a function of the pack can be run.
  fileprivate var usesScripts: Bool {
    rules.contains(where: \.runsScripts) || operands.contains(where: \.runsScripts)
  }
}

extension Territory {
  /// The same territory on supposed figures.
  convenience init(_ base: Territory, supposing figures: [SupposedFigure]) {
    self.init(
      base, dataset: base.dataset.supposing(figures, from: Supposing.file))
    guard timeline.periods.count == base.timeline.periods.count else { return }
    memo.seats = base.memo.seats
    memo.shared = TerritoryMemo.SharedFigures(
      figures: base.memo.figures, changed: Set(figures.map { pack.indicators[$0.indicator].id }))
  }
}
