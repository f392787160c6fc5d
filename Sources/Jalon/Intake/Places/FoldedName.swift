/// A name without what people write differently: case, accents, shapes of apostrophes, the number
/// and shapes of hyphens, and white space.
enum FoldedName {
  /// Two names that people take for one have the same folded form.
  static func of(_ name: String) -> String { plain(name) ?? ofAnyLetters(name) }

  /// The same of a name in ASCII, which most ids, codes and words are; nil for another. Names of
  /// places are folded several times each: letter by letter that was half of their intake.
  private static func plain(_ name: String) -> String? {
    var folded: [UInt8] = []
    folded.reserveCapacity(name.utf8.count)
    for byte in name.utf8 {
      switch byte {
      case 0x41...0x5A: folded.append(byte | 0x20)
      case 0x60: folded.append(0x27)
      case 0x2D: if folded.last != 0x2D { folded.append(byte) }
      case 0x09...0x0D, 0x20: if !folded.isEmpty, folded.last != 0x20 { folded.append(0x20) }
      case 0x80...: return nil
      default: folded.append(byte)
      }
    }
    if folded.last == 0x20 { folded.removeLast() }
    return String(decoding: folded, as: UTF8.self)
  }

  /// The same of any name.
  static func ofAnyLetters(_ name: String) -> String {
    var folded = ""
    for scalar in name.unicodeScalars {
      switch scalar {
      case "\u{0300}"..."\u{036F}", "\u{AD}": continue
      case "'", "\u{2018}", "\u{2019}", "\u{201B}", "\u{02BC}", "\u{02B9}", "\u{2032}", "\u{B4}",
        "`":
        folded.append("'")
      case "-", "\u{2010}"..."\u{2015}", "\u{2212}", "\u{FE63}", "\u{FF0D}":
        if folded.last != "-" { folded.append("-") }
      case _ where scalar.properties.isWhitespace:
        if !folded.isEmpty, folded.last != " " { folded.append(" ") }
      default:
        for small in scalar.properties.lowercaseMapping.unicodeScalars {
          if small.isASCII {
            folded.unicodeScalars.append(small)
          } else if let base = bases[small] {
            folded.append(base)
          } else if !("\u{0300}"..."\u{036F}").contains(small) {
            folded.unicodeScalars.append(small)
          }
        }
      }
    }
    if folded.last == " " { folded.removeLast() }
    return folded
  }

  /// A word of the lexicon as people write it: `Sans objet` for `sans_objet`.
  static func word(_ cell: String) -> String {
    let folded = of(cell)
    return folded.utf8.contains(0x20) ? String(folded.map { $0 == " " ? "_" : $0 }) : folded
  }

  /// A name as an id: ASCII letters in lower case and digits, `_` for all between them.
  static func id(of name: String) -> String {
    var id: [UInt8] = []
    for byte in of(name).utf8 {
      switch byte {
      case 0x30...0x39, 0x61...0x7A: id.append(byte)
      default: if !id.isEmpty, id.last != 0x5F { id.append(0x5F) }
      }
    }
    if id.last == 0x5F { id.removeLast() }
    return String(decoding: id, as: UTF8.self)
  }

  /// The Latin letters of Europe that are no ASCII, in lower case, by what they are without accent.
  private static let bases: [Unicode.Scalar: String] = {
    let letters = [
      "a": "àáâãäåāăąǎ", "ae": "æ", "c": "çćĉċč", "d": "ðďđ", "e": "èéêëēĕėęě", "g": "ĝğġģ",
      "h": "ĥħ", "i": "ìíîïĩīĭįı", "j": "ĵ", "k": "ķ", "l": "ĺļľŀł", "n": "ñńņňŋ",
      "o": "òóôõöøōŏő", "oe": "œ", "r": "ŕŗř", "s": "śŝşšș", "ss": "ß", "t": "ţťŧț", "th": "þ",
      "u": "ùúûüũūŭůűų", "w": "ŵ", "y": "ýÿŷ", "z": "źżž",
    ]
    var bases: [Unicode.Scalar: String] = [:]
    for (base, accented) in letters {
      for scalar in accented.unicodeScalars { bases[scalar] = base }
    }
    return bases
  }()
}
