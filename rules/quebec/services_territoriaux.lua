-- Le ministère en région : quatre services d’intervention territoriale (SIT) et leurs 21 antennes, en 2018.
-- Le territoire d’un acteur est la municipalité où il se trouve; ce qu’un service dessert est dans ses règles.

-- Siège : Gatineau

partie_prenante "sit_ouest" {
  nom        = { fr = "SIT Ouest du Québec",
                 en = "Western Quebec territorial intervention service (SIT)" },
  secteur    = "institutionnel",
  roles      = { "accompagnement_entreprises", "concertation_mobilisation" },
  territoire = "gatineau",
}

partie_prenante "antenne_chibougamau" {
  nom        = { fr = "Antenne de Chibougamau du ministère", en = "The ministry’s Chibougamau office" },
  secteur    = "institutionnel",
  roles      = { "accompagnement_entreprises" },
  territoire = "chibougamau",
}

partie_prenante "antenne_joliette" {
  nom        = { fr = "Antenne de Joliette du ministère", en = "The ministry’s Joliette office" },
  secteur    = "institutionnel",
  roles      = { "accompagnement_entreprises" },
  territoire = "joliette",
}

partie_prenante "antenne_rouyn_noranda" {
  nom        = { fr = "Antenne de Rouyn-Noranda du ministère", en = "The ministry’s Rouyn-Noranda office" },
  secteur    = "institutionnel",
  roles      = { "accompagnement_entreprises" },
  territoire = "rouyn_noranda",
}

partie_prenante "antenne_saint_jerome" {
  nom        = { fr = "Antenne de Saint-Jérôme du ministère", en = "The ministry’s Saint-Jérôme office" },
  secteur    = "institutionnel",
  roles      = { "accompagnement_entreprises" },
  territoire = "saint_jerome",
}

partie_prenante "antenne_val_d_or" {
  nom        = { fr = "Antenne de Val-d’Or du ministère", en = "The ministry’s Val-d’Or office" },
  secteur    = "institutionnel",
  roles      = { "accompagnement_entreprises" },
  territoire = "val_d_or",
}

-- Siège : Montréal

partie_prenante "sit_montreal_laval" {
  nom        = { fr = "SIT Montréal et Laval",
                 en = "Montréal and Laval territorial intervention service (SIT)" },
  secteur    = "institutionnel",
  roles      = { "accompagnement_entreprises", "concertation_mobilisation" },
  territoire = "montreal",
}

partie_prenante "antenne_laval" {
  nom        = { fr = "Antenne de Laval du ministère", en = "The ministry’s Laval office" },
  secteur    = "institutionnel",
  roles      = { "accompagnement_entreprises" },
  territoire = "laval",
}

partie_prenante "antenne_pointe_claire" {
  nom        = { fr = "Antenne de Pointe-Claire du ministère", en = "The ministry’s Pointe-Claire office" },
  secteur    = "institutionnel",
  roles      = { "accompagnement_entreprises" },
  territoire = "pointe_claire",
}

-- Siège : Sherbrooke

partie_prenante "sit_estrie_centre" {
  nom        = { fr = "SIT Estrie, Montérégie, Mauricie et Centre-du-Québec",
                 en = "Estrie, Montérégie, Mauricie and Centre-du-Québec territorial intervention service (SIT)" },
  secteur    = "institutionnel",
  roles      = { "accompagnement_entreprises", "concertation_mobilisation" },
  territoire = "sherbrooke",
}

partie_prenante "antenne_brossard" {
  nom        = { fr = "Antenne de Brossard du ministère", en = "The ministry’s Brossard office" },
  secteur    = "institutionnel",
  roles      = { "accompagnement_entreprises" },
  territoire = "brossard",
}

partie_prenante "antenne_drummondville" {
  nom        = { fr = "Antenne de Drummondville du ministère", en = "The ministry’s Drummondville office" },
  secteur    = "institutionnel",
  roles      = { "accompagnement_entreprises" },
  territoire = "drummondville",
}

partie_prenante "antenne_granby" {
  nom        = { fr = "Antenne de Granby du ministère", en = "The ministry’s Granby office" },
  secteur    = "institutionnel",
  roles      = { "accompagnement_entreprises" },
  territoire = "granby",
}

partie_prenante "antenne_saint_jean_sur_richelieu" {
  nom        = { fr = "Antenne de Saint-Jean-sur-Richelieu du ministère", en = "The ministry’s Saint-Jean-sur-Richelieu office" },
  secteur    = "institutionnel",
  roles      = { "accompagnement_entreprises" },
  territoire = "saint_jean_sur_richelieu",
}

partie_prenante "antenne_shawinigan" {
  nom        = { fr = "Antenne de Shawinigan du ministère", en = "The ministry’s Shawinigan office" },
  secteur    = "institutionnel",
  roles      = { "accompagnement_entreprises" },
  territoire = "shawinigan",
}

partie_prenante "antenne_trois_rivieres" {
  nom        = { fr = "Antenne de Trois-Rivières du ministère", en = "The ministry’s Trois-Rivières office" },
  secteur    = "institutionnel",
  roles      = { "accompagnement_entreprises" },
  territoire = "trois_rivieres",
}

-- Siège : Québec

partie_prenante "sit_capitale_est" {
  nom        = { fr = "SIT Capitale-Nationale et Est du Québec",
                 en = "Capitale-Nationale and Eastern Quebec territorial intervention service (SIT)" },
  secteur    = "institutionnel",
  roles      = { "accompagnement_entreprises", "concertation_mobilisation" },
  territoire = "quebec",
}

partie_prenante "antenne_gaspe" {
  nom        = { fr = "Antenne de Gaspé du ministère", en = "The ministry’s Gaspé office" },
  secteur    = "institutionnel",
  roles      = { "accompagnement_entreprises" },
  territoire = "gaspe",
}

partie_prenante "antenne_levis" {
  nom        = { fr = "Antenne de Lévis du ministère", en = "The ministry’s Lévis office" },
  secteur    = "institutionnel",
  roles      = { "accompagnement_entreprises" },
  territoire = "levis",
}

partie_prenante "antenne_rimouski" {
  nom        = { fr = "Antenne de Rimouski du ministère", en = "The ministry’s Rimouski office" },
  secteur    = "institutionnel",
  roles      = { "accompagnement_entreprises" },
  territoire = "rimouski",
}

partie_prenante "antenne_riviere_du_loup" {
  nom        = { fr = "Antenne de Rivière-du-Loup du ministère", en = "The ministry’s Rivière-du-Loup office" },
  secteur    = "institutionnel",
  roles      = { "accompagnement_entreprises" },
  territoire = "riviere_du_loup",
}

partie_prenante "antenne_roberval" {
  nom        = { fr = "Antenne de Roberval du ministère", en = "The ministry’s Roberval office" },
  secteur    = "institutionnel",
  roles      = { "accompagnement_entreprises" },
  territoire = "roberval",
}

partie_prenante "antenne_saguenay" {
  nom        = { fr = "Antenne de Saguenay du ministère", en = "The ministry’s Saguenay office" },
  secteur    = "institutionnel",
  roles      = { "accompagnement_entreprises" },
  territoire = "saguenay",
}

partie_prenante "antenne_saint_georges" {
  nom        = { fr = "Antenne de Saint-Georges du ministère", en = "The ministry’s Saint-Georges office" },
  secteur    = "institutionnel",
  roles      = { "accompagnement_entreprises" },
  territoire = "saint_georges",
}

partie_prenante "antenne_sept_iles" {
  nom        = { fr = "Antenne de Sept-Îles du ministère", en = "The ministry’s Sept-Îles office" },
  secteur    = "institutionnel",
  roles      = { "accompagnement_entreprises" },
  territoire = "sept_iles",
}
