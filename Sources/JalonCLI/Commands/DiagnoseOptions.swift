import Jalon
import JalonModel

/// In what form results are written.
enum OutputFormat: String, CaseIterable, Sendable { case text, json }

/// The options of commands that diagnose.
extension Option {
  static let place = Option(
    name: "place", value: .text(.both(fr: "LIEU", en: "PLACE")),
    meaning: .both(
      fr: "La collectivité, par id, code ou nom; sinon celle du dossier.",
      en: "The collectivity, by id, code or name; else the workspace’s own."))

  static let allPlaces = Option(
    name: "all",
    meaning: .both(
      fr: "Toutes les municipalités, MRC, agglomérations et tous les arrondissements.",
      en: "Every municipality, borough, agglomeration and MRC."))

  static let kind = Option(
    name: "kind", value: .text(.both(fr: "GENRE[,GENRE]", en: "KIND[,KIND]")), count: .repeatedly,
    meaning: .both(
      fr: "Avec --all : ces genres seulement (municipalité, MRC, arrondissement…).",
      en: "With --all: these kinds only (municipality, MRC, borough…)."))

  static let within = Option(
    name: "within", value: .text(.both(fr: "LIEU", en: "PLACE")),
    meaning: .both(
      fr: "Avec --all : ce qui se trouve dans cette région ou cette MRC.",
      en: "With --all: what lies in this region or MRC."))

  static let asOf = Option(
    name: "as-of", value: .text(.both(fr: "AAAA-MM-JJ", en: "YYYY-MM-DD")),
    meaning: .both(
      fr: "Ce qui était publié ce jour-là; sinon aujourd’hui (fuseau de TZ).",
      en: "What was published by that day; else today (in the zone of TZ)."))

  static let folder = Option(
    name: "folder", value: .text(.both(fr: "NOM=DOSSIER", en: "NAME=FOLDER")), count: .repeatedly,
    meaning: .both(
      fr: "Le dossier des chemins @NOM/; plusieurs fois au besoin.",
      en: "The folder of @NAME/ paths; as many times as needed."))

  static let packs = Option(
    name: "packs", value: .text(.both(fr: "DOSSIER", en: "FOLDER")), count: .repeatedly,
    meaning: .both(
      fr: "Où chercher d’abord les trousses; plusieurs fois au besoin.",
      en: "Where to look for packs first; as many times as needed."))

  static let format = Option(
    name: "format", value: .choice(OutputFormat.allCases.map(\.rawValue)),
    meaning: .both(
      fr: "Pour les gens ou pour les programmes; voir « jalon help json ».",
      en: "For people or for programs; see `jalon help json`."))

  static let brief = Option(
    name: "brief",
    meaning: .both(
      fr: "Avec --format json : le résultat et la gravité de chaque règle.",
      en: "With --format json: each rule’s outcome and severity."))

  static let failOn = Option(
    name: "fail-on", value: .text(.both(fr: "GRAVITÉ", en: "SEVERITY")),
    meaning: .both(
      fr: "Code 2 si un constat atteint cette gravité : faible, modérée, élevée ou critique.",
      en: "Code 2 if a finding reaches this severity: low, moderate, high or critical."))

  static let strict = Option(
    name: "strict",
    meaning: .both(fr: "Code 4 s’il reste de l’inconnu.", en: "Code 4 if anything is unknown."))
}
