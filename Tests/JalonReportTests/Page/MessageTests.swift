import JalonModel
import JalonReport
import Testing

/// What a finding says, with its figures written in.
struct MessageTests {
  private func message(
    _ pieces: [MessageTemplate.Piece], _ values: [MessageTemplate.Piece: Finding.ShownValue] = [:],
    place name: String = "Alma", in language: Language = .fr
  ) -> String {
    var diagnosis = Victoriaville.diagnosis
    diagnosis.place.name = name
    diagnosis.findings = [diagnosis.findings[0]]
    diagnosis.findings[0].message = .template(
      MessageTemplate(pieces: [language: pieces]), values)
    let page = DiagnosisPage(diagnosis, PageOptions(.fr, width: 400)).text
    return page.split(separator: "\n").first { $0.hasPrefix("    > ") }.map { line -> String in
      String(line.dropFirst(6)).replacing("\u{A0}", with: " ")
    } ?? ""
  }

  @Test func `a missing value is written as its reason`() {
    for (reason, word) in [
      (Reason.absent, "donnée absente"), (.withheld, "donnée masquée"),
      (.notApplicable, "sans objet"), (.stale, "donnée périmée"), (.brokenSeries, "série rompue"),
      (.tooSmall, "effectif trop petit"),
    ] {
      let text = message(
        [.words("> taux : "), .indicator("x")],
        [.indicator("x"): .init(reading: .missing(reason), unit: "%")])
      #expect(text == "taux : \(word)")
    }
    #expect(message([.words("> taux : "), .indicator("y")]) == "taux : donnée absente")
  }

  @Test func `a figure never looks equal to a threshold that it is not equal to`() {
    let pieces: [MessageTemplate.Piece] = [
      .words("> "), .indicator("x"), .words(" et "), .threshold("t"),
    ]
    func text(_ figure: Double, _ limit: Double, decimals: Int?) -> String {
      message(
        pieces,
        [
          .indicator("x"): .init(
            reading: .measured(figure, .normal), unit: "%", decimals: decimals),
          .threshold("t"): .init(reading: .measured(limit, .normal), unit: "%"),
        ])
    }
    #expect(text(1.2, 3, decimals: 1) == "1,2 % et 3 %")
    #expect(text(2.96, 3, decimals: 1) == "2,96 % et 3 %")
    #expect(text(2.99996, 3, decimals: nil) == "2,99996 % et 3 %")
    #expect(text(3, 3, decimals: 1) == "3,0 % et 3 %")
  }

  @Test func `the name of the place is written as French does, and plainly in English`() {
    let pieces: [MessageTemplate.Piece] = [
      .words("> "), .place, .words(", "), .ofPlace, .words(", "), .atPlace,
    ]
    #expect(message(pieces) == "Alma, d’Alma, à Alma")
    #expect(message(pieces, place: "Le Bic") == "Le Bic, du Bic, au Bic")
    #expect(message(pieces, in: .en) == "Alma, Alma, Alma")
  }

  @Test func `a message in the other language keeps that language's figures`() {
    let text = message(
      [.words("> "), .quantity("q")],
      [.quantity("q"): .init(reading: .measured(1204.5, .normal), unit: "%")], in: .en)
    #expect(text == "1,204.5%")
  }
}
