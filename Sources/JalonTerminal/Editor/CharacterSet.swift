import CLineEdit
import Glibc

/// The characters that the C library knows. They come from a file of the system: even `C.UTF-8` is
/// one, which a bare container may lack.
enum CharacterSet {
  /// Has the process take texts for UTF-8, and nothing else of a locale: numbers, dates and
  /// messages stay as they are. False where no file says how: then lines are right, but a person
  /// sees `\U+00E9` for a character outside of ASCII.
  @discardableResult
  static func useUTF8() -> Bool {
    let names = [
      "C.UTF-8", "C.utf8", "", "fr_CA.UTF-8", "en_CA.UTF-8", "fr_FR.UTF-8", "en_US.UTF-8",
    ]
    for name in names where setlocale(LC_CTYPE, name) != nil {
      if let set = nl_langinfo(nl_item(CODESET)), String(cString: set) == "UTF-8" { return true }
    }
    setlocale(LC_CTYPE, "C")
    return false
  }
}
