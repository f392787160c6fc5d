public import JalonModel

/// The agendas of many places as two tables: a line a place, then a line a trigger.
///
/// Only counts are kept of each agenda.
public struct AgendaTable: Sendable {
  private var asOf: Day?
  private var layers: [RulePack.Layer] = []
  private var places: [(name: String, counts: [Int])] = []
  private var triggers: [(label: Text, counts: [Int])] = []
  private var suspended: [(suspension: Agenda.Suspension, names: [String])] = []

  /// Tables without lines.
  public init() {}

  /// Adds the line of a place, and counts it in those of its triggers.
  public mutating func add(_ agenda: Agenda) {
    asOf = agenda.asOf
    layers = agenda.pack.layers
    places.append(
      (
        agenda.place.name,
        [
          agenda.proposed.count, agenda.overdue.count, agenda.offTarget.count,
          agenda.watches.count(where: \.hasOpened), agenda.watches.count(where: \.hasClosed),
          agenda.watches.count { $0.truth == .unknown },
        ]
      ))
    for suspension in agenda.suspended {
      let known = suspended.firstIndex {
        $0.suspension.episode.trigger == suspension.episode.trigger
      }
      if let known {
        suspended[known].names.append(agenda.place.name)
      } else {
        suspended.append((suspension, [agenda.place.name]))
      }
    }
    let labels = Names.index(agenda.pack.triggers, by: \.id).mapValues(\.name)
    if triggers.isEmpty {
      triggers = agenda.watches.map {
        (labels[$0.trigger] ?? .only($0.trigger, in: .fr), [0, 0, 0, 0])
      }
    }
    // The packs of all places are one, and so are their triggers and their order.
    for (index, watch) in agenda.watches.enumerated() where triggers.indices.contains(index) {
      let state = watch.after?.state
      triggers[index].counts[0] += watch.after?.isOpen == true ? 1 : 0
      triggers[index].counts[1] += state == .pending ? 1 : 0
      triggers[index].counts[2] += watch.hasClosed ? 1 : 0
      triggers[index].counts[3] += watch.truth == .unknown ? 1 : 0
    }
  }

  /// The tables, each line ended by a line feed.
  public func text(_ options: PageOptions) -> String {
    let words = options.words
    var sheet = Sheet()
    let count = words.count(
      places.count, words.say("collectivité", "place"), words.say("collectivités", "places"))
    let day = asOf.map(DateFormat(words.language).text) ?? ""
    sheet.title(
      words.say(
        "Revue de \(count) en date du \(day)", "Review of \(count) as of \(day)"))
    for layer in layers {
      let pack = words.pack(layer, title: layer.title?.shown(in: words.language))
      sheet.fact(words.about(words.say("Trousse", "Pack"), pack), level: 0)
    }
    write(
      Self.placeColumns(words), places.map { CountRow(name: $0.name, counts: $0.counts) },
      under: words.say("Collectivités", "Places"), options, to: &sheet)
    let rows = triggers.map {
      CountRow(name: $0.label.shown(in: words.language), counts: $0.counts)
    }
    write(
      Self.triggerColumns(words), rows, under: words.say("Déclencheurs", "Triggers"), options,
      to: &sheet)
    writeSuspended(words, to: &sheet)
    return SheetText.text(sheet, options)
  }

  /// The episodes that stand still: of which triggers, why, and where.
  private func writeSuspended(_ words: Words, to sheet: inout Sheet) {
    if suspended.isEmpty { return }
    sheet.heading(words.say("Suspendus", "Suspended"))
    for (suspension, places) in suspended {
      sheet.fact(suspension.label.shown(in: words.language), .strong)
      let reason = words.suspended(suspension.reason) { id in
        layers.first { $0.id == id }?.title?.shown(in: words.language) ?? id
      }
      sheet.fact(reason, level: 2)
      let episodes = words.count(
        places.count, words.say("épisode", "episode"), words.say("épisodes", "episodes"))
      sheet.fact(words.about(episodes, places.joined(separator: ", ")), level: 2)
    }
  }

  private func write(
    _ columns: [CountColumn], _ rows: [CountRow], under heading: String, _ options: PageOptions,
    to sheet: inout Sheet
  ) {
    guard !rows.isEmpty else { return }
    sheet.heading(heading)
    guard options.style != .plain,
      let lines = CountTable(columns: columns, rows: rows, words: options.words).lines(
        width: options.columns - 2)
    else {
      for row in rows {
        let counts = zip(columns, row.counts).map { $0.spoken($1) }
        sheet.fact(options.words.about(row.name, counts.joined(separator: ", ")))
      }
      return
    }
    for line in lines { sheet.line(line) }
  }

  private static func placeColumns(_ words: Words) -> [CountColumn] {
    [
      column(words, ("Proposées", "proposée", "proposées"), ("Proposed", "proposed")),
      column(words, ("Retards", "en retard", "en retard"), ("Overdue", "overdue")),
      column(words, ("Hors cible", "hors cible", "hors cible"), ("Off target", "off target")),
      column(words, ("Ouverts", "ouvert", "ouverts"), ("Opened", "opened")),
      column(words, ("Fermés", "fermé", "fermés"), ("Closed", "closed")),
      column(words, ("Inconnus", "inconnu", "inconnus"), ("Unknown", "unknown")),
    ]
  }

  private static func triggerColumns(_ words: Words) -> [CountColumn] {
    [
      column(words, ("Ouverts", "ouvert", "ouverts"), ("Open", "open")),
      column(words, ("En attente", "en attente", "en attente"), ("Pending", "pending")),
      column(words, ("Fermés", "fermé", "fermés"), ("Closed", "closed")),
      column(words, ("Inconnus", "inconnu", "inconnus"), ("Unknown", "unknown")),
    ]
  }

  private static func column(
    _ words: Words, _ fr: (header: String, one: String, many: String),
    _ en: (header: String, word: String)
  ) -> CountColumn {
    CountColumn(header: words.say(fr.header, en.header)) { count in
      words.count(count, words.say(fr.one, en.word), words.say(fr.many, en.word))
    }
  }
}
