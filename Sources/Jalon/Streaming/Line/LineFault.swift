import JalonLua
import JalonModel

/// What is wrong with a line of a stream: what, in which field, at which byte.
struct LineFault: Error {
  /// The kind, for machines.
  let kind: String
  let message: Text
  let remedy: Text?
  /// The field as a path: `observations[2].value`; empty for the line as a whole.
  var field = ""
  /// nil for the line as a whole.
  var offset: Int?

  /// The problem of a line of the input, counted from 1.
  func problem(in bytes: ArraySlice<UInt8>, line: Int) -> Problem {
    let (fr, en) = (message.shown(in: .fr), message.shown(in: .en))
    var text = Text.both(fr: fr.capitalized, en: en.capitalized)
    if !field.isEmpty {
      text = .both(
        fr: "Champ \(Quoted(field).fr)\u{A0}: \(fr)", en: "Field \(Quoted(field).en): \(en)")
    }
    let column = offset.map { offset in
      let end = min(max(bytes.startIndex, offset), bytes.endIndex)
      return String(decoding: bytes[..<end], as: UTF8.self).count + 1
    }
    return Problem(kind, text, remedy: remedy).at(file: nil, line: line, column: column)
  }
}

extension String {
  /// With its first letter large.
  fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}

extension LineFault {
  init(_ fault: JSONReader.Fault, field: String) {
    switch fault {
    case .notJSON(let at):
      self.init(
        kind: "bad_json",
        message: .both(
          fr: "ce n’est pas du JSON à partir d’ici.", en: "this is no JSON from here on."),
        remedy: .both(
          fr: "Écrivez un objet JSON par ligne, du schéma \(PlaceLine.schema).",
          en: "Write one JSON object a line, of the schema \(PlaceLine.schema)."), offset: at)
    case .notUTF8(let at):
      self.init(
        kind: "bad_json",
        message: .both(fr: "ce texte n’est pas en UTF-8.", en: "this text is not in UTF-8."),
        remedy: .both(fr: "Écrivez les lignes en UTF-8.", en: "Write the lines in UTF-8."),
        offset: at)
    case .tooLarge(let at):
      self.init(
        kind: "bad_number",
        message: .both(fr: "ce nombre est trop grand.", en: "this number is too large."),
        remedy: nil, field: field, offset: at)
    case .wrongKind(let expected, let at):
      let words = expected.words
      self.init(
        kind: "wrong_type",
        message: .both(
          fr: "\(words.shown(in: .fr)) est attendu ici.",
          en: "\(words.shown(in: .en)) is expected here."),
        remedy: expected.remedy, field: field, offset: at)
    }
  }

  /// A fault that cells of files have too; where a cell would have its own remedy, that of a field.
  init(_ fault: CellFault, field: String, at offset: Int) {
    var remedy = fault.remedy
    switch fault {
    case .unknownIndicator(_, let nearest), .unknownGroup(_, let nearest),
      .unknownStakeholder(_, let nearest):
      remedy = .suggestion(
        nearest,
        otherwise: .both(
          fr: "Déclarez-le dans une trousse, ou retirez-le de la ligne.",
          en: "Declare it in a pack, or take it out of the line."))
    case .empty: remedy = Self.fillIn
    default: break
    }
    self.init(
      kind: fault.kind, message: fault == .empty ? Self.isEmpty : fault.message, remedy: remedy,
      field: field, offset: offset)
  }

  private static let isEmpty = Text.both(fr: "ce texte est vide.", en: "this text is empty.")
  private static let fillIn = Text.both(
    fr: "Remplissez-le, ou retirez le champ.", en: "Fill it in, or take the field out.")

  /// A name that no field has.
  static func unknownField(_ name: String, known: [String], in list: String, at offset: Int)
    -> LineFault
  {
    LineFault(
      kind: "unknown_field",
      message: .both(
        fr: "il n’y a pas de champ \(Quoted(name).fr) ici.",
        en: "there is no field \(Quoted(name).en) here."),
      remedy: .suggestion(
        NearestName.of(name, among: known),
        otherwise: .both(
          fr: "Les champs possibles sont \(known.quotedInFrench).",
          en: "The possible fields are \(known.quotedInEnglish).")), field: list, offset: offset)
  }

  /// A field that is there twice.
  static func fieldTwice(_ field: String, at offset: Int) -> LineFault {
    LineFault(
      kind: "field_twice",
      message: .both(fr: "ce champ est écrit deux fois.", en: "this field is written twice."),
      remedy: .both(fr: "N’en gardez qu’un.", en: "Keep one of them."), field: field,
      offset: offset)
  }

  /// A field that has to be there.
  static func missingField(_ field: String, in list: String, at offset: Int) -> LineFault {
    LineFault(
      kind: "missing_field",
      message: .both(
        fr: "le champ \(Quoted(field).fr) manque.", en: "the field \(Quoted(field).en) is missing."),
      remedy: .both(fr: "Ajoutez-le.", en: "Add it."), field: list, offset: offset)
  }

  /// A line of another schema.
  static func wrongSchema(_ name: String, at offset: Int) -> LineFault {
    LineFault(
      kind: "wrong_schema",
      message: .both(
        fr: "\(Quoted(name).fr) n’est pas le schéma des lignes d’un flux.",
        en: "\(Quoted(name).en) is not the schema of the lines of a stream."),
      remedy: .both(
        fr: "Écrivez \(Quoted(PlaceLine.schema).fr).",
        en: "Write \(Quoted(PlaceLine.schema).en)."), field: PlaceLine.Field.schema.rawValue,
      offset: offset)
  }

  /// A reading that an earlier one of the line contradicts.
  static func contradiction(_ first: Int, _ second: Int, _ what: String) -> LineFault {
    LineFault(
      kind: "conflict",
      message: .both(
        fr: "\(Quoted(what).fr) a une autre valeur dans observations[\(first)].",
        en: "\(Quoted(what).en) has another value in observations[\(first)]."),
      remedy: .both(
        fr: "Gardez la bonne, ou donnez à une révision sa date de publication.",
        en: "Keep the right one, or give a revision its day of publication."),
      field: "observations[\(second)]")
  }

  /// A line that is not read to its end.
  static func tooLong(_ limit: Int) -> LineFault {
    LineFault(
      kind: "line_too_long",
      message: .both(
        fr: "la ligne dépasse \(limit / 1024) Kio; elle n’est pas lue.",
        en: "the line is over \(limit / 1024) KiB; it is not read."),
      remedy: .both(
        fr: "Donnez une collectivité par ligne, avec les seules données que les règles lisent.",
        en: "Give one place a line, with only the data that the rules read."))
  }
}

extension JSONReader.Kind {
  fileprivate var words: Text {
    switch self {
    case .object: .both(fr: "un objet", en: "an object")
    case .array: .both(fr: "un tableau", en: "an array")
    case .text: .both(fr: "un texte", en: "a text")
    case .number: .both(fr: "un nombre", en: "a number")
    case .truth: .both(fr: "true ou false", en: "true or false")
    case .null: .both(fr: "null", en: "null")
    }
  }

  fileprivate var remedy: Text {
    switch self {
    case .object: .both(fr: "Écrivez { … }.", en: "Write { … }.")
    case .array: .both(fr: "Écrivez [ … ].", en: "Write [ … ].")
    case .text: .both(fr: "Mettez-le entre guillemets\u{A0}: \"2021\".", en: "Quote it: \"2021\".")
    case .number:
      .both(
        fr: "Écrivez le nombre sans guillemets, avec un point décimal\u{A0}: 1.5.",
        en: "Write the number without quotes, with a decimal point: 1.5.")
    case .truth: .both(fr: "Écrivez true ou false.", en: "Write true or false.")
    case .null: .both(fr: "Écrivez null.", en: "Write null.")
    }
  }
}
