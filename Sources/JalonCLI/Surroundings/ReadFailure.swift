/// Why bytes could not be read: an error of the system, by its number.
struct ReadFailure: Error, Hashable {
  let number: Int32
}
