-- Val-Exemple est une municipalité inventée, comme sa MRC, sa région, sa province et ses voisines.
-- Aucun chiffre de ce dossier n'est réel : il montre, en mots anglais, tout ce que Jalon sait lire.
-- Val-Exemple is an invented municipality; no figure in this folder is real. It shows, in English
-- words, everything that Jalon reads. The example of Victoriaville shows the same in French words.

pack "val_exemple" {
  title    = { fr = "Val-Exemple, municipalité inventée", en = "Val-Exemple, an invented municipality" },
  version  = "1.0.0",
  language = "fr",
  source   = { fr = "Exemple inventé de Jalon", en = "Invented example of Jalon" },
  place    = "val_exemple",
}

use "quebec" { version = "1" }

include "places.lua"
include "stakeholders.lua"
include "figures.lua"
include "rules/*.lua"
include "adjustments.lua"
include "plan.lua"
include "triggers.lua"
