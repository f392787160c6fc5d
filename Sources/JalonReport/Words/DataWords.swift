public import JalonModel

extension Words {
  /// Why there is no figure, as it stands in the figure's place.
  public func reason(_ reason: Reason) -> String {
    switch reason {
    case .absent: say("donnée absente", "no data")
    case .withheld: say("donnée masquée", "data withheld")
    case .notApplicable: say("sans objet", "not applicable")
    case .stale: say("donnée périmée", "data out of date")
    case .brokenSeries: say("série rompue", "broken series")
    case .tooSmall: say("effectif trop petit", "count too small")
    }
  }

  /// Why a thing is missing.
  public func cause(_ cause: MissingDatum.Cause) -> String {
    switch cause {
    case .reading(let reason): self.reason(reason)
    case .undeclared: say("non déclaré", "not declared")
    case .failed: say("règle en échec", "rule failed")
    }
  }

  /// How many figures are missing, and why if it is for one cause.
  func missing(_ count: Int, _ cause: MissingDatum.Cause?) -> String {
    switch cause {
    case .reading(.absent):
      self.count(
        count, say("donnée absente", "missing figure"), say("données absentes", "missing figures"))
    case .reading(.withheld):
      self.count(
        count, say("donnée masquée", "figure withheld"), say("données masquées", "figures withheld")
      )
    case .reading(.stale):
      self.count(
        count, say("donnée périmée", "figure out of date"),
        say("données périmées", "figures out of date"))
    case .reading(.notApplicable):
      self.count(
        count, say("donnée sans objet", "figure not applicable"),
        say("données sans objet", "figures not applicable"))
    case .reading(.brokenSeries), .reading(.tooSmall), .undeclared,
      .failed, nil:
      self.count(count, say("donnée", "figure"), say("données", "figures"))
        + (cause.map { ", \(self.cause($0))" } ?? "")
    }
  }

  /// How far a figure can be relied on.
  public func reliability(_ reliability: Reliability) -> String {
    switch reliability {
    case .normal: say("fiabilité normale", "normal reliability")
    case .caution: say("à utiliser avec prudence", "to be used with caution")
    }
  }

  /// How often a figure is published.
  public func frequency(_ frequency: Frequency) -> String {
    switch frequency {
    case .monthly: say("mensuelle", "monthly")
    case .quarterly: say("trimestrielle", "quarterly")
    case .annual: say("annuelle", "annual")
    case .biennial: say("biennale", "biennial")
    case .quadrennial: say("quadriennale", "quadrennial")
    case .quinquennial: say("quinquennale", "quinquennial")
    }
  }

  /// What is kept of the answers to a question.
  public func aggregate(_ aggregate: Survey.Aggregate) -> String {
    switch aggregate {
    case .mean: say("moyenne des réponses", "mean answer")
    case .favourable: say("part de réponses favorables", "share of favourable answers")
    case .n: say("nombre de réponses", "number of answers")
    }
  }

  /// What is made of the readings of peers.
  public func statistic(_ statistic: PeersQuery.Statistic) -> String {
    switch statistic {
    case .median: say("médiane des pairs", "median of peers")
    case .rank: say("rang parmi les pairs", "rank among peers")
    case .count: say("nombre de pairs", "number of peers")
    }
  }
}
