extension PackLoader {
  /// Gives each statement of a file its place in the text.
  func place(_ statements: some Sequence<Int>, in file: RuleFile) {
    let places = DeclarationPlaces(of: file.bytes).declarations
    // Most statements run in the order in which they are written.
    var isTaken = Array(repeating: false, count: places.count)
    var first = 0
    for ordinal in statements {
      let statement = session.statements[ordinal]
      while first < places.count, isTaken[first] { first += 1 }
      let found = places.indices[first...].first { place in
        !isTaken[place] && places[place].id == statement.id
          && places[place].word == statement.writtenWord
      }
      guard let found else { continue }
      isTaken[found] = true
      session.statements[ordinal].places = places[found]
      session.statements[ordinal].place = places[found].place
    }
  }
}
