import JalonDigest
import JalonModel

/// A Lua file of a layer, as it was read.
struct RuleFile: Sendable {
  /// The layer's ordinal in the order of loading.
  let layer: Int
  /// Relative to the workspace or to the pack's parent: what people and messages see.
  let name: String
  let bytes: [UInt8]
  /// Whether rules and quantities may have functions in it, which every worker reads again.
  var functions = Functions.perhaps

  /// What is known of the functions of a file.
  enum Functions: Sendable {
    case perhaps
    /// It was read to its end and gave none.
    case none
  }

  init(layer: Int, name: String, bytes: [UInt8]) {
    self.layer = layer
    self.name = name
    self.bytes = bytes
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Every name and text in it: an indicator that is not among them is named by no function.
  var words: Set<String> {
    let tokens = LuaTokenizer.tokens(of: text)
    return Set(tokens.lazy.filter { $0.kind == .name || $0.kind == .text }.map(\.text))
  }

  /// A line, from 1, as it stands, for the excerpt of a problem.
  func line(_ number: Int) -> String? {
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    return number >= 1 && number <= lines.count ? String(lines[number - 1]) : nil
  }
}

extension [RuleFile] {
  /// SHA-256 of their names and of what is in them, in hexadecimal.
  var sha256: String {
    var bytes: [UInt8] = []
    for file in self {
      bytes += "\(file.name)\0\(file.bytes.count)\0".utf8
      bytes += file.bytes
    }
    return Digest(of: bytes.span).hex
  }
}
