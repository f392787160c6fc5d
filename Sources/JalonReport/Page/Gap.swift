internal import JalonModel

/// Missing data that are told together, with the rules that wait for them.
///
/// Figures of one indicator go together, and so do questions of one survey.
struct Gap {
  struct Waiting: Hashable {
    var rule: String
    var via: String?
  }

  /// At least one; without the rules that brought them.
  var data: [MissingDatum]
  var rules: [Waiting] = []

  /// The cause that they share.
  var cause: MissingDatum.Cause { data[0].cause }

  /// How many rules wait, however they came to.
  var waiting: Int { Set(rules.map(\.rule)).count }

  /// The most awaited first, then in the order in which findings name them.
  static func all(of findings: [Finding]) -> [Gap] {
    var gaps: [Gap] = []
    var places: [Kin: Int] = [:]
    for finding in findings {
      for missing in finding.missing {
        var datum = missing
        datum.via = nil
        let kin = Kin(datum)
        let place = places[kin] ?? gaps.endIndex
        if place == gaps.endIndex {
          places[kin] = place
          gaps.append(Gap(data: []))
        }
        if !gaps[place].data.contains(datum) { gaps[place].data.append(datum) }
        let waiting = Waiting(rule: finding.rule, via: missing.via)
        if !gaps[place].rules.contains(waiting) { gaps[place].rules.append(waiting) }
      }
    }
    return gaps.inOrder(of: \.waiting)
  }
}

/// Those who hold what is missing, each with what it is.
struct Holding {
  /// The holder's id; nil where nobody is declared.
  var holder: String?
  var gaps: [Gap] = []

  var count: Int { gaps.reduce(0) { $0 + $1.data.count } }

  /// Why all of it is missing; nil where causes differ.
  var cause: MissingDatum.Cause? {
    let first = gaps.first?.cause
    return gaps.allSatisfy { $0.cause == first && $0.data[0].kind != .threshold } ? first : nil
  }

  /// How many rules wait for any of it.
  var waiting: Int { Set(gaps.flatMap { $0.rules.map(\.rule) }).count }

  /// The most awaited holders first; what nobody holds comes last.
  ///
  /// What a met rule lacks is among it: it could change its severity. What is not applicable is
  /// nobody's to give.
  static func all(in diagnosis: Diagnosis) -> [Holding] {
    let open = diagnosis.findings.filter { [.unknown, .met].contains($0.outcome) }
    var holdings: [Holding] = []
    for gap in Gap.all(of: open) {
      let holder = gap.data.first?.holder
      if let place = holdings.firstIndex(where: { $0.holder == holder }) {
        holdings[place].gaps.append(gap)
      } else {
        holdings.append(Holding(holder: holder, gaps: [gap]))
      }
    }
    return holdings.filter { $0.holder != nil }.inOrder(of: \.waiting)
      + holdings.filter { $0.holder == nil }
  }
}

/// What missing data have in common that are told together.
private struct Kin: Hashable {
  var kind: MissingDatum.Kind
  var id: String
  var cause: MissingDatum.Cause
  var holder: String?
  var group: String?
  var place: String?
  var period: Period?

  init(_ datum: MissingDatum) {
    (kind, cause, holder) = (datum.kind, datum.cause, datum.holder)
    switch datum.kind {
    case .indicator: id = datum.id
    case .survey:
      // A question's id follows its survey's.
      id = datum.id.utf8.lastIndex(of: UInt8(ascii: ".")).map { String(datum.id[..<$0]) } ?? ""
      (group, place, period) = (datum.group, datum.place, datum.period)
    case .relations, .field, .rule, .threshold:
      (id, place, group, period) = (datum.id, datum.place, datum.group, datum.period)
    }
  }
}

extension Array {
  /// From the greatest count down, equal ones in their order.
  fileprivate func inOrder(of count: (Element) -> Int) -> [Element] {
    let counts = map(count)
    return indices.sorted { (counts[$1], $0) < (counts[$0], $1) }.map { self[$0] }
  }
}
