-- Les huit caractéristiques du profil souhaité, dans leur libellé officiel.

local profil = { fr = "Ministère de l’Immigration du Québec, « 8 caractéristiques du profil souhaité », novembre 2018",
                 en = "Quebec’s immigration ministry, “8 caractéristiques du profil souhaité”, November 2018" }

caracteristique "infrastructures_disponibles" {
  ordre  = 1,
  titre  = { fr = "Infrastructures, services et logements disponibles",
             en = "Infrastructure, services and housing available" },
  enonce = { fr = "Un milieu accueillant dispose d’établissements, d’installations, de services, d’infrastructures et de logements.",
             en = "A welcoming community has institutions, facilities, services, infrastructure and housing." },
  source = profil,
}

caracteristique "acces_equitable" {
  ordre  = 2,
  titre  = { fr = "Accès équitable et adapté", en = "Fair and adapted access" },
  enonce = { fr = "Un milieu accueillant et inclusif offre un accès équitable et adapté aux établissements, aux installations, aux services, aux infrastructures et aux logements.",
             en = "A welcoming and inclusive community offers fair and adapted access to institutions, facilities, services, infrastructure and housing." },
  source = profil,
}

caracteristique "emploi_affaires" {
  ordre  = 3,
  titre  = { fr = "Emploi et affaires", en = "Jobs and business" },
  enonce = { fr = "Un milieu accueillant et inclusif offre des opportunités d’emploi et d’affaires.",
             en = "A welcoming and inclusive community offers job and business opportunities." },
  source = profil,
}

caracteristique "equite_travail" {
  ordre  = 4,
  titre  = { fr = "Équité sur le marché du travail", en = "Fairness in the labour market" },
  enonce = { fr = "Un milieu accueillant et inclusif offre un accès et un traitement équitable sur le marché du travail.",
             en = "A welcoming and inclusive community offers fair access and fair treatment in the labour market." },
  source = profil,
}

caracteristique "reconnaissance_acquis" {
  ordre  = 5,
  titre  = { fr = "Reconnaissance des acquis et des compétences",
             en = "Recognition of prior learning and skills" },
  enonce = { fr = "Un milieu accueillant et inclusif reconnaît à leur juste valeur tous les acquis et les compétences.",
             en = "A welcoming and inclusive community recognizes all prior learning and skills at their true worth." },
  source = profil,
}

caracteristique "valorisation_diversite" {
  ordre  = 6,
  titre  = { fr = "Valorisation de la diversité", en = "Diversity valued" },
  enonce = { fr = "Un milieu accueillant et inclusif valorise la diversité ethnoculturelle.",
             en = "A welcoming and inclusive community values ethnocultural diversity." },
  source = profil,
}

caracteristique "reseautage_interculturel" {
  ordre  = 7,
  titre  = { fr = "Échanges et réseautage interculturels", en = "Intercultural exchange and networking" },
  enonce = { fr = "Un milieu accueillant et inclusif appuie les échanges et soutient un réseautage interculturel.",
             en = "A welcoming and inclusive community supports exchanges and sustains intercultural networking." },
  source = profil,
}

caracteristique "francais" {
  ordre  = 8,
  titre  = { fr = "Apprentissage et usage du français", en = "Learning and using French" },
  enonce = { fr = "Un milieu accueillant et inclusif offre des possibilités d’apprendre le français et en fait usage dans l’espace public.",
             en = "A welcoming and inclusive community offers opportunities to learn French and uses it in public space." },
  source = profil,
}
