// Records reviews in a process of its own, which the tests can kill, starve and hold up.
//   StoreProbe FILE review DAY PLACES     one transaction
//   StoreProbe FILE decide DAY PLACES     accepts the first action of each place, one transaction
//   StoreProbe FILE forget NAME
//   StoreProbe FILE dump
//   StoreProbe FILE hold                  a transaction that lasts until standard input ends
// Before the file, --as-nobody gives the rights of root away; --waiting MILLISECONDS. A problem is
// its kind on standard error, and 1.
import Glibc
import JalonModel
import JalonStore

struct Usage: Error {}

func probe(_ arguments: [String]) throws {
  var arguments = arguments[...]
  var waiting = Duration.seconds(10)
  while let option = arguments.first, option.hasPrefix("--") {
    arguments.removeFirst()
    switch option {
    case "--as-nobody":
      if geteuid() == 0 { guard setgid(65534) == 0, setuid(65534) == 0 else { throw Usage() } }
    case "--waiting":
      guard let text = arguments.popFirst(), let number = Int(text) else { throw Usage() }
      waiting = .milliseconds(number)
    default: throw Usage()
    }
  }
  guard let file = arguments.popFirst(), let command = arguments.popFirst() else { throw Usage() }
  if command == "dump" {
    print(try PlanStore(at: file, access: .reading, waiting: waiting).dump(), terminator: "")
    return
  }
  let store = try PlanStore(at: file, access: .writing, waiting: waiting)
  switch command {
  case "hold":
    try store.write { _ in
      print("held")
      fflush(nil)
      while readLine() != nil {}
    }
  case "forget": print(try store.forget(arguments.first ?? ""))
  case "review", "decide":
    guard let day = arguments.popFirst().flatMap({ Day($0) }),
      let count = arguments.popFirst().flatMap({ Int($0) })
    else { throw Usage() }
    let scene = Scene(places: count, on: day)
    if command == "review" { try review(scene, in: store) } else { try decide(scene, in: store) }
  default: throw Usage()
  }
}

func review(_ scene: Scene, in store: PlanStore) throws {
  try store.write { store in
    let memories = try store.memories()
    _ = try store.record(
      scene.run(),
      scene.places.map { ($0, scene.events(at: $0, from: memories[$0] ?? PlanMemory())) })
  }
}

func decide(_ scene: Scene, in store: PlanStore) throws {
  try store.write { store in
    for place in scene.places {
      let memory = try store.memory(of: place)
      guard let action = memory.actions.first, action.status == .proposed else { continue }
      var decision = Decision(.init(on: scene.day, status: .accepted, by: "Ève Tremblay"))
      decision.due = scene.day
      try store.decide(action.id, decision)
    }
  }
}

signal(SIGPIPE, SIG_IGN)
signal(SIGXFSZ, SIG_IGN)
do { try probe(Array(CommandLine.arguments.dropFirst())) } catch {
  let kind = (error as? Problem).map { "\($0.kind)\n\($0)" } ?? "\(error)"
  _ = Array("\(kind)\n".utf8).withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
  exit(1)
}
