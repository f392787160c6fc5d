-- Le Québec et ses dix-sept régions administratives, par leur code : tout fichier qui les nomme les retrouve.

local repertoire = { fr = "MAMH, Répertoire des municipalités du Québec, juin 2025",
                     en = "MAMH, directory of Quebec municipalities, June 2025" }

collectivite "quebec_province" {
  nom        = "Québec (province)",
  genre      = "province",
  population = 8501833,
  source     = { fr = "Statistique Canada, tableau 98-10-0002-02",
                 en = "Statistics Canada, Table 98-10-0002-02" },
}

collectivite "bas_saint_laurent" {
  nom    = "Bas-Saint-Laurent",
  genre  = "region",
  codes  = { region = "01" },
  dans   = { province = "quebec_province" },
  source = repertoire,
}

collectivite "saguenay_lac_saint_jean" {
  nom    = "Saguenay–Lac-Saint-Jean",
  genre  = "region",
  codes  = { region = "02" },
  dans   = { province = "quebec_province" },
  source = repertoire,
}

collectivite "capitale_nationale" {
  nom    = "Capitale-Nationale",
  genre  = "region",
  codes  = { region = "03" },
  dans   = { province = "quebec_province" },
  source = repertoire,
}

collectivite "mauricie" {
  nom    = "Mauricie",
  genre  = "region",
  codes  = { region = "04" },
  dans   = { province = "quebec_province" },
  source = repertoire,
}

collectivite "estrie" {
  nom    = "Estrie",
  genre  = "region",
  codes  = { region = "05" },
  dans   = { province = "quebec_province" },
  source = repertoire,
}

collectivite "montreal_region" {
  nom    = "Montréal",
  genre  = "region",
  codes  = { region = "06" },
  dans   = { province = "quebec_province" },
  source = repertoire,
}

collectivite "outaouais" {
  nom    = "Outaouais",
  genre  = "region",
  codes  = { region = "07" },
  dans   = { province = "quebec_province" },
  source = repertoire,
}

collectivite "abitibi_temiscamingue" {
  nom    = "Abitibi-Témiscamingue",
  genre  = "region",
  codes  = { region = "08" },
  dans   = { province = "quebec_province" },
  source = repertoire,
}

collectivite "cote_nord" {
  nom    = "Côte-Nord",
  genre  = "region",
  codes  = { region = "09" },
  dans   = { province = "quebec_province" },
  source = repertoire,
}

collectivite "nord_du_quebec" {
  nom    = "Nord-du-Québec",
  genre  = "region",
  codes  = { region = "10" },
  dans   = { province = "quebec_province" },
  source = repertoire,
}

collectivite "gaspesie_iles_de_la_madeleine" {
  nom    = "Gaspésie–Îles-de-la-Madeleine",
  genre  = "region",
  codes  = { region = "11" },
  dans   = { province = "quebec_province" },
  source = repertoire,
}

collectivite "chaudiere_appalaches" {
  nom    = "Chaudière-Appalaches",
  genre  = "region",
  codes  = { region = "12" },
  dans   = { province = "quebec_province" },
  source = repertoire,
}

collectivite "laval_region" {
  nom    = "Laval",
  genre  = "region",
  codes  = { region = "13" },
  dans   = { province = "quebec_province" },
  source = repertoire,
}

collectivite "lanaudiere" {
  nom    = "Lanaudière",
  genre  = "region",
  codes  = { region = "14" },
  dans   = { province = "quebec_province" },
  source = repertoire,
}

collectivite "laurentides" {
  nom    = "Laurentides",
  genre  = "region",
  codes  = { region = "15" },
  dans   = { province = "quebec_province" },
  source = repertoire,
}

collectivite "monteregie" {
  nom    = "Montérégie",
  genre  = "region",
  codes  = { region = "16" },
  dans   = { province = "quebec_province" },
  source = repertoire,
}

collectivite "centre_du_quebec" {
  nom    = "Centre-du-Québec",
  genre  = "region",
  codes  = { region = "17" },
  dans   = { province = "quebec_province" },
  source = repertoire,
}
