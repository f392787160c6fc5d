-- Essais de la présence du ministère. Lieux et données inventés : une municipalité imaginaire dans
-- chacune des dix-sept régions, pour que chaque service réponde des siennes et d’aucune autre.

-- Une municipalité imaginaire par région, et ce qu’elle lit si elle déclare n’avoir pas d’antenne.
local function sans_antenne(service, nom, regions)
  for _, region in ipairs(regions) do
    local id, ou = region[1], region[2]
    collectivite("essai_" .. id) {
      nom   = "Bourg-Inventé (" .. id .. ")",
      genre = "municipalite",
      dans  = { region = id },
    }
    essai("sans antenne du ministère " .. ou .. ", on s’adresse au " .. nom) {
      regle        = "services.sans_antenne_" .. service,
      collectivite = "essai_" .. id,
      donnees      = { ["antenne_" .. service] = "non" },
      attendu      = { resultat = "signalée", gravite = "faible", constat = "on s’adresse au " .. nom },
    }
  end
end

-- SIT Ouest du Québec

sans_antenne("sit_ouest", "SIT Ouest du Québec", {
  { "outaouais", "en Outaouais" },
  { "abitibi_temiscamingue", "en Abitibi-Témiscamingue" },
  { "nord_du_quebec", "dans le Nord-du-Québec" },
  { "lanaudiere", "dans Lanaudière" },
  { "laurentides", "dans les Laurentides" },
})

essai "une antenne du SIT Ouest du Québec dans la municipalité, et il n’y a rien à signaler" {
  regle        = "services.sans_antenne_sit_ouest",
  collectivite = "essai_laurentides",
  donnees      = { antenne_sit_ouest = "oui" },
  attendu      = "rien à signaler",
}

essai "une municipalité dans les Laurentides dont nul n’a dit si elle a une antenne n’est pas dite sans antenne" {
  regle        = "services.sans_antenne_sit_ouest",
  collectivite = "essai_laurentides",
  donnees      = {},
  attendu      = { resultat = "inconnue", manque = { "antenne_sit_ouest" } },
}

essai "une municipalité à Montréal ne relève pas du SIT Ouest du Québec" {
  regle        = "services.sans_antenne_sit_ouest",
  collectivite = "essai_montreal_region",
  donnees      = { antenne_sit_ouest = "non" },
  attendu      = "sans objet",
}

essai "une municipalité dont on ignore la région ne sait pas si elle relève du SIT Ouest du Québec" {
  regle   = "services.sans_antenne_sit_ouest",
  donnees = { antenne_sit_ouest = "non" },
  attendu = { resultat = "inconnue", manque = { "region" } },
}

-- SIT Montréal et Laval

sans_antenne("sit_montreal_laval", "SIT Montréal et Laval", {
  { "montreal_region", "à Montréal" },
  { "laval_region", "à Laval" },
})

essai "une antenne du SIT Montréal et Laval dans la municipalité, et il n’y a rien à signaler" {
  regle        = "services.sans_antenne_sit_montreal_laval",
  collectivite = "essai_laval_region",
  donnees      = { antenne_sit_montreal_laval = "oui" },
  attendu      = "rien à signaler",
}

essai "une municipalité à Laval dont nul n’a dit si elle a une antenne n’est pas dite sans antenne" {
  regle        = "services.sans_antenne_sit_montreal_laval",
  collectivite = "essai_laval_region",
  donnees      = {},
  attendu      = { resultat = "inconnue", manque = { "antenne_sit_montreal_laval" } },
}

essai "une municipalité dans les Laurentides ne relève pas du SIT Montréal et Laval" {
  regle        = "services.sans_antenne_sit_montreal_laval",
  collectivite = "essai_laurentides",
  donnees      = { antenne_sit_montreal_laval = "non" },
  attendu      = "sans objet",
}

essai "une municipalité dont on ignore la région ne sait pas si elle relève du SIT Montréal et Laval" {
  regle   = "services.sans_antenne_sit_montreal_laval",
  donnees = { antenne_sit_montreal_laval = "non" },
  attendu = { resultat = "inconnue", manque = { "region" } },
}

-- SIT Estrie, Montérégie, Mauricie et Centre-du-Québec

sans_antenne("sit_estrie_centre", "SIT Estrie, Montérégie, Mauricie et Centre-du-Québec", {
  { "estrie", "en Estrie" },
  { "monteregie", "en Montérégie" },
  { "mauricie", "en Mauricie" },
  { "centre_du_quebec", "dans le Centre-du-Québec" },
})

essai "une antenne du SIT Estrie, Montérégie, Mauricie et Centre-du-Québec dans la municipalité, et il n’y a rien à signaler" {
  regle        = "services.sans_antenne_sit_estrie_centre",
  collectivite = "essai_centre_du_quebec",
  donnees      = { antenne_sit_estrie_centre = "oui" },
  attendu      = "rien à signaler",
}

essai "une municipalité dans le Centre-du-Québec dont nul n’a dit si elle a une antenne n’est pas dite sans antenne" {
  regle        = "services.sans_antenne_sit_estrie_centre",
  collectivite = "essai_centre_du_quebec",
  donnees      = {},
  attendu      = { resultat = "inconnue", manque = { "antenne_sit_estrie_centre" } },
}

essai "une municipalité dans la Capitale-Nationale ne relève pas du SIT Estrie, Montérégie, Mauricie et Centre-du-Québec" {
  regle        = "services.sans_antenne_sit_estrie_centre",
  collectivite = "essai_capitale_nationale",
  donnees      = { antenne_sit_estrie_centre = "non" },
  attendu      = "sans objet",
}

essai "une municipalité dont on ignore la région ne sait pas si elle relève du SIT Estrie, Montérégie, Mauricie et Centre-du-Québec" {
  regle   = "services.sans_antenne_sit_estrie_centre",
  donnees = { antenne_sit_estrie_centre = "non" },
  attendu = { resultat = "inconnue", manque = { "region" } },
}

-- SIT Capitale-Nationale et Est du Québec

sans_antenne("sit_capitale_est", "SIT Capitale-Nationale et Est du Québec", {
  { "capitale_nationale", "dans la Capitale-Nationale" },
  { "chaudiere_appalaches", "en Chaudière-Appalaches" },
  { "bas_saint_laurent", "au Bas-Saint-Laurent" },
  { "saguenay_lac_saint_jean", "au Saguenay–Lac-Saint-Jean" },
  { "cote_nord", "sur la Côte-Nord" },
  { "gaspesie_iles_de_la_madeleine", "en Gaspésie–Îles-de-la-Madeleine" },
})

essai "une antenne du SIT Capitale-Nationale et Est du Québec dans la municipalité, et il n’y a rien à signaler" {
  regle        = "services.sans_antenne_sit_capitale_est",
  collectivite = "essai_gaspesie_iles_de_la_madeleine",
  donnees      = { antenne_sit_capitale_est = "oui" },
  attendu      = "rien à signaler",
}

essai "une municipalité en Gaspésie–Îles-de-la-Madeleine dont nul n’a dit si elle a une antenne n’est pas dite sans antenne" {
  regle        = "services.sans_antenne_sit_capitale_est",
  collectivite = "essai_gaspesie_iles_de_la_madeleine",
  donnees      = {},
  attendu      = { resultat = "inconnue", manque = { "antenne_sit_capitale_est" } },
}

essai "une municipalité en Mauricie ne relève pas du SIT Capitale-Nationale et Est du Québec" {
  regle        = "services.sans_antenne_sit_capitale_est",
  collectivite = "essai_mauricie",
  donnees      = { antenne_sit_capitale_est = "non" },
  attendu      = "sans objet",
}

essai "une municipalité dont on ignore la région ne sait pas si elle relève du SIT Capitale-Nationale et Est du Québec" {
  regle   = "services.sans_antenne_sit_capitale_est",
  donnees = { antenne_sit_capitale_est = "non" },
  attendu = { resultat = "inconnue", manque = { "region" } },
}
