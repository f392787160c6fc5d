import Foundation
import JalonReport
import Testing

struct JSONWriterTests {
  private func line(_ body: (inout JSONObject) -> Void) -> String {
    var bytes: [UInt8] = []
    JSONWriter.line(into: &bytes, body)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func number(_ value: Double) -> String {
    String(line { $0.write("n", value) }.dropFirst(5).dropLast(2))
  }

  @Test func `members are written in the order told, on one line`() {
    let text = line { diagnosis in
      diagnosis.write("schema", "jalon.diagnosis/1")
      diagnosis.writeObject("summary") { summary in
        summary.write("met", 4)
        summary.write("share", 1.2)
      }
      diagnosis.writeArray("rules") { rules in
        rules.writeObject { rule in
          rule.write("carried", false)
          rule.writeNull("issue")
        }
        rules.writeArray { $0.write(1) }
        rules.write("x")
        rules.writeNull()
      }
      diagnosis.write("measures_unanswered", ["a1.2", "b2"])
      diagnosis.writeObject("failure", about: nil as Int?) { $0.write("line", $1) }
      diagnosis.writeObject("origin", about: 12) { $0.write("line", $1) }
      diagnosis.writeObject("empty") { _ in }
      diagnosis.writeArray("none") { _ in }
    }
    #expect(
      text == """
        {"schema":"jalon.diagnosis/1","summary":{"met":4,"share":1.2},\
        "rules":[{"carried":false,"issue":null},[1],"x",null],\
        "measures_unanswered":["a1.2","b2"],"failure":null,"origin":{"line":12},\
        "empty":{},"none":[]}\n
        """)
  }

  @Test func `a line is appended to what the buffer holds`() {
    var bytes = Array("{}\n".utf8)
    JSONWriter.line(into: &bytes) { $0.write("a", true) }
    #expect(String(decoding: bytes, as: UTF8.self) == "{}\n{\"a\":true}\n")
  }

  @Test func `what is missing is null`() {
    let text = line { object in
      object.write("a", nil as String?)
      object.write("b", nil as Int?)
      object.write("c", nil as Double?)
      object.write("d", nil as Bool?)
      object.write("e", Double.nan)
      object.write("f", -Double.infinity)
    }
    #expect(text == #"{"a":null,"b":null,"c":null,"d":null,"e":null,"f":null}"# + "\n")
  }

  @Test(arguments: [
    ("\" \\ / \n \r \t", #"\" \\ / \n \r \t"#),
    ("\u{0}\u{8}\u{1B}\u{1F}", #"\u0000\u0008\u001b\u001f"#),
    ("\u{7F}", #"\u007f"#), ("\u{9B}31m", #"\u009b31m"#), ("\u{2028}\u{2029}", #"\u2028\u2029"#),
    ("« Saint-Éloi » d’ici…\u{A0}😀", "« Saint-Éloi » d’ici…\u{A0}😀"), ("é\r\n", #"é\r\n"#),
    ("", ""),
  ])
  func `a text is escaped where it must be and only there`(_ text: String, _ escaped: String) {
    #expect(line { $0.write(text, text) } == "{\"\(escaped)\":\"\(escaped)\"}\n")
  }

  @Test(arguments: [
    (3.0, "3"), (-3.0, "-3"), (1.2, "1.2"), (0.0, "0"), (-0.0, "-0"), (47_760.0, "47760"),
    (0.1 + 0.2, "0.30000000000000004"), (1e16, "1e16"), (1e21, "1e21"), (1e-5, "1e-5"),
    (1.5e-7, "1.5e-7"),
    (1e100, "1e100"), (-2.5e-10, "-2.5e-10"), (1e-20, "1e-20"), (.leastNonzeroMagnitude, "5e-324"),
    (1.7976931348623157e308, "1.7976931348623157e308"), (100, "100"), (1e15, "1000000000000000"),
  ])
  func `a number is the shortest form that reads back`(_ value: Double, _ text: String) {
    #expect(number(value) == text)
  }

  @Test func `the text of any finite number reads back bit for bit`() {
    var random = Seeded(state: 5)
    var lost: [Double] = []
    for _ in 0..<100_000 {
      let value = random.figure()
      if Double(number(value))?.bitPattern != value.bitPattern { lost.append(value) }
    }
    #expect(lost.isEmpty)
  }

  @Test func `whole numbers are written to their ends`() {
    #expect(line { $0.write("n", Int.min) } == "{\"n\":-9223372036854775808}\n")
    #expect(line { $0.write("n", Int.max) } == "{\"n\":9223372036854775807}\n")
  }

  @Test func `random documents read back equal`() throws {
    var random = Seeded(state: 6)
    for _ in 0..<1_000 {
      let sample = Sample.randomObject(depth: 5, using: &random)
      var bytes: [UInt8] = []
      JSONWriter.line(into: &bytes) { sample.writeMembers(to: &$0) }
      let data = Data(bytes)
      #expect(try JSONDecoder().decode(Sample.self, from: data) == sample)
      #expect(sample.isRead(as: try JSONSerialization.jsonObject(with: data)))
      #expect(bytes.count { $0 < 0x20 } == 1 && bytes.last == 0x0A)
    }
  }
}
