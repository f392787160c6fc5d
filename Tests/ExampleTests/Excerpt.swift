/// What a page shows of a long output: of every section its first paragraph, and a mark where
/// something is left out.
///
/// A section begins with a line at the margin; its heading alone is no paragraph.
enum Excerpt {
  static let mark = "[…]"
  /// The lines of a paragraph that are shown at most.
  static let longest = 30

  static func lines(of output: String) -> [String] {
    let lines = output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let paragraphs = lines.split { $0.isEmpty }.map(Array.init)
    var kept: [[String]] = []
    var isShown = false
    for paragraph in paragraphs {
      if !(paragraph.first?.hasPrefix(" ") ?? true) {
        kept.append(cut(paragraph))
        isShown = paragraph.count > 1
      } else if !isShown {
        kept.append(cut(paragraph))
        isShown = true
      } else if kept.last != [mark] {
        kept.append([mark])
      }
    }
    return Array(kept.joined(separator: [""]))
  }

  private static func cut(_ paragraph: [String]) -> [String] {
    paragraph.count <= longest ? paragraph : paragraph.prefix(longest) + [mark]
  }
}
