import JalonModel

/// Tables such as a person types at the prompt, invented.
enum TableSample {
  static let card: [PromptValue.Entry] = [
    .init(key: "nom", value: .text("Val-Inventé")), .init(key: "places", value: .integer(12)),
    .init(key: "taux_inoccupation", value: .number(1.5)),
    .init(key: "annees", value: list([2021, 2022, 2023])),
    .init(
      key: "voisines",
      value: .table([
        .init(key: "1", position: 1, value: .text("Sainte-Invention-de-la-Rivière-du-Loup-Blanc")),
        .init(key: "2", position: 2, value: .text("Saint-Exemple-des-Monts")),
      ])),
    .init(key: "[\"1,5\"]", value: .boolean(true)),
    .init(key: "calcul", value: .opaque("function")),
    .init(key: "vide", value: .table([])),
  ]

  static func list(_ numbers: [Int64]) -> PromptValue {
    .table(
      zip(1..., numbers).map { place, number in
        .init(key: "\(place)", position: Int(place), value: .integer(number))
      })
  }
}
