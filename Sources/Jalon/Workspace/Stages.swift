package import JalonModel

/// What happens between a folder and its outcomes, stage by stage, so that each can be measured.
///
/// ``Workspace`` is the door for everyone else.
package enum Stages {
  /// The rules are read.
  package struct Rules {
    private let loading: RuleLoading

    /// Reads the Lua files of a folder. Throws `Problems`.
    package init(at path: String) throws {
      loading = try RuleLoading(
        folder: path, main: "jalon.lua", search: PackSearch(packs: [], folders: [:]))
    }

    /// Reads the places and the data. Throws `Problems`.
    package func data() throws -> Data { Data(content: try WorkspaceContent(loading)) }
  }

  /// The data are read too.
  package struct Data {
    let content: WorkspaceContent

    /// How many rows were loaded.
    package var rows: Int { content.dataset.summary.rows }

    /// What is known as of a day, by one worker.
    package func seen(asOf day: Day) throws -> Seen {
      Seen(
        review: Review(content, asOf: day), places: try content.places(kinds: nil, within: nil))
    }
  }

  /// All is seen as of a day; what is worked out once for all rules is kept from then on.
  package struct Seen {
    let review: Review
    let places: [Int]

    private var content: WorkspaceContent { review.content }

    /// The ids of the places that are diagnosed, in the order of declaration.
    package var ids: [String] { places.map { content.places.list[$0].id } }

    /// How many rules there are.
    package var rules: Int { content.pack.rules.count }

    /// What every rule comes to for every place, and nothing else.
    package func outcomes() -> Table { Table(review.evaluation.outcomes(for: places)) }

    /// The same with a record of every comparison, of which findings are made where somebody is to
    /// read them; block after block, as ``Workspace/diagnoseAll(kinds:within:asOf:_:)`` does it.
    package func evidence() -> Table {
      var outcomes = Outcomes(places: places, rules: rules)
      var start = 0
      while start < places.count {
        let block = Array(places[start..<min(start + Evaluation.fullBlock, places.count)])
        review.evaluation.examine(block) { examined in
          outcomes.put(examined.outcomes, at: start)
        }
        start += block.count
      }
      return Table(outcomes)
    }
  }

  /// An outcome for every place and rule, by their ordinals.
  package struct Table: Hashable, Sendable {
    private let outcomes: Outcomes

    init(_ outcomes: Outcomes) { self.outcomes = outcomes }

    /// What a rule came to at a place.
    package func outcome(of rule: Int, at place: Int) -> Outcome {
      outcomes.outcome(of: rule, at: place)
    }

    /// How grave it is; nil where it is not met or that cannot be decided.
    package func severity(of rule: Int, at place: Int) -> Severity? {
      outcomes.severity(of: rule, at: place)
    }
  }
}
