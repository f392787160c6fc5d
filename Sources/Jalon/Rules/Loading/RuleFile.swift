import JalonDigest
import JalonModel

/// A Lua file of a layer, as it was read.
struct RuleFile: Sendable {
  /// The layer's ordinal in the order of loading.
  var layer: Int
  /// Relative to the workspace or to the pack's parent: what people and messages see.
  var name: String
  var bytes: [UInt8]

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// A line, from 1, as it stands, for the excerpt of a problem.
  func line(_ number: Int) -> String? {
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    return number >= 1 && number <= lines.count ? String(lines[number - 1]) : nil
  }
}
