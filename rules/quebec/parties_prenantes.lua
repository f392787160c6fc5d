-- Qui détient les données, qui agit avec la collectivité; les relations s’écrivent avec le lieu.

-- Détenteurs de données : gouvernements et organismes publics

partie_prenante "statistique_canada" {
  nom     = { fr = "Statistique Canada", en = "Statistics Canada" },
  secteur = "institutionnel",
}

partie_prenante "schl" {
  nom     = { fr = "Société canadienne d’hypothèques et de logement (SCHL)",
              en = "Canada Mortgage and Housing Corporation (CMHC)" },
  secteur = "institutionnel",
}

partie_prenante "services_autochtones_canada" {
  nom     = { fr = "Services aux Autochtones Canada", en = "Indigenous Services Canada" },
  secteur = "institutionnel",
}

partie_prenante "edsc" {
  nom     = { fr = "Emploi et Développement social Canada (EDSC)",
              en = "Employment and Social Development Canada (ESDC)" },
  secteur = "institutionnel",
}

partie_prenante "mifi" {
  nom     = { fr = "Ministère de l’Immigration, de la Francisation et de l’Intégration (MIFI)",
              en = "Ministère de l’Immigration, de la Francisation et de l’Intégration (MIFI)" },
  secteur = "institutionnel",
  roles   = { "accompagnement_entreprises", "attraction" },
}

partie_prenante "mamh" {
  nom     = { fr = "Ministère des Affaires municipales et de l’Habitation (MAMH)",
              en = "Ministère des Affaires municipales et de l’Habitation (MAMH)" },
  secteur = "institutionnel",
}

partie_prenante "ministere_famille" {
  nom     = { fr = "Ministère de la Famille", en = "Ministère de la Famille" },
  secteur = "institutionnel",
}

partie_prenante "ramq" {
  nom     = { fr = "Régie de l’assurance maladie du Québec (RAMQ)",
              en = "Régie de l’assurance maladie du Québec (RAMQ)" },
  secteur = "institutionnel",
}

partie_prenante "cnesst" {
  nom     = { fr = "Commission des normes, de l’équité, de la santé et de la sécurité du travail (CNESST)",
              en = "Commission des normes, de l’équité, de la santé et de la sécurité du travail (CNESST)" },
  secteur = "institutionnel",
}

partie_prenante "commissaire_admission" {
  nom     = { fr = "Commissaire à l’admission aux professions",
              en = "Commissaire à l’admission aux professions" },
  secteur = "institutionnel",
}

partie_prenante "oqlf" {
  nom     = { fr = "Office québécois de la langue française (OQLF)",
              en = "Office québécois de la langue française (OQLF)" },
  secteur = "institutionnel",
}

partie_prenante "francisation_quebec" {
  nom     = { fr = "Francisation Québec", en = "Francisation Québec" },
  secteur = "institutionnel",
  roles   = { "francisation" },
  sert    = { "personnes_immigrantes" },
}

partie_prenante "services_quebec" {
  nom     = { fr = "Services Québec", en = "Services Québec" },
  secteur = "institutionnel",
  roles   = { "accompagnement_entreprises" },
  sert    = { "entreprises" },
}

-- Acteurs du territoire

partie_prenante "municipalite" {
  nom     = { fr = "Municipalité", en = "Municipality" },
  secteur = "municipal",
  roles   = { "concertation_mobilisation", "attraction", "promotion", "preparation_milieux" },
}

partie_prenante "conseil_municipal" {
  nom     = { fr = "Conseil municipal", en = "Municipal council" },
  secteur = "municipal",
}

partie_prenante "service_habitation" {
  nom     = { fr = "Service municipal de l’habitation", en = "Municipal housing department" },
  secteur = "municipal",
  roles   = { "logement" },
}

partie_prenante "mrc" {
  nom     = { fr = "Municipalité régionale de comté (MRC)", en = "Regional county municipality (MRC)" },
  secteur = "municipal",
  roles   = { "concertation_mobilisation", "attraction" },
}

partie_prenante "organismes_accueil" {
  nom     = { fr = "Organismes d’aide à l’installation et à l’intégration",
              en = "Settlement and integration agencies" },
  secteur = "communautaire",
  roles   = { "installation_integration", "rapprochements_interculturels", "sensibilisation" },
  sert    = { "personnes_immigrantes" },
}

partie_prenante "soutien_entrepreneuriat" {
  nom     = { fr = "Organismes de soutien à l’entrepreneuriat", en = "Entrepreneurship support organizations" },
  roles   = { "entrepreneuriat" },
  sert    = { "entreprises" },
}

partie_prenante "etablissements_enseignement" {
  nom     = { fr = "Cégep et centre de services scolaire du territoire",
              en = "Local CEGEP and school service centre" },
  secteur = "institutionnel",
  roles   = { "francisation", "reconnaissance_acquis" },
}

partie_prenante "service_police" {
  nom     = { fr = "Service de police", en = "Police service" },
  secteur = "institutionnel",
}

partie_prenante "employeurs" {
  nom     = { fr = "Employeurs du territoire", en = "Local employers" },
  secteur = "prive",
  roles   = { "recrutement" },
}

partie_prenante "medias" {
  nom     = { fr = "Médias locaux", en = "Local media" },
  roles   = { "promotion" },
}

-- Acteurs que le ministère nomme en 2018, par champ d’intervention

partie_prenante "instances_municipales" {
  nom     = { fr = "Les instances municipales – Villes, agglomérations, MRC et municipalités locales",
              en = "Municipal bodies – cities, agglomerations, MRCs and local municipalities" },
  secteur = "municipal",
  roles   = { "concertation_mobilisation" },
}

partie_prenante "organismes_sans_but_lucratif" {
  nom     = { fr = "Les organismes à but non lucratif", en = "Non-profit organizations" },
  secteur = "communautaire",
  roles   = { "sensibilisation", "rapprochements_interculturels", "preparation_milieux" },
}

partie_prenante "regionalisation_montreal" {
  nom     = { fr = "Organismes de régionalisation à Montréal", en = "Regionalization organizations in Montréal" },
  secteur = "communautaire",
  roles   = { "attraction", "recrutement", "promotion" },
  sert    = { "personnes_immigrantes" },
}

partie_prenante "enseignement_francisation" {
  nom     = { fr = "Commissions scolaires, CÉGEP, Universités et OBNL",
              en = "School boards, CEGEPs, universities and non-profit organizations" },
  roles   = { "francisation" },
  sert    = { "personnes_immigrantes" },
}

partie_prenante "services_accompagnement" {
  nom     = { fr = "Services d’accompagnement aux entreprises", en = "Support services to businesses" },
  secteur = "institutionnel",
  roles   = { "accompagnement_entreprises" },
  sert    = { "entreprises" },
}

-- Acteurs du milieu que l’affiche de recherche place autour des trois pratiques

partie_prenante "elus" {
  nom     = { fr = "Élus", en = "Elected officials" },
  secteur = "municipal",
}

partie_prenante "cld" {
  nom     = { fr = "Centre local de développement (CLD)", en = "Local development centre (CLD)" },
}

partie_prenante "institutions_publiques" {
  nom     = { fr = "Institutions publiques", en = "Public institutions" },
  secteur = "institutionnel",
}

partie_prenante "csss" {
  nom     = { fr = "Centre de santé et de services sociaux (CSSS)",
              en = "Health and social services centre (CSSS)" },
  secteur = "institutionnel",
}

partie_prenante "emploi_quebec" {
  nom     = "Emploi-Québec",
  secteur = "institutionnel",
  roles   = { "accompagnement_entreprises" },
}

partie_prenante "cegep" {
  nom     = { fr = "Cégep", en = "CEGEP" },
  secteur = "institutionnel",
  roles   = { "francisation", "reconnaissance_acquis" },
}

-- Organismes du RORIQ dont les intervenantes et intervenants ont décrit leur pratique aux chercheurs

partie_prenante "sito" {
  nom        = "Service d’Intégration Travail Outaouais (SITO) de Gatineau",
  territoire = "gatineau",
}

partie_prenante "pol" {
  nom = "Portes ouvertes sur le Lac (POL) du Lac St-Jean",
}

partie_prenante "orienteque" {
  nom        = "L’Orientèque de Sorel-Tracy",
  territoire = "sorel_tracy",
}

-- Partenaires du volet opérationnel du projet pilote

partie_prenante "elo" {
  nom   = "Élo",
  roles = { "mentorat" },
  sert  = { "personnes_immigrantes" },
}

partie_prenante "spiral" {
  nom   = "SPIRAL",
  roles = { "cohesion_sociale" },
}

partie_prenante "lojiq" {
  nom   = "LOJIQ",
  roles = { "stages" },
}
