/// Prints the ratios from the lines of both hosts, "plain NAME NS" and "jalon NAME NS"; the best of
/// each counts.
func table() {
  var best: [String: Double] = [:]
  while let line = readLine() {
    let parts = line.split(separator: " ")
    guard parts.count == 3, let time = Double(parts[2]) else { continue }
    let key = "\(parts[0]) \(parts[1])"
    best[key] = min(best[key] ?? .infinity, time)
  }
  print("                                                    plain C       Jalon   ratio  at most")
  for work in Work.all {
    guard let plain = best["plain " + work.name], let ours = best["jalon " + work.name] else {
      continue
    }
    print(
      work.what + String(repeating: " ", count: max(0, 48 - work.what.count)),
      fixed(plain, 1, width: 7), "ns", fixed(ours, 1, width: 8), "ns",
      fixed(ours / plain, 2, width: 7),
      fixed(work.limit, 1, width: 8))
  }
}
