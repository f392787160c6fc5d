import JalonModel
import Testing

@testable import Jalon

struct SeedMapTests {
  @Test func `the list holds as many of each as the documents count`() {
    #expect(SeedIds.characteristics.count == 8)
    #expect(SeedIds.services.count == 4)
    #expect(SeedIds.offices.count == 21)
    #expect(SeedIds.actors.count == 6)
    #expect(SeedIds.measures.count == 38)
    #expect(SeedIds.panelFindings.count == 12)
    #expect(SeedIds.challenges.count == 9)
    #expect(SeedIds.models.count == 3)
    #expect(SeedIds.recommendations.count == 4)
    #expect(Set(SeedIds.all).count == SeedIds.all.count)
  }

  @Test func `the map has a row for each id, and for no other`() throws {
    let map = try SeedMap()
    #expect(Set(map.ids).subtracting(SeedIds.all) == [])
    #expect(Set(SeedIds.all).subtracting(map.ids) == [])
    #expect(map.ids.count == Set(map.ids).count)
  }

  @Test func `what carries an id is declared, or told by the context page`() throws {
    let map = try SeedMap()
    let said = try SaidByPack(BasePack.load(), context: BasePack.text("CONTEXTE.md"))
    for (id, declarations) in map.declarations {
      #expect(!declarations.isEmpty, "\(id)")
      for declaration in declarations {
        #expect(said.words(declaration, of: id) != nil, "\(id): \(declaration)")
      }
    }
  }

  @Test func `each kind of id is carried by the declaration of that kind`() throws {
    let map = try SeedMap()
    let kinds = [
      (SeedIds.characteristics, "characteristic"), (SeedIds.services, "stakeholder"),
      (SeedIds.offices, "stakeholder"), (SeedIds.measures, "measure"),
      (SeedIds.ministryIssues, "issue"), (SeedIds.panelFindings, "issue"),
      (SeedIds.challenges, "issue"), (SeedIds.models, "practice"),
    ]
    for (ids, kind) in kinds {
      for id in ids { #expect(map.declarations[id] == ["\(kind):\(id)"]) }
    }
  }
}

@Suite(.enabled(if: SharedData.isThere, "the source documents are beside the repository only"))
struct SeedInventoryTests {
  @Test func `the inventory has no id that the list lacks`() throws {
    let inventory = try SeedInventory(knowing: Set(SeedIds.all))
    #expect(inventory.codes.count > 150)
    #expect(inventory.codes.subtracting(SeedIds.all) == [])
  }

  @Test func `every declaration holds the official wording quoted for it`() throws {
    let inventory = try SeedInventory(knowing: Set(SeedIds.all))
    let map = try SeedMap()
    let said = try SaidByPack(BasePack.load(), context: BasePack.text("CONTEXTE.md"))
    #expect(inventory.wordings.count > 190)
    for (id, wording) in inventory.wordings {
      let held = (map.declarations[id] ?? []).contains { declaration in
        let text = said.words(declaration, of: id) ?? ""
        return BasePack.plain(text).contains(BasePack.plain(wording))
      }
      #expect(held, "\(id): \(wording)")
    }
  }

  @Test func `a quotation keeps the one inside it`() {
    #expect(
      SeedInventory.quotations(in: "« Solutions « clé en main » d'ici » et « là »")
        == ["Solutions « clé en main » d'ici", "là"])
  }
}
