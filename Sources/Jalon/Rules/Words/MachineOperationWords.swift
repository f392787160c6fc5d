/// What the machine says of what a script does: Lua's own errors, then those of its library.
extension MachineWords {
  static let operations: [Phrase] = [
    ("attempt to call a {} value ({})", "une valeur de type {0} ne s’appelle pas ({1})"),
    ("attempt to call a {} value", "une valeur de type {0} ne s’appelle pas"),
    ("attempt to index a {} value ({})", "une valeur de type {0} n’a pas de champs ({1})"),
    ("attempt to index a {} value", "une valeur de type {0} n’a pas de champs"),
    (
      "attempt to perform arithmetic on a {} value ({})",
      "on ne calcule pas avec une valeur de type {0} ({1})"
    ),
    (
      "attempt to perform arithmetic on a {} value",
      "on ne calcule pas avec une valeur de type {0}"
    ),
    (
      "attempt to concatenate a {} value ({})",
      "une valeur de type {0} ne se joint pas à un texte ({1})"
    ),
    (
      "attempt to concatenate a {} value", "une valeur de type {0} ne se joint pas à un texte"
    ),
    (
      "attempt to compare two {} values", "deux valeurs de type {0} ne se comparent pas"
    ),
    (
      "attempt to compare {} with {}",
      "une valeur de type {0} ne se compare pas à une de type {1}"
    ),
    (
      "attempt to get length of a {} value ({})", "une valeur de type {0} n’a pas de longueur ({1})"
    ),
    ("attempt to get length of a {} value", "une valeur de type {0} n’a pas de longueur"),
    (
      "attempt to perform bitwise operation on a {} value ({})",
      "pas d’opération sur les bits d’une valeur de type {0} ({1})"
    ),
    (
      "attempt to perform bitwise operation on a {} value",
      "pas d’opération sur les bits d’une valeur de type {0}"
    ),
    (
      "number ({}) has no integer representation",
      "le nombre ({0}) n’est pas un entier et ne peut pas en être fait un"
    ),
    (
      "number has no integer representation",
      "le nombre n’est pas un entier et ne peut pas en être fait un"
    ),
    (
      "bad 'for' {} (number expected, got {})",
      "{0} de la boucle `for` doit être un nombre, et c’est une valeur de type {1}"
    ),
    (
      "'for' {} must be a number", "{0} de la boucle `for` doit être un nombre"
    ),
    ("'for' step is zero", "le pas de la boucle `for` est zéro"),
    ("attempt to divide by zero", "une division entière par zéro"),
    ("table index is nil", "un champ de table ne peut pas être nil"),
    ("table index is NaN", "un champ de table ne peut pas être un nombre indéfini (NaN)"),
    ("string length overflow", "un texte trop long"),
    ("attempt to perform 'n%0'", "un reste de division par zéro"),
    ("attempt to perform 'n//0'", "une division entière par zéro"),
  ]

  static let library: [Phrase] = [
    ("bad argument #{} to {} ({})", "argument {0} de {1} refusé ({2})"),
    ("argument {}: {} expected, not {}", "argument {0}\u{A0}: {1} attendu, et non {2}"),
    ("{} expected, got {}", "{0} attendu, et non {1}"),
    ("value expected", "il faut une valeur"),
    ("a read-only table", "une table qui ne se modifie pas"),
    ("invalid replacement value (a {})", "une valeur de type {0} ne remplace pas un texte"),
    ("malformed pattern (ends with '%')", "motif mal écrit (il finit par '%')"),
    ("malformed pattern (missing ']')", "motif mal écrit (il manque ']')"),
    (
      "malformed pattern (missing arguments to '%b')",
      "motif mal écrit (il manque ce qui suit '%b')"
    ),
    ("missing '[' after '%f' in pattern", "il manque '[' après '%f' dans le motif"),
    ("unfinished capture", "une parenthèse du motif n’est pas fermée"),
    ("invalid pattern capture", "une parenthèse fermante de trop dans le motif"),
    ("invalid capture index {}", "le motif n’a pas de partie {0}"),
    ("pattern too complex", "motif trop compliqué"),
    ("too many captures", "trop de parenthèses dans le motif"),
    (
      "invalid use of '%' in replacement string",
      "'%' mal employé dans le texte de remplacement"
    ),
    ("assertion failed!", "une assertion ne tient pas"),
  ]
}
