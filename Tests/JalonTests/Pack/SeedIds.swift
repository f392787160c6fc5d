/// The ids of the source documents, by what they are; each has its place in the pack.
///
/// The list is kept here, apart from the inventory and from the map, so that neither can lose one.
enum SeedIds {
  static let characteristics = words(
    """
    infrastructures_disponibles acces_equitable emploi_affaires equite_travail
    reconnaissance_acquis valorisation_diversite reseautage_interculturel francais
    """)
  static let services = words("sit_ouest sit_montreal_laval sit_estrie_centre sit_capitale_est")
  static let offices = words(
    """
    chibougamau joliette rouyn_noranda saint_jerome val_d_or laval pointe_claire brossard
    drummondville granby saint_jean_sur_richelieu shawinigan trois_rivieres gaspe levis rimouski
    riviere_du_loup roberval saguenay saint_georges sept_iles
    """
  ).map { "antenne_\($0)" }
  static let actors = words(
    """
    act_instances_municipales act_obnl act_regionalisation_mtl act_installation act_enseignement
    act_accompagnement_entreprises
    """)
  static let fields = words("champ_milieux champ_personnes champ_travail")
  static let actionTypes = words(
    """
    attraction promotion rapprochements_interculturels sensibilisation preparation_milieux
    concertation_mobilisation retention recrutement francisation accompagnement_entreprises
    installation_integration
    """)
  static let measures = zip(1..., [7, 7, 5, 10, 9]).flatMap { axis, count in
    (1...count).map { "a\(axis).\($0)" }
  }
  static let ministryIssues = words("enj_pole_montreal enj_coherence enj_preparation")
  static let panelFindings = words(
    """
    p1_services p1_emplois p1_economie p1_culture p1_innovation p2_territoires p2_employeurs
    p3_entrepreneuriat p3_repreneuriat p4_logement p4_participation p5_mobiliser
    """)
  static let challenges = (1...9).map { "defi_\($0)" }
  static let models = words("lm1_employeurs lm2_transformation lm3_preparation")
  static let organizations = words("org_sito org_pol org_orienteque")
  static let recommendations = words("rec_o1 rec_o2 rec_d1 rec_d2")
  static let projects = words(
    "volet_strategique volet_operationnel op_mentorat op_cohesion op_stages")
  static let demands = words(
    """
    dem_mesure dem_propre dem_methode dem_voix dem_comparer dem_temporaires dem_cle_en_main
    dem_cibles dem_plans dem_relations dem_retention dem_apprentissage
    """)
  static let context = words(
    """
    modele_cible cond_savoirs cond_collectivites pilote_but pilote_partenaires obj_soutenir
    obj_attraction outil_mesure moyen statut_caracteristiques
    court_1 court_2 court_3 court_4 court_5
    q_flexible q_structurant q_englobant q_cle_en_main q_partenariats
    ret_methodologie ret_bilan ret_cadres ret_coffre
    dep_titre dep_proximite dep_entreprises dep_collectivites dep_participation
    cli_municipal cli_communautaire cli_entreprises
    for_theme for_lieu for_participants
    sec_communautaire sec_institutionnel sec_municipal sec_prive
    rel_partenariat rel_collaboration rel_accompagner rel_sensibiliser rel_influence_negative
    """)

  static let all =
    characteristics + services + offices + actors + fields + actionTypes + measures
    + ministryIssues + panelFindings + challenges + models + organizations + recommendations
    + projects + demands + context

  private static func words(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
