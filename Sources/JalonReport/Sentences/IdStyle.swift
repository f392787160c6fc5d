/// How ids stand out in a sentence.
enum IdStyle: Hashable, Sendable {
  /// As they are.
  case bare
  /// Between the marks of code, as Markdown has it.
  case code

  func shown(_ id: some StringProtocol) -> String {
    switch self {
    case .bare: String(id)
    case .code: "`\(id)`"
    }
  }
}
