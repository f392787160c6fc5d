internal import JalonModel

/// Lines of functions that no test ran, with no line between them that one ran.
struct UnseenLines: Equatable {
  let file: String
  let first: Int
  let last: Int

  /// Those of a rule, in the order of its items.
  static func all(of rule: RuleCoverage) -> [UnseenLines] {
    var all: [UnseenLines] = []
    var open: UnseenLines?
    for item in rule.items {
      let line = item.seen ? nil : item.item.line
      if let before = open, before.file != line?.file {
        all.append(before)
        open = nil
      }
      guard let line else { continue }
      open = UnseenLines(file: line.file, first: open?.first ?? line.number, last: line.number)
    }
    return all + [open].compactMap { $0 }
  }
}

extension RuleCoverage.Item {
  /// The line of a function that it is, if it is one.
  var line: (file: String, number: Int)? {
    if case .line(let file, let number) = self { (file, number) } else { nil }
  }
}
