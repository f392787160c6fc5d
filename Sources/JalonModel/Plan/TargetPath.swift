/// The straight line from an indicator's value when an action was accepted to its target.
///
/// In French: trajectoire de la cible.
public struct TargetPath: Hashable, Sendable {
  private let firstDay: Day
  private let firstValue: Double
  private let lastDay: Day
  private let lastValue: Double

  /// The line from a value, in the indicator's unit, on the day of acceptance to a target; nil if
  /// the target's period has ended by then.
  public init?(from value: Double, on day: Day, to target: PlannedAction.Target) {
    guard day < target.by.last else { return nil }
    (firstDay, firstValue) = (day, value)
    (lastDay, lastValue) = (target.by.last, target.value)
  }

  /// The value that the line has on a day: before it begins its first, after it ends its last.
  public func value(on day: Day) -> Double {
    if day <= firstDay { return firstValue }
    if day >= lastDay { return lastValue }
    let share = Double(day.number - firstDay.number) / Double(lastDay.number - firstDay.number)
    return firstValue + (lastValue - firstValue) * share
  }

  /// How far a value is on the wrong side of the line on a day, in the indicator's unit; 0 where it
  /// is on the line or on the right side.
  ///
  /// The right side is the indicator's direction; of one that has none, where the target lies.
  public func shortfall(of value: Double, on day: Day, direction: Direction) -> Double {
    let wanted = self.value(on: day)
    let isUpward = Self.isUpward(direction, from: firstValue, to: lastValue)
    return max(0, isUpward ? wanted - value : value - wanted)
  }

  /// The same where the target was due before the action was accepted: there is no line.
  public static func shortfall(
    of value: Double, wanted: Double, from start: Double, direction: Direction
  ) -> Double {
    max(0, isUpward(direction, from: start, to: wanted) ? wanted - value : value - wanted)
  }

  private static func isUpward(_ direction: Direction, from start: Double, to end: Double) -> Bool {
    switch direction {
    case .higher: true
    case .lower: false
    case .band, .neutral: end >= start
    }
  }
}
