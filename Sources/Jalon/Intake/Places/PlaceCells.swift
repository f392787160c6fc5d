import JalonLua
import JalonModel

/// What the cells that name a place mean in a file.
struct PlaceCells {
  let places: Places
  let mapping: Mapping
  /// What is said of a place that the workspace does not know.
  let unknown: Unknown

  enum Unknown { case leftOut, bad }

  init(_ places: Places, of table: DataTable) {
    self.places = places
    mapping = table.mapping
    unknown = table.isMapped ? .leftOut : .bad
  }

  /// The place of one cell, or of two that are read as `A (B)`.
  func meaning(_ name: String, _ designation: String? = nil) -> CellMeaning {
    let written = Self.joined(name, designation)
    if let given = mapping.places[written] { return meaning(places.find(given), of: given) }
    if let codes = mapping.codes {
      guard name.hasPrefix(codes.before) else { return missing(written) }
      let code = String(name.dropFirst(codes.before.count))
      if let merged = merged(code) { return merged }
      return meaning(places.find(code: code, scheme: codes.scheme), of: written)
    }
    let translated = designation.map { mapping.designations[$0] ?? $0 }
    let full = Self.joined(name, translated)
    if full.isEmpty { return unknown == .bad ? .bad(.empty) : .leftOut }
    if let merged = merged(full) { return merged }
    var lookup = places.find(full)
    if mapping.readsNotes {
      var shorter = Substring(name)
      while lookup == .none, let rest = shorter.withoutNote {
        shorter = rest
        let again = Self.joined(String(rest), translated)
        if let given = mapping.places[again] { return meaning(places.find(given), of: given) }
        lookup = places.find(again)
      }
    }
    return meaning(lookup, of: written)
  }

  private static func joined(_ name: String, _ designation: String?) -> String {
    guard let designation, !designation.isEmpty else { return name }
    return "\(name) (\(designation))"
  }

  /// The place of a code that was merged into another is never taken for that other.
  private func merged(_ code: String) -> CellMeaning? {
    guard case .none = places.find(code: code, scheme: nil),
      let successor = places.successor(ofCode: code)
    else { return nil }
    return .listed(.mergedPlace(code, into: places.list[successor].id))
  }

  private func meaning(_ lookup: Places.Lookup, of written: String) -> CellMeaning {
    switch lookup {
    case .one(let ordinal): .ordinal(ordinal)
    case .several(let ordinals):
      .bad(.ambiguousPlace(written, ordinals.map { places.list[$0].shown }))
    case .none: missing(written)
    }
  }

  private func missing(_ written: String) -> CellMeaning {
    guard unknown == .bad else { return .leftOut }
    return .bad(.unknownPlace(written, nearest: NearestName.of(written, among: places.known)))
  }
}

extension Collectivity {
  /// Its name, with its designation or kind and its id, so that it can be told from another.
  var shown: String { "\(name) (\(designation ?? kind.rawValue)), \(id)" }
}

extension Substring {
  /// The name before a footnote's number.
  fileprivate var withoutNote: Substring? {
    let digits = reversed().prefix { $0.isASCII && $0.isNumber }.count
    guard digits > 0 else { return nil }
    let name = dropLast(digits)
    guard let last = name.last, last.isWhitespace else { return nil }
    var rest = name
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return rest.isEmpty ? nil : rest
  }
}
