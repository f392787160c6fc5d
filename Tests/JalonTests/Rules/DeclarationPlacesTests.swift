import Testing

@testable import Jalon

private let text = """
  -- Le logement.
  regle "logement.rarete" {
    seuils  = { equilibre = 3.0, tendu = { valeur = 1.5, source = "choix, de la maison" } },
    quand   = sous("taux", "equilibre"), titre = { fr = "é", ["en"] = "x" },
    gravite = function(i, t) if i.x < 3 then return "a", "b" end return { z = 1 } end,
    propose = { "un", "deux" },
  }
  utiliser "quebec"
  for i = 1, 3 do indicateur("i" .. i) { unite = "%" } end
  groupe [[natifs]] { titre = "N" }
  """

private func place(_ path: String, in id: String) -> String? {
  let places = DeclarationPlaces(of: Array(text.utf8))
  guard let declaration = places.declarations.first(where: { $0.id == id }) else { return nil }
  let spot = path.split(separator: ".").reduce(declaration.spot) {
    declaration.spot(String($1), in: $0)
  }
  let place = spot.place
  return "\(place.line):\(place.column)"
}

@Test(arguments: [
  ("", "2:1"), ("seuils", "3:3"), ("seuils.equilibre", "3:15"), ("seuils.tendu.valeur", "3:42"),
  ("seuils.tendu.source", "3:56"), ("quand", "4:3"), ("titre", "4:40"), ("titre.fr", "4:50"),
  ("titre.en", "4:60"), ("gravite", "5:3"), ("propose", "6:3"), ("propose.[2]", "6:21"),
])
func `a field is found where it is written`(_ path: String, _ expected: String) {
  #expect(place(path, in: "logement.rarete") == expected)
}

@Test func `what is not written has the place of what is around it`() {
  #expect(place("seuils.tendu.depuis", in: "logement.rarete") == "3:32")
  #expect(place("source", in: "logement.rarete") == "2:1")
  #expect(place("gravite.z", in: "logement.rarete") == "5:3")
}

@Test func `declarations without fields, and in long brackets, are found`() {
  #expect(place("", in: "quebec") == "8:1")
  #expect(place("titre", in: "natifs") == "10:21")
  let words = DeclarationPlaces(of: Array(text.utf8)).declarations.map(\.word)
  #expect(words == ["regle", "utiliser", "groupe"])
}
