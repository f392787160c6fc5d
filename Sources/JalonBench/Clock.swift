import Glibc

/// Nanoseconds, of a clock that only goes forward.
func now() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
}

/// Tells how long ago it was made.
struct Clock {
  private let start = now()

  var milliseconds: Double { (now() - start) / 1e6 }
}

/// A number with so many decimals.
func fixed(_ number: Double, _ decimals: Int) -> String {
  let scale = pow(10, Double(decimals))
  let parts = String((number * scale).rounded() / scale).split(separator: ".")
  let fraction = parts.count > 1 ? String(parts[1].prefix(decimals)) : ""
  if decimals == 0 { return String(parts[0]) }
  return parts[0] + "." + fraction + String(repeating: "0", count: decimals - fraction.count)
}
