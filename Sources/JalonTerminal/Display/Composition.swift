/// Letters that came apart from their accents, as some systems write them, put together: the
/// terminal has one cell for the two, and a search finds the word.
enum Composition {
  /// For each accent, letters without and with it, in turn.
  private static let accents: KeyValuePairs<Unicode.Scalar, String> = [
    "\u{300}": "AÀEÈIÌOÒUÙaàeèiìoòuùNǸnǹ",
    "\u{301}": "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzź",
    "\u{302}": "AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷ",
    "\u{303}": "AÃNÑOÕaãnñoõIĨiĩUŨuũ",
    "\u{304}": "AĀEĒIĪOŌUŪaāeēiīoōuū",
    "\u{306}": "AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭ",
    "\u{308}": "AÄEËIÏOÖUÜYŸaäeëiïoöuüyÿ",
    "\u{30A}": "AÅaåUŮuů",
    "\u{30C}": "CČcčDĎdďEĚeěNŇnňRŘrřSŠsšTŤtťZŽzž",
    "\u{327}": "CÇcçSŞsşTŢtţ",
  ]

  private static let joined: [Unicode.Scalar: [Unicode.Scalar: Unicode.Scalar]] = {
    var joined: [Unicode.Scalar: [Unicode.Scalar: Unicode.Scalar]] = [:]
    for (accent, letters) in accents {
      var bare: Unicode.Scalar?
      for letter in letters.unicodeScalars {
        if let before = bare {
          joined[accent, default: [:]][before] = letter
          bare = nil
        } else {
          bare = letter
        }
      }
    }
    return joined
  }()

  /// One letter for a letter and an accent, where there is one.
  static func join(_ letter: Unicode.Scalar, _ accent: Unicode.Scalar) -> Unicode.Scalar? {
    joined[accent]?[letter]
  }

  /// A text with its letters and accents together.
  static func join(_ text: String) -> String {
    var joined = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.value >= 0x300, let last = joined.last, let one = join(last, scalar) {
        joined.removeLast()
        joined.append(one)
      } else {
        joined.append(scalar)
      }
    }
    return String(joined)
  }
}
