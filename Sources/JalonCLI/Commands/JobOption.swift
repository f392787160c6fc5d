import JalonModel

extension Option {
  static let jobs = Option(
    name: "jobs", value: .text(.both(fr: "N", en: "N")),
    meaning: .both(
      fr: "Combien de fils travaillent; sinon, un par processeur. La sortie est la même.",
      en: "How many threads work; else one a processor. The output is the same."))
}

extension Arguments {
  /// How many threads work.
  func jobs() throws(Problem) -> Int {
    guard let text = value(of: .jobs) else { return System.processors }
    guard let jobs = Int(text), (1...256).contains(jobs) else {
      throw .badValue(
        text, of: Option.jobs.flag,
        remedy: .both(fr: "Un nombre de 1 à 256\u{A0}: 4", en: "A number from 1 to 256: 4"))
    }
    return jobs
  }
}
