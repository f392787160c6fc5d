public import JalonModel

/// The agenda of a review as a line of JSON, of the schema `jalon.review/1`.
///
/// No person's name is in it: what is recorded of a review stays the same when one is removed.
public struct AgendaJSON: Hashable, Sendable {
  /// The name and the version of the schema.
  public static let schema = "jalon.review/1"

  private let engine: String

  /// Lines that name the version of the engine.
  public init(engine: String) { self.engine = engine }

  /// The line of an agenda in UTF-8, with its line feed.
  public func line(for agenda: Agenda) -> [UInt8] {
    var bytes: [UInt8] = []
    JSONWriter.line(into: &bytes) { object in
      object.write("schema", Self.schema)
      object.write("engine", engine)
      object.write("as_of", agenda.asOf.description)
      object.writePlace(agenda.place)
      object.writeArray("packs") { array in
        for layer in agenda.pack.layers {
          array.writeObject { object in
            object.write("id", layer.id)
            object.write("version", layer.version)
            object.write("sha256", layer.sha256)
          }
        }
      }
      object.write("last_review", agenda.last?.description)
      object.write("next_review", agenda.watches.compactMap(\.nextReview).min()?.description)
      object.writeArray("corrects") { array in
        for text in agenda.corrects {
          array.writeObject { object in
            object.write("fr", text.shown(in: .fr))
            object.write("en", text.shown(in: .en))
          }
        }
      }
      object.writeArray("triggers") { array in
        let triggers = Names.index(agenda.pack.triggers, by: \.id)
        for watch in agenda.watches {
          array.writeObject { Self.write(watch, triggers[watch.trigger], to: &$0) }
        }
      }
      object.writeArray("suspended") { array in
        for suspension in agenda.suspended {
          array.writeObject { Self.write(suspension, to: &$0) }
        }
      }
      object.writeArray("actions") { array in
        for standing in agenda.standings { array.writeObject { Self.write(standing, to: &$0) } }
      }
      object.writeArray("errata") { array in
        for erratum in agenda.errata { array.writeObject { Self.write(erratum, to: &$0) } }
      }
      Self.write(
        "characteristics", agenda.pack.characteristics.sorted { $0.order < $1.order }.map(\.id),
        agenda.characteristicsCovered, to: &object)
      Self.write("measures", agenda.pack.measures.map(\.id), agenda.measuresCovered, to: &object)
    }
    return bytes
  }

  private static func write(
    _ watch: Agenda.Watch, _ trigger: Trigger?, to object: inout JSONObject
  ) {
    object.write("id", watch.trigger)
    object.write("label", trigger?.name)
    object.write("holds", watch.truth.known)
    object.write("change", watch.change)
    object.write("held", watch.isHeld)
    object.write("state", watch.after?.state.rawValue)
    object.write("state_before", watch.before?.state.rawValue)
    object.write("count", watch.after?.count)
    object.write("since", watch.after?.since.description)
    object.write("opened", watch.after?.opened?.description)
    object.write("closed", watch.after?.closed?.description)
    object.write("rests_until", watch.rests?.description)
    object.write("next_review", watch.nextReview?.description)
    object.write("escalates_to", watch.escalates)
    object.writeArray("evidence") { array in
      for evidence in watch.evidence {
        array.writeObject { EvidenceJSON.write(evidence, to: &$0) }
      }
    }
    object.writeArray("missing") { array in
      for datum in watch.missing { array.writeObject { FindingJSON.write(datum, to: &$0) } }
    }
    object.writeObject("failure", about: watch.failure) { FailureJSON.write($1, to: &$0) }
  }

  private static func write(_ suspension: Agenda.Suspension, to object: inout JSONObject) {
    let episode = suspension.episode
    object.write("id", episode.trigger)
    object.write("label", suspension.label)
    object.write("state", episode.state.rawValue)
    object.write("count", episode.count)
    object.write("since", episode.since.description)
    object.write("opened", episode.opened?.description)
    object.write("closed", episode.closed?.description)
    switch suspension.reason {
    case .undeclared:
      object.write("reason", "undeclared")
      object.writeNull("by")
    case .disabled(let origin, let because):
      object.write("reason", "disabled")
      object.writeObject("by") { object in
        object.write("layer", origin.layer)
        object.write("file", origin.file)
        object.write("line", origin.line)
        object.write("because", because)
      }
    }
  }

  private static func write(_ standing: Agenda.Standing, to object: inout JSONObject) {
    let action = standing.action
    ActionJSON.write(action, to: &object)
    object.write("days_late", standing.daysLate)
    object.write("wanted", standing.wanted)
    object.write("shortfall", standing.shortfall)
    object.writeObject("reading", about: standing.figure) { EvidenceJSON.write($1, to: &$0) }
    object.writeObject("proposal", about: standing.proposal) { object, lead in
      object.write("obstacle", lead.obstacle?.rawValue)
      object.write("negative", lead.isNegative)
      object.writeArray("considered") { array in
        for candidate in lead.considered {
          array.writeObject { object in
            object.write("stakeholder", candidate.actor)
            object.write(
              "relations",
              Relation.allCases.filter(candidate.relations.contains).map(\.rawValue))
            object.write("through", candidate.through)
            object.write("holds_role", candidate.holdsRole)
          }
        }
      }
    }
  }

  private static func write(_ erratum: Agenda.Erratum, to object: inout JSONObject) {
    object.write("indicator", erratum.was.indicator)
    object.write("place", erratum.was.place)
    object.write("group", erratum.was.group)
    object.write("period", erratum.was.period.description)
    object.write("was", erratum.was.reading.number)
    object.write("now", erratum.now.number)
    object.write("reason", erratum.now.reason?.rawValue)
  }

  private static func write(
    _ name: String, _ ids: [String], _ covered: [String], to object: inout JSONObject
  ) {
    object.writeObject(name) { object in
      object.write("served", ids.filter(covered.contains))
      object.write("not_served", ids.filter { !covered.contains($0) })
    }
  }
}

extension Agenda.Watch {
  /// What this review did to it; nil for nothing.
  fileprivate var change: String? {
    if hasOpened { return "opened" }
    return hasClosed ? "closed" : nil
  }
}

extension Reading {
  /// Why there is no number; nil where there is one.
  fileprivate var reason: Reason? {
    if case .missing(let reason) = self { reason } else { nil }
  }
}
