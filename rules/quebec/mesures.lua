-- Les 38 mesures du forum de 2022, en cinq axes; `diagnose -v` montre celles qui restent sans réponse.

local forum = { fr = "Forum sur la régionalisation de l’immigration, septembre 2022",
                en = "Forum on the regionalization of immigration, September 2022" }

-- Axe 1

local axe_1 = { fr = "Accentuer les liens entre le développement régional et la régionalisation de l’immigration",
                en = "Strengthen the ties between regional development and the regionalization of immigration" }

mesure "a1.1" {
  titre  = { fr = "En favorisant le développement d’infrastructures en région (logements, transport, garderies, etc.)",
             en = "By encouraging the development of infrastructure in the regions (housing, transport, childcare and so on)" },
  axe    = axe_1,
  source = forum,
}

mesure "a1.2" {
  titre  = { fr = "En améliorant l’offre de transport interrégional",
             en = "By improving interregional transport" },
  axe    = axe_1,
  source = forum,
}

mesure "a1.3" {
  titre  = { fr = "En valorisant l’émergence des initiatives citoyennes",
             en = "By giving value to emerging citizens’ initiatives" },
  axe    = axe_1,
  source = forum,
}

mesure "a1.4" {
  titre  = { fr = "En facilitant la création ou la reprise d’entreprises par des personnes immigrantes",
             en = "By making it easier for immigrants to create or take over businesses" },
  axe    = axe_1,
  source = forum,
}

mesure "a1.5" {
  titre  = { fr = "En explorant l’organisation de missions de repreneuriat à l’étranger (ex. journées Québec)",
             en = "By exploring business takeover missions abroad (for instance, Journées Québec)" },
  axe    = axe_1,
  source = forum,
}

mesure "a1.6" {
  titre  = { fr = "En organisant des maillages avec des donneurs d’ordres pour les entrepreneurs de la diversité",
             en = "By matching entrepreneurs of diverse origins with contracting companies" },
  axe    = axe_1,
  source = forum,
}

mesure "a1.7" {
  titre  = { fr = "En développant des indicateurs pour mesurer et comparer la capacité d’accueil des différents territoires",
             en = "By developing indicators to measure and compare the capacity of territories to welcome newcomers" },
  axe    = axe_1,
  source = forum,
}

-- Axe 2

local axe_2 = { fr = "Réviser les communications portant sur la régionalisation de l’immigration",
                en = "Revise communications about the regionalization of immigration" }

mesure "a2.1" {
  titre  = { fr = "En augmentant la visibilité des différents territoires régionaux à Montréal et à l’international",
             en = "By making the regions more visible in Montréal and abroad" },
  axe    = axe_2,
  source = forum,
}

mesure "a2.2" {
  titre  = { fr = "En développant la marque territoriale des communautés locales",
             en = "By developing the territorial brand of local communities" },
  axe    = axe_2,
  source = forum,
}

mesure "a2.3" {
  titre  = { fr = "En misant davantage sur l’approche interculturelle du Québec",
             en = "By building more on Quebec’s intercultural approach" },
  axe    = axe_2,
  source = forum,
}

mesure "a2.4" {
  titre  = { fr = "En passant d’une approche utilitariste à une approche inclusive",
             en = "By moving from a utilitarian approach to an inclusive one" },
  axe    = axe_2,
  source = forum,
}

mesure "a2.5" {
  titre  = { fr = "En sensibilisant les élus à la réalité des personnes immigrantes",
             en = "By making elected officials aware of immigrants’ realities" },
  axe    = axe_2,
  source = forum,
}

mesure "a2.6" {
  titre  = { fr = "En connaissant davantage les besoins des personnes immigrantes relatifs à leur parcours de régionalisation",
             en = "By knowing more about immigrants’ needs on their way to the regions" },
  axe    = axe_2,
  source = forum,
}

mesure "a2.7" {
  titre  = { fr = "En impliquant davantage les personnes immigrantes dans le partage de leur expérience",
             en = "By involving immigrants more in sharing their experience" },
  axe    = axe_2,
  source = forum,
}

-- Axe 3

local axe_3 = { fr = "Favoriser la concertation entre les acteurs",
                en = "Encourage coordination among actors" }

mesure "a3.1" {
  titre  = { fr = "En déterminant les rôles et responsabilités de chacun des secteurs dans l’accueil et l’intégration des personnes immigrantes et en évitant les silos",
             en = "By settling the roles and responsibilities of each sector in the welcome and integration of immigrants, and by avoiding silos" },
  axe    = axe_3,
  source = forum,
}

mesure "a3.2" {
  titre  = { fr = "En améliorant le processus d’accueil et d’intégration par la mobilisation de l’ensemble des parties prenantes de la communauté",
             en = "By improving welcome and integration through the mobilization of all the community’s stakeholders" },
  axe    = axe_3,
  source = forum,
}

mesure "a3.3" {
  titre  = { fr = "En harmonisant les pratiques de communication entre les acteurs impliqués",
             en = "By harmonizing how the actors involved communicate with one another" },
  axe    = axe_3,
  source = forum,
}

mesure "a3.4" {
  titre  = { fr = "En établissant des cibles communes pour les acteurs impliqués auprès d’une table de concertation locale",
             en = "By setting common targets for the actors who sit on a local coordinating table" },
  axe    = axe_3,
  source = forum,
}

mesure "a3.5" {
  titre  = { fr = "En favorisant la fluidité dans le continuum de services offerts aux personnes immigrantes",
             en = "By smoothing the continuum of services offered to immigrants" },
  axe    = axe_3,
  source = forum,
}

-- Axe 4

local axe_4 = { fr = "Développer des communautés accueillantes",
                en = "Develop welcoming communities" }

mesure "a4.1" {
  titre  = { fr = "En effectuant des campagnes de communication valorisant la diversité ethnoculturelle auprès des communautés locales",
             en = "By running communication campaigns that value ethnocultural diversity in local communities" },
  axe    = axe_4,
  source = forum,
}

mesure "a4.2" {
  titre  = { fr = "En encourageant le sentiment d’appartenance des personnes immigrantes à leur milieu de vie",
             en = "By encouraging immigrants’ sense of belonging to the place where they live" },
  axe    = axe_4,
  source = forum,
}

mesure "a4.3" {
  titre  = { fr = "En préparant les gestionnaires des employeurs locaux à bien intégrer leurs travailleurs étrangers",
             en = "By preparing local employers’ managers to integrate their foreign workers well" },
  axe    = axe_4,
  source = forum,
}

mesure "a4.4" {
  titre  = { fr = "En développant des lieux et des occasions de socialisation entre la population locale et les nouveaux arrivants",
             en = "By developing places and occasions for local people and newcomers to socialize" },
  axe    = axe_4,
  source = forum,
}

mesure "a4.5" {
  titre  = { fr = "En encourageant le parrainage entre des familles québécoises et des nouveaux arrivants",
             en = "By encouraging sponsorship between Quebec families and newcomers" },
  axe    = axe_4,
  source = forum,
}

mesure "a4.6" {
  titre  = { fr = "En développant l’expertise en communication interculturelle des intervenants œuvrant auprès des personnes immigrantes",
             en = "By developing the intercultural communication skills of those who work with immigrants" },
  axe    = axe_4,
  source = forum,
}

mesure "a4.7" {
  titre  = { fr = "En définissant les conditions de réussite d’un projet de régionalisation d’une personne immigrante",
             en = "By defining what makes an immigrant’s move to a region succeed" },
  axe    = axe_4,
  source = forum,
}

mesure "a4.8" {
  titre  = { fr = "En effectuant des consultations auprès des personnes immigrantes et des parties prenantes sur la thématique de l’intégration et des relations interculturelles",
             en = "By consulting immigrants and stakeholders on integration and intercultural relations" },
  axe    = axe_4,
  source = forum,
}

mesure "a4.9" {
  titre  = { fr = "En faisant connaître la culture et l’histoire québécoise aux personnes immigrantes",
             en = "By making Quebec’s culture and history known to immigrants" },
  axe    = axe_4,
  source = forum,
}

mesure "a4.10" {
  titre  = { fr = "En augmentant la représentation de la diversité ethnoculturelle dans le milieu culturel québécois",
             en = "By increasing the representation of ethnocultural diversity in Quebec’s cultural milieu" },
  axe    = axe_4,
  source = forum,
}

-- Axe 5

local axe_5 = { fr = "Rendre plus performant divers programmes administratifs touchant l’immigration en région",
                en = "Improve the administrative programs that affect immigration in the regions" }

mesure "a5.1" {
  titre  = { fr = "En évitant les approches mur à mur et en considérant la diversité des parcours, des statuts, des cultures des personnes immigrantes et la diversité des communautés locales",
             en = "By avoiding one-size-fits-all approaches and considering the diversity of immigrants’ paths, statuses and cultures and that of local communities" },
  axe    = axe_5,
  source = forum,
}

mesure "a5.2" {
  titre  = { fr = "En sensibilisant les différents ministères à considérer la régionalisation de l’immigration dans leurs actions sur le terrain",
             en = "By encouraging ministries to consider the regionalization of immigration in their work in the field" },
  axe    = axe_5,
  source = forum,
}

mesure "a5.3" {
  titre  = { fr = "En poursuivant la mise en place des plans d’action municipaux visant l’accueil et intégration des personnes immigrantes",
             en = "By continuing to put in place municipal action plans for the welcome and integration of immigrants" },
  axe    = axe_5,
  source = forum,
}

mesure "a5.4" {
  titre  = { fr = "En réduisant les délais de traitement administratif des personnes immigrantes établies en région",
             en = "By shortening administrative processing times for immigrants settled in the regions" },
  axe    = axe_5,
  source = forum,
}

mesure "a5.5" {
  titre  = { fr = "En facilitant la transition des statuts temporaires vers la résidence permanente",
             en = "By easing the transition from temporary status to permanent residence" },
  axe    = axe_5,
  source = forum,
}

mesure "a5.6" {
  titre  = { fr = "En prenant en considération l’effet des travailleurs temporaires dans le traitement statistique de la démographie locale",
             en = "By taking account of temporary workers in local population statistics" },
  axe    = axe_5,
  source = forum,
}

mesure "a5.7" {
  titre  = { fr = "En évaluant les pratiques en régionalisation de l’immigration",
             en = "By evaluating practices in the regionalization of immigration" },
  axe    = axe_5,
  source = forum,
}

mesure "a5.8" {
  titre  = { fr = "En réservant des sièges aux personnes immigrantes sur des instances locales de gouvernance comme des conseils d’établissement et des conseils d’administration d’organismes locaux",
             en = "By reserving seats for immigrants on local governing bodies such as school governing boards and boards of local organizations" },
  axe    = axe_5,
  source = forum,
}

mesure "a5.9" {
  titre  = { fr = "En créant une instance du style « Conseil supérieur de l’immigration » qui inclurait à la fois des experts québécois et des personnes issues des communautés immigrantes",
             en = "By creating a body such as a higher council on immigration, with both Quebec experts and members of immigrant communities" },
  axe    = axe_5,
  source = forum,
}
