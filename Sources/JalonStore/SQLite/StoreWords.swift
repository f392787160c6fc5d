import JalonModel

/// What can be wrong with the file of a record, in both languages.
enum StoreWords: String, CaseIterable {
  case busy = "store_busy"
  case readOnly = "store_read_only"
  case forbidden = "store_forbidden"
  case unopenable = "store_unopenable"
  case directory = "store_is_a_folder"
  case full = "store_full"
  case notARecord = "not_a_store"
  case damaged = "store_damaged"
  case contradiction = "store_contradiction"
  case failed = "store_failed"

  /// The problem; `detail` is what SQLite or the system says of it.
  func problem(_ detail: String) -> Problem {
    Problem(
      rawValue,
      .both(fr: french(detail), en: english(detail)),
      remedy: .both(fr: remedies.fr, en: remedies.en))
  }

  private func french(_ detail: String) -> String {
    switch self {
    case .busy: "Une autre revue ou décision est en train d’écrire dans ce registre."
    case .readOnly:
      "Ce registre, ou le dossier où il se trouve, ne peut pas être modifié\u{A0}; rien n’a été écrit."
    case .forbidden:
      "Le système ne permet pas d’ouvrir ce registre ou d’écrire dans son dossier\u{A0}; rien n’a été écrit."
    case .unopenable: "Ce registre ne peut pas être ouvert\u{A0}: \(detail)."
    case .directory: "Ceci est un dossier, pas un registre du plan d’action."
    case .full: "Il n’y a plus de place sur le disque\u{A0}; rien n’a été écrit."
    case .notARecord:
      "Ceci n’est pas un registre du plan d’action\u{A0}; le fichier est resté tel quel."
    case .damaged: "Ce registre est endommagé\u{A0}: \(detail)."
    case .contradiction:
      "Ce qui devait être consigné contredit le registre (\(detail))\u{A0}; rien n’a été écrit."
    case .failed: "Le registre n’a pas pu être lu ou écrit\u{A0}: \(detail)."
    }
  }

  private func english(_ detail: String) -> String {
    switch self {
    case .busy: "Another review or decision is writing to this record."
    case .readOnly:
      "This record, or the folder that it lies in, may not be changed; nothing was written."
    case .forbidden:
      "The system does not allow this record to be opened or its folder to be written to; nothing was written."
    case .unopenable: "This record cannot be opened: \(detail)."
    case .directory: "This is a folder, not a record of the action plan."
    case .full: "There is no room left on the disk; nothing was written."
    case .notARecord: "This is not a record of the action plan; the file was left as it is."
    case .damaged: "This record is damaged: \(detail)."
    case .contradiction:
      "What was to be recorded contradicts the record (\(detail)); nothing was written."
    case .failed: "The record could not be read or written: \(detail)."
    }
  }

  private var remedies: (fr: String, en: String) {
    switch self {
    case .busy:
      ("Attendez qu’elle ait fini et recommencez.", "Wait until it is done and try again.")
    case .readOnly, .forbidden:
      (
        "Demandez le droit d’écrire dans le fichier et dans son dossier, ou donnez un autre fichier avec --store.",
        "Ask for the right to write to the file and to its folder, or give another file with --store."
      )
    case .unopenable:
      (
        "Vérifiez le chemin et les droits d’accès, ou donnez un autre fichier avec --store.",
        "Check the path and who may open it, or give another file with --store."
      )
    case .directory:
      ("Nommez un fichier avec --store.", "Name a file with --store.")
    case .full:
      (
        "Faites de la place et recommencez\u{A0}: le registre est tel qu’il était.",
        "Make room and try again: the record is as it was."
      )
    case .notARecord:
      ("Donnez un autre fichier avec --store.", "Give another file with --store.")
    case .damaged:
      (
        "Mettez le fichier de côté et reprenez la dernière copie de sauvegarde.",
        "Put the file aside and take the last backup."
      )
    case .contradiction:
      (
        "Recommencez\u{A0}: le registre a peut-être changé entre-temps.",
        "Try again: the record may have changed in the meantime."
      )
    case .failed:
      (
        "Vérifiez le disque et les droits d’accès, puis recommencez.",
        "Check the disk and who may use it, then try again."
      )
    }
  }
}

extension Problem {
  /// A record that a newer program wrote.
  static func newerStore(_ version: Int, known: Int, at path: String) -> Problem {
    Problem(
      "store_newer",
      .both(
        fr:
          "Ce registre est de la version \(version)\u{A0}; ce programme connaît la version \(known). "
          + "Rien n’a été écrit.",
        en: "This record is of version \(version); this program knows version \(known). "
          + "Nothing was written."),
      remedy: .both(
        fr: "Employez la version du programme qui a écrit le registre, ou une plus récente.",
        en: "Use the version of the program that wrote the record, or a newer one.")
    ).at(file: path)
  }
}
