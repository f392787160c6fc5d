import Foundation
import JalonModel
import Testing

@testable import JalonReport

@Suite struct ICalendarTests {
  private static let origin = Origin(layer: "essai", file: "essai.lua", line: 1, column: 1)

  private static func calendar(_ title: Text = .both(fr: "Réunir; tous", en: "Meet, all"))
    -> PlanCalendar
  {
    var pack = RulePack()
    pack.layers = [RulePack.Layer(id: "essai", sha256: "")]
    var trigger = Trigger(
      id: "table", when: .all([]), actions: [PlannedAction(title: title)], origin: origin)
    trigger.cadence = TimeSpan(3, .months)
    trigger.escalation = TimeSpan(6, .months).map { .init(after: $0, to: "conseil") }
    pack.triggers = [trigger]
    let day = Day("2026-11-21") ?? .earliest
    let id = PlanAction.ID(place: "ici", trigger: "table", number: 1)
    var accepted = Decision(.init(on: day, status: .accepted))
    accepted.due = Day("2027-02-19")
    let record: [PlanEvent] = [
      .episode(
        "table", Episode(trigger: "table", state: .open, count: 0, since: day, opened: day)),
      .proposed(
        PlanAction(id: id, plan: trigger.actions[0], rules: [], lead: nil, proposed: day)),
      .reviewed(day, seen: []), .decided(id, accepted),
    ]
    return PlanCalendar(
      of: record,
      place: Collectivity(id: "ici", name: "L’Île", kind: .municipality, origin: origin),
      pack: pack, asOf: day)
  }

  private static func text(_ language: Language, _ calendar: PlanCalendar = calendar()) -> String {
    String(decoding: ICalendar(language, engine: "0.1.0").bytes([calendar]), as: UTF8.self)
  }

  /// The lines, without their ends; those that continue one begin with a space (RFC 5545,
  /// section 3.1).
  private static func rows(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    bytes.split(separator: 0x0A).map { $0.last == 0x0D ? $0.dropLast() : [] }
  }

  /// The lines without the folds.
  private static func unfolded(_ bytes: [UInt8]) -> [[UInt8]] {
    var whole: [[UInt8]] = []
    for row in rows(bytes) {
      if row.first == 0x20, let last = whole.popLast() {
        whole.append(last + row.dropFirst())
      } else {
        whole.append(Array(row))
      }
    }
    return whole
  }

  @Test func `an object has its frame, its dates and its words in the reader's language`() {
    let french = Self.text(.fr)
    #expect(
      french.hasPrefix(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Jalon//Jalon 0.1.0//FR\r\nCALSCALE:GREGORIAN\r\n"
          + "BEGIN:VEVENT\r\nUID:jalon:essai:ici:due/table/1\r\nDTSTAMP:20261121T000000Z\r\n"
          + "DTSTART;VALUE=DATE:20270219\r\nSEQUENCE:0\r\nSTATUS:CONFIRMED\r\n"))
    #expect(french.hasSuffix("END:VEVENT\r\nEND:VCALENDAR\r\n"))
    #expect(french.contains("SUMMARY;LANGUAGE=fr-CA:Échéance\u{A0}: Réunir\\; tous (L’Île)\r\n"))
    #expect(french.contains("Revue du plan d’action (L’Île)"))
    let english = Self.text(.en)
    #expect(english.contains("SUMMARY;LANGUAGE=en-CA:Due: Meet\\, all (L’Île)\r\n"))
    #expect(english.contains("UID:jalon:essai:ici:review\r\n"))
    let uids = { (text: String) in text.split(separator: "\r\n").filter { $0.hasPrefix("UID") } }
    #expect(uids(french) == uids(english) && Set(uids(french)).count == 3)
  }

  @Test func `no line is longer than 75 octets, and unfolded each is whole again`() throws {
    let samples = [
      "é", "🧑🏽‍🚒", "e\u{301}\u{323}", "abc ", "\u{A0}", "一",
      "a" + String(repeating: "\u{301}", count: 90),
    ]
    for sample in samples {
      for shift in 0..<80 {
        let value = String(repeating: "x", count: shift) + String(repeating: sample, count: 20)
        var lines = ContentLines()
        lines.write("SUMMARY", value)
        let rows = Self.rows(lines.bytes)
        let isFolded = rows.allSatisfy { row in
          !row.isEmpty && row.count <= ContentLines.limit
            && String(validating: row, as: UTF8.self) != nil
        }
        let isWhole = Self.unfolded(lines.bytes) == [Array(("SUMMARY:" + value).utf8)]
        #expect(isFolded && isWhole, "\(sample) after \(shift)")
      }
    }
  }

  @Test func `a letter and its accents stay on one line`() {
    var lines = ContentLines()
    lines.write("X", String(repeating: "e\u{301}", count: 200))
    let rows = String(decoding: lines.bytes, as: UTF8.self).components(separatedBy: "\r\n ")
    #expect(rows.count > 5)
    for row in rows { #expect(row.unicodeScalars.first != "\u{301}") }
  }

  @Test(arguments: [
    ("a,b;c\\d", "a\\,b\\;c\\\\d"), ("a\nb", "a\\nb"), ("a\r\nb", "a\\nb"), ("a\rb", "a\\nb"),
    ("a\u{0}\u{1B}[31mb\u{7F}\u{85}c", "a[31mb\\nc"), ("a\tb", "a\tb"),
    ("l’été\u{A0}: 5 %", "l’été\u{A0}: 5 %"),
    ("END:VEVENT\r\n\r\n", "END:VEVENT\\n\\n"),
  ])
  func `what would end or part a text is escaped`(_ text: String, _ escaped: String) {
    #expect(ContentLines.escaped(text) == escaped)
  }

  @Test func `a hostile title adds no line of its own`() {
    let plain = Self.text(.fr, Self.calendar(.only("x", in: .fr)))
    let hostile = Self.text(
      .fr, Self.calendar(.only("x\r\nEND:VEVENT\r\nBEGIN:VALARM", in: .fr)))
    func names(_ text: String) -> [Substring] {
      Self.unfolded(Array(text.utf8)).map { line in
        String(decoding: line, as: UTF8.self).prefix { $0 != ":" && $0 != ";" }
      }
    }
    #expect(names(plain) == names(hostile))
  }

  @Test func `the same calendar gives the same bytes, and none is an empty object`() {
    #expect(Self.text(.fr) == Self.text(.fr))
    let empty = String(decoding: ICalendar(.en, engine: "0.1.0").bytes([]), as: UTF8.self)
    #expect(!empty.contains("VEVENT") && empty.hasSuffix("END:VCALENDAR\r\n"))
  }
}
