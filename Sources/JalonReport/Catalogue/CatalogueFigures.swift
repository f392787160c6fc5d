internal import JalonModel

/// Indicators and surveys: what is read, where it comes from and how long it counts.
extension CatalogueContent {
  /// Those that are declared; a survey's aggregates are told with its questions.
  var indicators: CatalogueSection {
    section(
      "indicator", .rows,
      byCharacteristic(catalogue.declaredIndicators, \.characteristic, entry))
  }

  /// All that is said of an indicator.
  func entry(_ indicator: Indicator) -> Entry {
    var entry = Entry(indicator.id, text(indicator.label))
    let unit = words.unit(indicator.unit, pack.unitNames)
    entry.say(words.say("Unité", "Unit"), unit, brief: .yes)
    entry.say(words.say("Sens", "Direction"), words.direction(indicator.direction))
    entry.say(
      words.say("Bande", "Band"), indicator.band.map { range($0, unit: indicator.unit) })
    entry.say(
      words.say("Plage", "Range"), indicator.range.map { range($0, unit: indicator.unit) })
    entry.say(
      words.say("Calcul", "Computed as"),
      indicator.compute.map { QuantityPhrase(names: names, ids: ids).text($0, in: nil) })
    entry.say(sourceName, text(indicator.source), brief: .yes)
    entry.say(
      words.say("Détenteur", "Holder"), indicator.holder.map(names.stakeholder), brief: .yes)
    entry.say(words.say("Fréquence", "Frequency"), indicator.frequency.map(words.frequency))
    entry.say(words.say("Âge maximal", "Maximum age"), span(indicator.maxAge))
    entry.say(words.say("Report", "Carried forward"), span(indicator.carryForward))
    entry.say(words.say("Délai de publication", "Publication delay"), span(indicator.delay))
    entry.say(words.say("Groupes", "Groups"), choice(indicator.groups.map(names.side)))
    entry.say(words.say("Effectif de base", "Base"), indicator.base.map(text))
    for each in indicator.breaks {
      let before = DateFormat(words.language).text(each.before)
      entry.say(words.say("Rupture, \(before)", "Break, \(before)"), text(each.because))
    }
    return entry
  }

  private func range(_ range: ClosedRange<Double>, unit: String) -> String {
    // A declared fact is 0 or 1 whatever its range says.
    let ends = [range.lowerBound, range.upperBound].map { names.figures.short($0, unit: unit) }
    return words.say("de \(ends[0]) à \(ends[1])", "\(ends[0]) to \(ends[1])")
  }

  private func text(_ base: Indicator.Base) -> String {
    let fragile = base.fragileBelow.map { count in
      let count = names.figures.short(count, unit: "")
      return words.say("prudence sous \(count)", "caution below \(count)")
    }
    let unknown = base.unknownBelow.map { count in
      let count = names.figures.short(count, unit: "")
      return words.say("inconnue sous \(count)", "unknown below \(count)")
    }
    return ([names.indicatorLabel(base.indicator)] + [fragile, unknown].compactMap(\.self))
      .joined(separator: "; ")
  }

  var surveys: CatalogueSection {
    section(
      "survey", .cards,
      [.init(title: nil, entries: pack.surveys.map(entry))])
  }

  private func entry(_ survey: Survey) -> Entry {
    var entry = Entry(survey.id, names.survey(survey.id))
    entry.say(words.say("Public", "Audience"), names.side(survey.audience), brief: .yes)
    entry.say(
      words.say("Échelle", "Scale"), range(survey.scale.range, unit: ""), brief: .yes)
    let favourable = survey.scale.favourable.map { names.figures.short($0, unit: "") }
    entry.say(
      words.say("Réponses favorables", "Favourable answers"),
      favourable.isEmpty ? nil : words.list(favourable))
    entry.say(
      words.say("Masqué sous", "Withheld below"),
      words.count(survey.minimum, words.say("réponse", "answer"), words.say("réponses", "answers")),
      brief: .yes)
    entry.say(sourceName, text(survey.source))
    entry.say(words.say("Détenteur", "Holder"), survey.holder.map(names.stakeholder))
    entry.say(words.say("Fréquence", "Frequency"), survey.frequency.map(words.frequency))
    entry.say(words.say("Âge maximal", "Maximum age"), span(survey.maxAge))
    for question in survey.questions {
      entry.say(
        words.say("Question \(ids.shown(question.id))", "Question \(ids.shown(question.id))"),
        text(question.text))
    }
    entry.say(disabledName, text(survey.disabledBecause), brief: .yes)
    return entry
  }
}

extension Catalogue {
  /// The indicators without those that hold the aggregates of surveys.
  var declaredIndicators: [Indicator] {
    var aggregates: Set<String> = []
    for survey in pack.surveys {
      for question in survey.questions {
        for aggregate in Survey.Aggregate.allCases {
          aggregates.insert(Survey.indicator(survey.id, question.id, aggregate))
        }
      }
    }
    return pack.indicators.filter { !aggregates.contains($0.id) }
  }
}
