import JalonLua
import JalonModel

/// The columns that functions read of all places, each made when first read, for runs that nobody
/// asks what they rest on.
final class ScriptColumns {
  /// What a leaf comes to for all places.
  final class Leaf {
    let leaf: Quantity.Leaf
    let values: ContiguousArray<Double>
    let marks: ContiguousArray<Mark>
    /// Whether a missing one is missing for its mark's reason and no other.
    let isPlain: Bool

    init(_ leaf: Quantity.Leaf, _ column: Column, isPlain: Bool) {
      self.leaf = leaf
      self.isPlain = isPlain
      values = column.values
      marks = column.marks
    }
  }

  /// Scripts can ask for new ones without end; past so many they are asked place by place.
  static let most = 1024

  private let territory: Territory
  private var leaves: [Quantity.Leaf: Leaf] = [:]

  init(_ territory: Territory) { self.territory = territory }

  /// The column of a leaf; nil where it takes a function, which is asked place by place.
  func column(of leaf: Quantity.Leaf) -> Leaf? {
    if let known = leaves[leaf] { return known }
    // While an indicator is being computed a column may lack what a circle cuts out.
    guard leaves.count < Self.most, !territory.names.needsFunction(leaf),
      territory.memo.open.isEmpty
    else { return nil }
    let column = Leaf(leaf, territory.column(for: leaf), isPlain: isPlain(leaf))
    leaves[leaf] = column
    return column
  }

  private func isPlain(_ leaf: Quantity.Leaf) -> Bool {
    guard case .reading(let query) = leaf,
      let indicator = territory.names.indicators[query.indicator]
    else { return false }
    return territory.pack.indicators[indicator].compute == nil
  }
}

extension Territory {
  /// Whether all that a leaf misses at a place is not applicable.
  func isNotApplicable(_ leaf: Quantity.Leaf, at place: Int) -> Bool {
    resolve(leaf, at: place).missing.isNotApplicable
  }
}

extension [MissingDatum] {
  /// Whether it is because something is not applicable, and for nothing else.
  var isNotApplicable: Bool {
    !isEmpty && allSatisfy { $0.cause == .reading(.notApplicable) }
  }
}
