private let head =
  "| of the machine | plain C, ns | Jalon, ns | ratio | at most |\n|---|---|---|---|---|"

private let proofHead = "| of rule tests | Jalon, ms | at most |\n|---|---|---|"

/// Prints the ratios from the lines of both hosts, "plain NAME NS" and "jalon NAME NS", what rule
/// tests take, "tests NAME MS", and the ratios of the shared workload and of reviews; the best of
/// each counts.
func table() {
  var best: [String: Double] = [:]
  var workload = WorkloadTable()
  var review = ReviewTable()
  while let line = readLine() {
    let parts = line.split(separator: " ")
    workload.take(parts)
    review.take(parts)
    guard parts.count == 3, let time = Double(parts[2]) else { continue }
    let key = "\(parts[0]) \(parts[1])"
    best[key] = min(best[key] ?? .infinity, time)
  }
  if Work.all.contains(where: { best["jalon " + $0.name] != nil }) { print(head) }
  for work in Work.all {
    guard let plain = best["plain " + work.name], let ours = best["jalon " + work.name] else {
      continue
    }
    let cells = [
      fixed(plain, 1), fixed(ours, 1), fixed(ours / plain, 2),
      fixed(work.limit, 1),
    ]
    print("| \(work.what) | " + cells.joined(separator: " | ") + " |")
  }
  if ProofWork.all.contains(where: { best["tests " + $0.name] != nil }) { print("\n" + proofHead) }
  for work in ProofWork.all {
    guard let time = best["tests " + work.name] else { continue }
    print(
      "| \(ProofWork.tests) \(work.what) | \(fixed(time, 0)) | \(fixed(ProofWork.limit, 0)) |")
  }
  if !workload.isEmpty { print("\n" + workload.text(), terminator: "") }
  if !review.isEmpty { print("\n" + review.text(), terminator: "") }
}
