public import JalonModel

/// The calendars of action plans as one iCalendar object (RFC 5545), of all-day events.
///
/// An event's UID is of the workspace, the place and what it is about, and never changes; its
/// SEQUENCE is higher each time it has, and what no longer stands is CANCELLED. The same calendars
/// give the same bytes.
public struct ICalendar: Sendable {
  private let words: Words
  private let engine: String

  /// Calendars for a reader, which name the version of the engine.
  public init(_ language: Language, engine: String) {
    words = Words(language)
    self.engine = engine
  }

  /// The object, in UTF-8, each line ended by CRLF.
  public func bytes(_ calendars: [PlanCalendar]) -> [UInt8] {
    var lines = ContentLines()
    lines.write("BEGIN", "VCALENDAR")
    lines.write("VERSION", "2.0")
    lines.write(
      "PRODID", text: "-//Jalon//Jalon \(engine)//\(words.language.rawValue.uppercased())")
    lines.write("CALSCALE", "GREGORIAN")
    for calendar in calendars {
      for event in calendar.events { write(event, of: calendar, to: &lines) }
    }
    lines.write("END", "VCALENDAR")
    return lines.bytes
  }

  private func write(
    _ event: CalendarEvent, of calendar: PlanCalendar, to lines: inout ContentLines
  ) {
    let text = CalendarText(names: Names(calendar, words.language), place: calendar.place)
    lines.write("BEGIN", "VEVENT")
    lines.write("UID", text: Self.uid(event, of: calendar))
    lines.write("DTSTAMP", Self.date(calendar.asOf) + "T000000Z")
    lines.write("DTSTART;VALUE=DATE", Self.date(event.day))
    lines.write("SEQUENCE", "\(event.sequence)")
    lines.write("STATUS", event.isCancelled ? "CANCELLED" : "CONFIRMED")
    lines.write("TRANSP", "TRANSPARENT")
    let language = ";LANGUAGE=" + words.say("fr-CA", "en-CA")
    lines.write("SUMMARY" + language, text: text.summary(event))
    lines.write(
      "DESCRIPTION" + language, text: text.description(event).joined(separator: "\n"))
    lines.write("END", "VEVENT")
  }

  /// Workspaces that follow the same place keep records of their own.
  static func uid(_ event: CalendarEvent, of calendar: PlanCalendar) -> String {
    let workspace = calendar.pack.layers.last?.id ?? ""
    return "jalon:\(workspace):\(calendar.place.id):\(event.key)"
  }

  /// `20261121`, with four digits for the year.
  private static func date(_ day: Day) -> String {
    func digits(_ number: Int, _ count: Int) -> String {
      String(String(number + 100_000).suffix(count))
    }
    return digits(day.year, 4) + digits(day.month, 2) + digits(day.day, 2)
  }
}
