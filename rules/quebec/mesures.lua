-- Les mesures du forum de 2022 que les solutions nomment; les autres viendront.

local forum = { fr = "Forum sur la régionalisation de l’immigration, septembre 2022",
                en = "Forum on the regionalization of immigration, September 2022" }

local a1 = { fr = "Accentuer les liens entre le développement régional et la régionalisation de l’immigration",
             en = "Strengthen the ties between regional development and the regionalization of immigration" }
local a3 = { fr = "Favoriser la concertation entre les acteurs",
             en = "Encourage coordination among actors" }
local a4 = { fr = "Développer des communautés accueillantes",
             en = "Develop welcoming communities" }
local a5 = { fr = "Rendre plus performant divers programmes administratifs touchant l’immigration en région",
             en = "Improve the administrative programs that affect immigration in the regions" }

mesure "a1.1" {
  titre  = { fr = "En favorisant le développement d’infrastructures en région (logements, transport, garderies, etc.)",
             en = "By encouraging the development of infrastructure in the regions (housing, transport, childcare and so on)" },
  axe    = a1,
  source = forum,
}

mesure "a1.2" {
  titre  = { fr = "En améliorant l’offre de transport interrégional",
             en = "By improving interregional transport" },
  axe    = a1,
  source = forum,
}

mesure "a3.2" {
  titre  = { fr = "En améliorant le processus d’accueil et d’intégration par la mobilisation de l’ensemble des parties prenantes de la communauté",
             en = "By improving welcome and integration through the mobilization of all the community’s stakeholders" },
  axe    = a3,
  source = forum,
}

mesure "a3.4" {
  titre  = { fr = "En établissant des cibles communes pour les acteurs impliqués auprès d’une table de concertation locale",
             en = "By setting common targets for the actors who sit on a local coordinating table" },
  axe    = a3,
  source = forum,
}

mesure "a4.1" {
  titre  = { fr = "En effectuant des campagnes de communication valorisant la diversité ethnoculturelle auprès des communautés locales",
             en = "By running communication campaigns that value ethnocultural diversity in local communities" },
  axe    = a4,
  source = forum,
}

mesure "a4.3" {
  titre  = { fr = "En préparant les gestionnaires des employeurs locaux à bien intégrer leurs travailleurs étrangers",
             en = "By preparing local employers’ managers to integrate their foreign workers well" },
  axe    = a4,
  source = forum,
}

mesure "a4.4" {
  titre  = { fr = "En développant des lieux et des occasions de socialisation entre la population locale et les nouveaux arrivants",
             en = "By developing places and occasions for local people and newcomers to socialize" },
  axe    = a4,
  source = forum,
}

mesure "a4.5" {
  titre  = { fr = "En encourageant le parrainage entre des familles québécoises et des nouveaux arrivants",
             en = "By encouraging sponsorship between Quebec families and newcomers" },
  axe    = a4,
  source = forum,
}

mesure "a4.8" {
  titre  = { fr = "En effectuant des consultations auprès des personnes immigrantes et des parties prenantes sur la thématique de l’intégration et des relations interculturelles",
             en = "By consulting immigrants and stakeholders on integration and intercultural relations" },
  axe    = a4,
  source = forum,
}

mesure "a5.3" {
  titre  = { fr = "En poursuivant la mise en place des plans d’action municipaux visant l’accueil et intégration des personnes immigrantes",
             en = "By continuing to put in place municipal action plans for the welcome and integration of immigrants" },
  axe    = a5,
  source = forum,
}

mesure "a5.8" {
  titre  = { fr = "En réservant des sièges aux personnes immigrantes sur des instances locales de gouvernance comme des conseils d’établissement et des conseils d’administration d’organismes locaux",
             en = "By reserving seats for immigrants on local governing bodies such as school governing boards and boards of local organizations" },
  axe    = a5,
  source = forum,
}
