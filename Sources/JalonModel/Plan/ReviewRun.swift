/// A run of the review: as of when, with which rules and data, over which places.
///
/// In French: passage de revue. Of inputs it holds what tells them apart, not the inputs.
public struct ReviewRun: Hashable, Sendable {
  /// A layer of the rules.
  public struct Pack: Hashable, Sendable {
    /// Its id.
    public var id: String
    /// Its version, as it writes it.
    public var version: String?
    /// SHA-256 of its files, in hexadecimal.
    public var sha256: String

    /// A layer's id, version and digest.
    public init(id: String, version: String?, sha256: String) {
      self.id = id
      self.version = version
      self.sha256 = sha256
    }

    /// What tells a layer of the rules from others.
    public init(_ layer: RulePack.Layer) {
      self.init(id: layer.id, version: layer.version, sha256: layer.sha256)
    }
  }

  /// What was asked to be reviewed.
  public enum Scope: Hashable, Sendable {
    /// One place, by id.
    case place(String)
    /// All places of some kinds, nil for those that are diagnosed unless asked, within a region or
    /// an MRC.
    case all(kinds: Set<Kind>?, within: String?)
  }

  /// The date as of which the places were reviewed.
  public var asOf: Day
  /// The version of the program.
  public var engine: String
  /// The layers of the rules, lowest first.
  public var packs: [Pack]
  /// SHA-256 of the data, in hexadecimal.
  public var data: String
  /// What was asked to be reviewed.
  public var scope: Scope
  /// SHA-256 of the agenda's JSON by the place's id, by which a replay is known to be the same.
  public var agendas: [String: String] = [:]

  /// A run without agendas yet.
  public init(asOf: Day, engine: String, packs: [Pack], data: String, scope: Scope) {
    self.asOf = asOf
    self.engine = engine
    self.packs = packs
    self.data = data
    self.scope = scope
  }
}

/// A run as it is on record.
public struct RecordedRun: Hashable, Sendable {
  /// Its number, from 1.
  public var number: Int
  /// The run.
  public var run: ReviewRun
  /// The ids of the places that it reviewed.
  public var places: Set<String>
  /// Those of which it corrected an earlier review of the same date.
  public var errata: Set<String>

  /// A run of a number.
  public init(number: Int, run: ReviewRun, places: Set<String>, errata: Set<String>) {
    self.number = number
    self.run = run
    self.places = places
    self.errata = errata
  }
}
