/// What the machine says of how a script is written: its own refusals, then those of Lua's reader in
/// the order of llex.c, lparser.c and lcode.c of Lua 5.4.
extension MachineWords {
  static let writing: [Phrase] = [
    ("{} bytes; a text may have {}", "{0} octets; un texte peut en avoir {1}"),
    (
      "a compiled chunk; write the text it was made from",
      "un programme compilé; écrivez le texte dont il est fait"
    ),
    ("a text in UTF-16; save it as UTF-8", "un texte en UTF-16; enregistrez-le en UTF-8"),
    ("a NUL byte; this is not a text", "un octet nul; ce n’est pas un texte"),
    (
      "the byte {} is not UTF-8; save the text as UTF-8",
      "l’octet {0} n’est pas de l’UTF-8; enregistrez le texte en UTF-8"
    ),
    (
      "a no-break space; Lua reads plain spaces only, and none inside a number",
      "une espace insécable; Lua ne lit que des espaces simples, et aucune dans un nombre"
    ),
    (
      "{} does not open or close a text; write \"",
      "{0} n’ouvre ni ne ferme un texte; écrivez \""
    ),
    ("{} is not a minus; write -", "{0} n’est pas un signe moins; écrivez -"),
    (
      "{} is no operator of Lua; write *, /, <=, >= or ~=",
      "{0} n’est pas un opérateur de Lua; écrivez *, /, <=, >= ou ~="
    ),
    (
      "{} is no name: names are of letters without accents, digits and _",
      "{0} n’est pas un nom\u{A0}: un nom est fait de lettres sans accent, de chiffres et de _"
    ),
    ("{} has no meaning in Lua outside a text", "{0} n’a pas de sens en Lua hors d’un texte"),
  ]

  static let syntax: [Phrase] = [
    ("chunk has too many lines near {}", "le fichier a trop de lignes, près de {0}"),
    ("chunk has too many lines", "le fichier a trop de lignes"),
    ("lexical element too long near {}", "un texte ou un nom trop long, près de {0}"),
    ("malformed number near {}", "nombre mal écrit près de {0}"),
    (
      "unfinished long string (starting at line {}) near {}",
      "texte long jamais fermé, ouvert à la ligne {0}, près de {1}"
    ),
    (
      "unfinished long comment (starting at line {}) near {}",
      "commentaire long jamais fermé, ouvert à la ligne {0}, près de {1}"
    ),
    ("unfinished string near {}", "texte sans guillemet fermant près de {0}"),
    ("invalid long string delimiter near {}", "crochets de texte long mal écrits près de {0}"),
    (
      "invalid escape sequence near {}",
      "barre oblique inverse suivie d’un signe inconnu près de {0}; écrivez \\\\ pour la barre elle-même"
    ),
    (
      "hexadecimal digit expected near {}",
      "chiffre hexadécimal (0 à 9, a à f) attendu près de {0}"
    ),
    ("decimal escape too large near {}", "code de caractère au-delà de 255 près de {0}"),
    ("missing '{' near {}", "il manque '{' près de {0}"),
    ("missing '}' near {}", "il manque '}' près de {0}"),
    ("UTF-8 value too large near {}", "code de caractère UTF-8 trop grand près de {0}"),
    (
      "{} expected (to close {} at line {}) near {}",
      "{0} attendu près de {3} (pour fermer {1} de la ligne {2})"
    ),
    ("function arguments expected near {}", "arguments de la fonction attendus près de {0}"),
    ("{} expected near {}", "{0} attendu près de {1}"),
    ("unexpected symbol near {}", "symbole inattendu près de {0}"),
    ("syntax error near {}", "erreur de syntaxe près de {0}"),
    ("attempt to assign to const variable {}", "la constante {0} ne change pas de valeur"),
    ("unknown attribute {}", "attribut inconnu {0}; il y a 'const' et 'close'"),
    (
      "multiple to-be-closed variables in local list",
      "une seule variable <close> par déclaration `local`"
    ),
    (
      "cannot use '...' outside a vararg function near {}",
      "'...' n’a de sens que dans une fonction déclarée avec '...', près de {0}"
    ),
    ("break outside loop at line {}", "`break` hors d’une boucle, à la ligne {0}"),
    (
      "no visible label {} for <goto> at line {}",
      "aucune étiquette {0} en vue pour le `goto` de la ligne {1}"
    ),
    (
      "<goto {}> at line {} jumps into the scope of local {}",
      "le `goto {0}` de la ligne {1} saute dans la portée de la variable locale {2}"
    ),
    ("label {} already defined on line {}", "l’étiquette {0} existe déjà, à la ligne {1}"),
    (
      "too many {} (limit is {}) in {} near {}",
      "trop de {0} (au plus {1}) dans {2}, près de {3}"
    ),
    ("too many {} (limit is {})", "trop de {0} (au plus {1})"),
    (
      "function or expression needs too many registers near {}",
      "fonction ou expression trop longue près de {0}; partagez-la"
    ),
    (
      "control structure too long near {}",
      "boucle ou condition trop longue près de {0}; partagez-la"
    ),
    ("this nests too deeply", "des accolades, parenthèses ou blocs emboîtés trop profondément"),
    ("C stack overflow", "des appels ou des blocs emboîtés trop profondément"),
  ]

  /// What fills the holes of a phrase and is no code.
  static let parts: [Phrase] = [
    ("<eof>", "la fin du fichier"), ("<name>", "un nom"), ("<number>", "un nombre"),
    ("<integer>", "un nombre entier"), ("<string>", "un texte"),
    ("<name> or '...'", "un nom ou '...'"), ("'=' or 'in'", "'=' ou 'in'"),
    ("main function", "le fichier"), ("function at line {}", "la fonction de la ligne {0}"),
    ("local variables", "variables locales"), ("upvalues", "variables du dehors"),
    ("local {}", "variable locale {0}"), ("global {}", "nom {0}"), ("field {}", "champ {0}"),
    ("upvalue {}", "variable du dehors {0}"), ("constant {}", "constante {0}"),
    ("method {}", "méthode {0}"), ("for iterator {}", "itérateur de la boucle"),
    ("initial value", "la valeur de départ"), ("limit", "la limite"), ("step", "le pas"),
    ("no value", "rien"),
  ]
}
