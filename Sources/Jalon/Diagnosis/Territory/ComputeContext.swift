import JalonModel

/// For which group and period a computed indicator is asked; what it names without a group or a
/// period inherits them.
struct ComputeContext: Hashable, Sendable {
  var group: String?
  var period: Period?

  /// Whether it is not asked by a computed indicator.
  var isEmpty: Bool { group == nil && period == nil }
}
