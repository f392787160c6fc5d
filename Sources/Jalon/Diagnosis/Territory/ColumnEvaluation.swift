import JalonModel

/// The evaluation of a quantity for all places at once.
struct ColumnEvaluation {
  private let territory: Territory
  private let rule: Rule?
  private let wanted: Range<Int>?
  private let context: ComputeContext
  private var named: [String: Column] = [:]
  private var open: Set<String> = []

  init(
    _ territory: Territory, rule: Rule?, wanted: Range<Int>?,
    context: ComputeContext = ComputeContext()
  ) {
    self.territory = territory
    self.rule = rule
    self.wanted = wanted
    self.context = context
  }

  private var count: Int { territory.places.list.count }

  mutating func column(of quantity: Quantity) -> Column {
    switch quantity {
    case .number(let value): return column(of: .measured(value))
    case .threshold(let id):
      return column(of: territory.threshold(id, of: rule).map { .measured($0) } ?? .notApplicable)
    case .named(let name): return column(named: name)
    case .leaf(let leaf): return territory.column(for: leaf, in: context, wanted: wanted)
    case .arithmetic(let sign, let first, let second):
      let a = column(of: first)
      let b = column(of: second)
      return Column(count: count) { sign.of(a.cell(at: $0), b.cell(at: $0)) }
    case .negative(let quantity):
      let column = column(of: quantity)
      return Column(count: count) { column.cell(at: $0).negated }
    }
  }

  private func column(of cell: Cell) -> Column {
    cell.isMissing
      ? Column(repeating: cell.mark, count: count) : Column(constant: cell.value, count: count)
  }

  private mutating func column(named name: String) -> Column {
    if let known = named[name] { return known }
    guard let quantity = rule?.quantity(named: name), open.insert(name).inserted else {
      return Column(repeating: .absent, count: count)
    }
    let column = column(of: quantity.quantity)
    open.remove(name)
    named[name] = column
    return column
  }
}
