extension Problem: CustomStringConvertible {
  /// Place, problem and remedy in English, as a developer's console shows them.
  public var description: String {
    var place = [file, line.map(String.init), column.map(String.init)].compactMap(\.self)
      .joined(separator: ":")
    if !place.isEmpty { place += ": " }
    let remedy = remedy.map { "\n  " + $0.shown(in: .en) } ?? ""
    return place + message.shown(in: .en) + remedy
  }
}

extension Problems: CustomStringConvertible {
  /// All of them, one after the other.
  public var description: String { list.map(\.description).joined(separator: "\n") }
}
