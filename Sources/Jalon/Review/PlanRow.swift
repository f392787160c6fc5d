public import JalonModel

/// A row of a file of actions: what somebody wrote of one.
///
/// In French: ligne du plan.
public struct PlanRow: Sendable {
  /// The action's id; nil where the file leaves it to be given.
  public var id: PlanAction.ID?
  /// The place, as it is written.
  public var place: String
  /// The trigger's id.
  public var trigger: String
  /// Where the action stands.
  public var status: PlanAction.Status
  /// What is to be done.
  public var title: String
  /// Who leads it, as a stakeholder's id.
  public var lead: String?
  /// The last day of the time allowed.
  public var due: Day?
  /// The solution that it puts in place, by id.
  public var solution: String?
  /// The measure that it serves, by id.
  public var measure: String?
  /// Who wrote the last entry.
  public var by: String?
  /// The day of the last entry.
  public var on: Day?
  /// Why, or the note itself.
  public var because: String?
  /// The file, as it was named.
  public var file: String
  /// The line, from 1.
  public var line: Int

  /// Reads a file of actions (RFC 4180), its header in English or in French.
  ///
  /// `id`, or `place` and `trigger`, and `status` and `title` are needed; any other column may be
  /// left out. Throws `Problems`: all that is wrong, with places.
  public static func read(file path: String) throws -> [PlanRow] {
    let bytes: [UInt8]
    do { bytes = try FileFault.read(path) } catch {
      throw Problems([(error as? FileFault ?? .unreadable).problem(named: path).at(file: path)])
    }
    return try rows(of: bytes, named: path)
  }

  static func rows(of bytes: [UInt8], named file: String) throws(Problems) -> [PlanRow] {
    var table = try PlanTable(bytes, named: file)
    return try table.rows()
  }
}
