import Foundation
import Testing

@testable import Jalon

/// What tells one state of a workspace's data from another.
struct DataDigestTests {
  private static func folder(_ figures: String) throws -> TemporaryFolder {
    try TemporaryFolder([
      "jalon.lua": """
      pack "essai" { title = "Essai", version = "1", language = "fr" }
      indicator "taux" { label = "Taux", unit = "%" }
      collectivity "ici" { name = "Ici", kind = "municipality" }
      data "donnees.csv"
      data "@ailleurs/autres.csv" { optional = true }
      """,
      "donnees.csv": "collectivity,indicator,period,value\n\(figures)",
    ])
  }

  @Test func `the same data have the same digest wherever they lie, others another`() throws {
    let one = try Self.folder("ici,taux,2024,1\n")
    let same = try Self.folder("ici,taux,2024,1\n")
    let other = try Self.folder("ici,taux,2024,2\n")
    let digest = try Workspace(at: one.path).dataDigest()
    #expect(digest.count == 64)
    #expect(try Workspace(at: same.path).dataDigest() == digest)
    #expect(try Workspace(at: other.path).dataDigest() != digest)
  }

  @Test func `a file that was not given counts as such`() throws {
    let folder = try Self.folder("ici,taux,2024,1\n")
    let elsewhere = try TemporaryFolder([
      "autres.csv": "collectivity,indicator,period,value\n"
    ])
    let without = try Workspace(at: folder.path).dataDigest()
    let with = try Workspace(at: folder.path, folders: ["ailleurs": elsewhere.path]).dataDigest()
    #expect(without != with)
  }

  @Test func `a file that is gone is told by its name`() throws {
    let folder = try Self.folder("ici,taux,2024,1\n")
    let workspace = try Workspace(at: folder.path)
    try FileManager.default.removeItem(atPath: folder.path + "/donnees.csv")
    #expect { try workspace.dataDigest() } throws: {
      "\($0)".contains("donnees.csv")
    }
  }
}
