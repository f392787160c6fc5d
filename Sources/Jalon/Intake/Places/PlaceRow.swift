import JalonModel

/// What a row of a file of places says.
struct PlaceRow {
  /// The field of another place that it lies in, as the row writes it.
  struct Outer: Hashable {
    let kind: Kind
    let text: String
  }

  var id: String?
  var name: NumberedName
  var kind: Kind
  var designation: String?
  var codes: [String: String] = [:]
  /// The first of them in the order of the file's columns: what makes an id unique.
  var firstCode: String?
  var milieu: Milieu?
  var outer: [Outer] = []
  var population: Double?
  var origin: Origin
}

/// A name that may end with its code: `Estrie (05)`.
struct NumberedName: Hashable {
  let name: String
  let code: String?

  init(_ text: String) {
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "("), open > text.startIndex,
      case let code = text[text.index(after: open)...].dropLast(),
      !code.isEmpty, code.allSatisfy({ $0.isASCII && $0.isNumber })
    else {
      name = text
      self.code = nil
      return
    }
    var name = text[..<open]
    while name.last?.isWhitespace == true { name.removeLast() }
    self.name = name.isEmpty ? text : String(name)
    self.code = name.isEmpty ? nil : String(code)
  }
}
