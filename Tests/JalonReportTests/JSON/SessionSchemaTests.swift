import Foundation
import Testing

/// Every line of JSON in the recorded sessions is of the schema that it names.
struct SessionSchemaTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sessions")

  @Test func `each object in a session fits its schema`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
      .filter { $0.hasSuffix(".txt") }.sorted()
    var schemas: Set<String> = []
    for name in names {
      let text = try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
      for line in text.split(separator: "\n") {
        let json = line.hasPrefix("! ") ? line.dropFirst(2) : line
        guard json.hasPrefix("{\"schema\":\"") else { continue }
        let object = try OrderedJSON(parsing: String(json))
        guard case .text(let schema)? = object["schema"] else {
          Issue.record("\(name): an object without a schema")
          continue
        }
        let check = try SchemaCheck(schema.replacing("/", with: "-") + ".json")
        #expect(check.faults(of: object) == [], "\(name): \(schema)")
        schemas.insert(schema)
      }
    }
    for schema in ["diagnosis", "why", "what-if", "needs", "review", "plan", "place", "problem"] {
      #expect(schemas.contains("jalon.\(schema)/1"), "no session shows \(schema)")
    }
  }
}
