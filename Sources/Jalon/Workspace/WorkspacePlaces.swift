public import JalonModel

extension Workspace {
  /// Every municipality, MRC, borough and agglomeration, or the places of the kinds given, in the
  /// order of declaration; with `within`, those that lie in that place, given by id, code or name.
  ///
  /// Throws `Problem` where there is no such place.
  public func collectivities(kinds: Set<Kind>? = nil, within: String? = nil) throws
    -> [Collectivity]
  {
    try content.places(kinds: kinds, within: within).map { content.places.list[$0] }
  }
}
