import JalonDigest
import JalonModel

/// A Lua file of a layer, as it was read.
struct RuleFile: Sendable {
  /// The layer's ordinal in the order of loading.
  let layer: Int
  /// Relative to the workspace or to the pack's parent: what people and messages see.
  let name: String
  let bytes: [UInt8]
  /// Every name and text in it: an indicator that is not among them is named by no function.
  let words: Set<String>

  init(layer: Int, name: String, bytes: [UInt8]) {
    self.layer = layer
    self.name = name
    self.bytes = bytes
    let tokens = LuaTokenizer.tokens(of: String(decoding: bytes, as: UTF8.self))
    words = Set(tokens.lazy.filter { $0.kind == .name || $0.kind == .text }.map(\.text))
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// A line, from 1, as it stands, for the excerpt of a problem.
  func line(_ number: Int) -> String? {
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    return number >= 1 && number <= lines.count ? String(lines[number - 1]) : nil
  }
}
