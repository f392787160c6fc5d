import Jalon
import JalonModel

/// A workspace of three places, all invented, held open at a prompt.
struct PromptWorld {
  let folder: TemporaryFolder
  let session: PromptSession

  static let rules =
    ProofWorld.rules + """
      data "observations.csv"
      collectivity "sauge" { name = "Sauge", kind = "municipality" }
      collectivity "orme" { name = "Orme", kind = "municipality" }

      """

  static let observations = """
    collectivity,indicator,period,group,value,status,source
    clairval,vacancy,2023,total,2.5,,invented
    clairval,vacancy,2024,total,1.2,,invented
    sauge,vacancy,2024,total,4,,invented
    orme,vacancy,2024,total,,withheld,invented
    clairval,jobless,2024,total,6,,invented
    clairval,jobless,2024,immigrants,9.5,,invented
    clairval,jobless,2024,native_born,5,,invented

    """

  init() throws {
    folder = try TemporaryFolder([
      "jalon.lua": Self.rules, "observations.csv": Self.observations,
    ])
    session = try PromptSession(
      at: folder.path, place: "clairval", asOf: Day("2026-01-01") ?? .latest)
  }

  /// The truth of the only condition that an entry gave.
  func truth(_ text: String) throws -> Truth? {
    for case .condition(let explanation) in try session.enter(text).shown {
      return explanation.sections.first?.condition.truth
    }
    return nil
  }

  /// The value of the only quantity that an entry gave.
  func value(_ text: String) throws -> Reading? {
    for case .quantity(let explanation) in try session.enter(text).shown {
      return explanation.sections.first?.condition.evidence?.value
    }
    return nil
  }

  /// The outcome of the only rule that an entry gave.
  func outcome(_ text: String) throws -> Outcome? {
    for case .rule(let explanation) in try session.enter(text).shown {
      return explanation.finding.outcome
    }
    return nil
  }

  /// The plain value that an entry gave.
  func plain(_ text: String) throws -> PromptValue? {
    for case .value(let value) in try session.enter(text).shown { return value }
    return nil
  }
}
