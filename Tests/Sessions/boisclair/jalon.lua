pack "boisclair" { title = "Boisclair", version = "1", language = "fr" }
characteristic "un" { label = "Un", statement = "Un", order = 1 }
indicator "inoccupation" { label = { fr = "Taux d’inoccupation", en = "Vacancy rate" }, unit = "%" }
stakeholder "office" { name = "Office d’habitation", roles = { "logement" } }
collectivity "boisclair" { name = "Boisclair", kind = "municipality" }
rule "rarete" {
  characteristic = "un", label = { fr = "Logements rares", en = "Scarce housing" }, source = "essai",
  thresholds = { equilibre = 3 },
  when = below("inoccupation", "equilibre"),
}
trigger "table" {
  when = fires "rarete", persists = 2, clears = 2,
  action = { label = { fr = "Réunir la table", en = "Convene the table" }, role = "logement", due = "90 days" },
}
