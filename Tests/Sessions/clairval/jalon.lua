trousse "clairval" { titre = "Clairval", version = "1", lieu = "clairval" }
caracteristique "infrastructures" {
  titre = { fr = "Infrastructures", en = "Infrastructure" },
  enonce = { fr = "On peut s'y loger.", en = "One finds housing." }, ordre = 1,
}
collectivite "clairval" { nom = "Clairval", genre = "municipalite" }
indicateur "inoccupation" {
  titre = { fr = "Taux d'inoccupation", en = "Vacancy rate" }, unite = "%", plage = { 0, 100 },
}
indicateur "chomage" {
  titre = { fr = "Taux de chômage", en = "Unemployment rate" }, unite = "%",
  groupes = { "immigrants", "natifs" },
}
regle "logement.rarete" {
  caracteristique = "infrastructures",
  titre   = { fr = "Logements rares", en = "Scarce housing" },
  source  = { fr = "choix de la maison", en = "our own choice" },
  seuils  = { equilibre = 3, tendu = 1.5 },
  quand   = sous("inoccupation", "equilibre"),
  gravite = { elevee = sous("inoccupation", "tendu"), moderee = "sinon" },
  constat = { fr = "Le taux d'inoccupation, {inoccupation}, est sous {equilibre}.",
              en = "The vacancy rate, {inoccupation}, is under {equilibre}." },
}
regle "travail.ecart" {
  caracteristique = "infrastructures",
  titre  = { fr = "Écart de chômage", en = "Unemployment gap" },
  source = { fr = "choix de la maison", en = "our own choice" },
  seuils = { large = 2 },
  quand  = au_dessus(ecart("chomage", { de = "immigrants", a = "natifs" }), "large"),
}
