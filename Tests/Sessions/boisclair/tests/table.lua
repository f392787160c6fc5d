essai "la table se réunit à la deuxième revue" {
  declencheur = "table",
  parties_prenantes = { office = { "partenariat" } },
  revues = {
    { date = "2026-01-15", donnees = { inoccupation = 1.2 }, attendu = "en attente" },
    { date = "2026-04-15", donnees = { inoccupation = absent() }, attendu = "en attente" },
    { date = "2026-07-15", donnees = { inoccupation = 1.1 },
      attendu = { etat = "ouvert", propose = { "Réunir la table@office" } } },
  },
}
test "a test that fails" {
  trigger = "table",
  reviews = {
    { date = "2026-01-15", data = { inoccupation = 1.2 }, expected = "open" },
    { date = "2026-04-15", expected = { state = "open", proposed = { "Convene the table@office" } } },
    { date = "2026-07-15", decide = { table = "done" }, data = {}, expected = "closed" },
  },
}
