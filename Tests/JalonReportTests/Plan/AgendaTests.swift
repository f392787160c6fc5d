import JalonModel
import JalonReport
import Testing

struct AgendaTests {
  /// An agenda in which everything happens.
  private static var agenda: Agenda {
    let place = Collectivity(
      id: "ici", name: "Ici", kind: .municipality, origin: AgendaSample.origin)
    var agenda = Agenda(asOf: AgendaSample.day(2026, 1, 15), place: place, pack: AgendaSample.pack)
    agenda.last = AgendaSample.day(2025, 10, 15)
    agenda.watches = [
      AgendaSample.watch("t_opens", .true, before: .pending, after: .open),
      AgendaSample.watch("t_stays", .true, before: .open, after: .open),
      AgendaSample.watch("t_closing", .false, before: .open, after: .closing),
      AgendaSample.watch("t_waits", .true, before: nil, after: .pending),
      AgendaSample.watch("t_rests", .true, before: .closed, after: .pending),
      AgendaSample.watch("t_shuts", .false, before: .closing, after: .closed),
      AgendaSample.watch("t_held", .unknown, before: .open, after: .open),
      AgendaSample.watch("t_broken", .unknown, before: nil, after: nil),
    ]
    agenda.watches[1].escalates = "conseil_x"
    agenda.watches[1].nextReview = AgendaSample.day(2026, 4, 15)
    agenda.watches[4].rests = AgendaSample.day(2026, 6, 1)
    var missing = MissingDatum(.indicator, id: "taux_x", place: "ici", cause: .reading(.withheld))
    missing.holder = "office_x"
    agenda.watches[6].missing = [missing]
    agenda.suspended = [
      .init(
        Episode(
          trigger: "t_off", state: .closing, count: 1, since: AgendaSample.day(2025, 1, 15),
          opened: AgendaSample.day(2025, 4, 15)),
        label: .both(fr: "Déclencheur off", en: "Trigger off"),
        reason: .disabled(
          AgendaSample.origin, because: .both(fr: "En pause", en: "On hold"))),
      .init(
        Episode(trigger: "t_gone", state: .pending, count: 1, since: AgendaSample.day(2025, 1, 15)),
        label: .both(fr: "Déclencheur gone", en: "Trigger gone"), reason: .undeclared),
    ]
    agenda.standings = [proposed(1), late, off, waiting]
    agenda.errata = [
      .init(
        was: SeenFigure(
          indicator: "taux_x", place: "ici", group: "total", period: AgendaSample.period(2024),
          reading: .measured(1.2, .normal)),
        now: .missing(.withheld))
    ]
    agenda.characteristicsCovered = ["c_1"]
    agenda.corrects = [.both(fr: "les données", en: "the data")]
    return agenda
  }

  private static func proposed(
    _ number: Int, obstacle: Lead.Obstacle? = .nobodyReachable
  ) -> Agenda.Standing {
    var standing = Agenda.Standing(AgendaSample.action(number))
    standing.proposal = Lead(
      actor: obstacle == nil ? "office_x" : nil, obstacle: obstacle,
      considered: [
        .init(
          actor: "office_x", relations: [.toRaiseAwareness, .negativeInfluence], through: nil,
          holdsRole: true)
      ])
    return standing
  }

  private static var late: Agenda.Standing {
    var action = AgendaSample.action(2)
    (action.status, action.due, action.lead) = (.accepted, AgendaSample.day(2026, 1, 5), "office_x")
    var standing = Agenda.Standing(action)
    standing.daysLate = 10
    return standing
  }

  private static var off: Agenda.Standing {
    var action = AgendaSample.action(3)
    (action.status, action.start) = (.inProgress, 1)
    var standing = Agenda.Standing(action)
    var figure = EvidenceReading(
      .indicator("taux_x"), place: "ici", group: "total", period: AgendaSample.period(2025),
      reading: .measured(1.1, .normal))
    (figure.unit, figure.decimals) = ("%", 1)
    (standing.figure, standing.wanted, standing.shortfall) = (figure, 1.14, 0.04)
    return standing
  }

  private static var waiting: Agenda.Standing { Agenda.Standing(AgendaSample.action(4)) }

  private static func page(_ language: Language, _ agenda: Agenda = agenda) -> String {
    AgendaPage(agenda, PageOptions(language)).text
  }

  @Test(arguments: [
    (
      Language.fr,
      [
        "À décider : actions proposées", "Sans porteur : aucun partenariat ni collaboration",
        "Office : à sensibiliser et influence négative", "Toujours à décider",
        "En retard de 10 jours", "Hors cible", "écart à la trajectoire", "À saisir : Conseil",
        "Ouverts à cette revue", "Ouvert depuis le 15 avril 2025", "1 sur 2 revues",
        "1 sur 3 revues", "ne rouvre pas avant le 1er juin 2026", "Fermés à cette revue",
        "Reste tel quel : ouvert", "à demander à : Office", "Erratum de la revue",
        "1,2 % à la dernière revue", "Volet 2",
        "Déclencheur désactivé par Essai : En pause", "Reste tel quel : en fermeture",
        "Aucune trousse ne déclare plus ce déclencheur",
        "Prochaine revue, au plus tard : 15 avril 2026",
      ]
    ),
    (
      .en,
      [
        "To be decided: actions proposed", "Without a lead: no partnership or collaboration",
        "Office: to raise awareness and negative influence", "Still to be decided",
        "10 days late", "Off target", "distance to the path", "To be taken to: Council",
        "Opened at this review", "Open since April 15, 2025", "1 of 2 reviews", "1 of 3 reviews",
        "not reopened before June 1, 2026", "Closed at this review", "Held as it is: open",
        "to be asked of: Office", "Erratum of the review", "1.2% at the last review", "Side 2",
        "Trigger disabled by Trial: On hold", "Held as it is: closing",
        "No pack declares this trigger any more",
        "Next review, by: April 15, 2026",
      ]
    ),
  ])
  func `an agenda tells all that happened, in both languages`(
    _ language: Language, _ expected: [String]
  ) {
    // A line may end within what is said.
    let text = Self.page(language).replacing("\u{A0}", with: " ")
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for words in expected { #expect(text.contains(words), "\(words)") }
  }

  @Test(arguments: Language.allCases)
  func `an agenda shows no id but an action's, and fits its page`(_ language: Language) {
    for text in [
      Self.page(language), AgendaMarkdown(Self.agenda, PageOptions(language)).text,
    ] {
      for id in ["taux_x", "office_x", "conseil_x", "c_1", "r_x", "porte_parole"] {
        #expect(!text.contains(id), "\(id)")
      }
      #expect(text.contains("ici/t_opens/1"))
      #expect(!text.lowercased().contains("caus"), "an indicator is followed, nothing caused")
    }
    let width = Self.page(language).split(separator: "\n").map(\.count).max() ?? 0
    #expect(width <= 80)
  }

  @Test(arguments: Lead.Obstacle.allCases)
  func `why nobody can lead is said in words`(_ obstacle: Lead.Obstacle) {
    var pages: Set<String> = []
    for language in Language.allCases {
      var agenda = Self.agenda
      agenda.standings = [Self.proposed(1, obstacle: obstacle)]
      let page = Self.page(language, agenda)
      #expect(page.contains(language == .fr ? "Sans porteur\u{A0}:" : "Without a lead:"))
      #expect(!page.contains(obstacle.rawValue))
      pages.insert(page)
    }
    #expect(pages.count == 2)
  }

  @Test func `a figure and its path that would print equal have more decimals`() {
    #expect(Self.page(.en).contains("1.10%"))
    #expect(Self.page(.en).contains("1.14%"))
  }

  @Test func `the JSON fits its schema and bears no name of a person`() throws {
    var agenda = Self.agenda
    agenda.standings[1].action.history.append(
      .init(on: AgendaSample.day(2025, 12, 1), status: .accepted, by: "A. Tremblay"))
    let line = String(decoding: AgendaJSON(engine: "0").line(for: agenda), as: UTF8.self)
    let check = try SchemaCheck("jalon.review-1.json")
    #expect(check.faults(of: try OrderedJSON(parsing: line)) == [])
    #expect(!line.contains("Tremblay"))
    #expect(line.contains(#""count":1"#) && line.contains(#""shortfall":0.04"#))
  }

  @Test func `many agendas are counted by place and by trigger`() {
    var table = AgendaTable()
    table.add(Self.agenda)
    table.add(Self.agenda)
    let text = table.text(PageOptions(.en))
    #expect(text.contains("Review of 2\u{A0}places as of January 15, 2026"))
    let place = text.split(separator: "\n").first { $0.contains("  Ici") }
    #expect(place?.split(separator: " ").dropFirst() == ["1", "1", "1", "1", "1", "2"])
    let held = text.split(separator: "\n").first { $0.contains("Trigger held") }
    #expect(held?.split(separator: " ").dropFirst(2) == ["2", "0", "0", "2"])
    #expect(text.contains("Trigger disabled by Trial: On hold"))
    #expect(text.contains("2\u{A0}episodes: Ici, Ici"))
  }
}
