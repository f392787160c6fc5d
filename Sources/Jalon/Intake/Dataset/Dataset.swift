import JalonModel

/// All the rows of a workspace: one sorted run for each indicator and group.
struct Dataset: Sendable {
  /// Ordinals in the pack's indicators and groups.
  struct Key: Hashable, Sendable {
    var indicator: Int
    var group: Int
  }

  /// A file that rows were read from.
  struct File: Hashable, Sendable {
    /// The layer's id.
    var layer: String
    /// The name that people see: relative to the workspace or to the pack's parent.
    var name: String
  }

  var runs: [Key: Run] = [:]
  /// Each once, in their order: a greater ordinal is a later period.
  var periods: [Period] = []
  var sources: [String] = []
  var files: [File] = []
  var summary = Diagnosis.DataSummary()
}
