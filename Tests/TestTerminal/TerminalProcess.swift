public import Foundation

/// A program on a terminal of its own, which a test types at and looks at. Nothing waits for longer
/// than `deadline`, and what still runs at the end is killed.
public final class TerminalProcess {
  public enum Trouble: Error {
    case notStarted(Int32)
    /// What was waited for did not come: what is on the screen instead.
    case notSeen(String)
    case stillRuns(String)
  }

  /// How it ended: the code of an exit, or a signal.
  public enum Ending: Equatable {
    case exit(Int32)
    case signal(Int32)
  }

  /// POSIX_SPAWN_SETSID, which the headers show only to those who ask for GNU's own.
  private static let newSession: Int16 = 0x80

  public private(set) var screen: Screen
  /// All that it wrote.
  public private(set) var output: [UInt8] = []
  public let identifier: pid_t
  private var terminal: Int32
  private let program: Int32
  private var isOver = false
  private var ending: Ending?
  private let deadline: Double

  /// Starts a program, found by its path, as the leader of a session on a new terminal.
  public init(
    _ path: String, _ arguments: [String] = [], in folder: String = "/",
    environment: [String: String] = ["TERM": "xterm"], rows: Int = 24, columns: Int = 80,
    deadline: Double = 240
  ) throws {
    screen = Screen(rows: rows, columns: columns)
    self.deadline = deadline
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    var (terminal, program): (Int32, Int32) = (-1, -1)
    var name = [CChar](repeating: 0, count: 128)
    guard openpty(&terminal, &program, &name, nil, &size) == 0 else {
      throw Trouble.notStarted(errno)
    }
    for descriptor in [terminal, program] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(terminal, F_SETFL, O_NONBLOCK)
    (self.terminal, self.program) = (terminal, program)

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The first terminal that the leader of a session opens is the one that commands it.
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    // Pipes of tests that run meanwhile: held open here, they would never end for whoever reads
    // them. One that is not open does no harm.
    for descriptor in 3..<Int32(1024) { posix_spawn_file_actions_addclose(&actions, descriptor) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Self.newSession | Int16(POSIX_SPAWN_SETSIGMASK))
    // `env` goes to the folder and then becomes the program.
    let words = (["env", "-C", folder, path] + arguments).map { strdup($0) } + [nil]
    let settings = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for word in words + settings { free(word) } }
    var identifier: pid_t = 0
    let problem = posix_spawn(&identifier, "/usr/bin/env", &actions, &attributes, words, settings)
    self.identifier = identifier
    if problem != 0 { throw Trouble.notStarted(problem) }
  }

  deinit {
    if ending == nil, identifier > 0 {
      kill(identifier, SIGKILL)
      waitpid(identifier, nil, 0)
    }
    if terminal >= 0 { close(terminal) }
    close(program)
  }

  /// Types a text, each character as its key.
  public func type(_ text: String) throws { try send(Array(text.utf8)) }

  /// Pastes a text as a terminal does that marks it.
  public func paste(_ text: String) throws { try type("\u{1B}[200~\(text)\u{1B}[201~") }

  /// Sends bytes, and reads what is written meanwhile.
  public func send(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    try until("bytes are taken") {
      let count = rest.withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
      rest = rest.dropFirst(max(0, count))
      return rest.isEmpty
    }
  }

  /// Waits until the screen is as wanted; so many seconds at most, where they are given.
  public func wait(atMost seconds: Double? = nil, until isSeen: (Screen) -> Bool) throws {
    try until("a screen", atMost: seconds) { isSeen(screen) }
  }

  /// Waits until the last row shows this.
  public func wait(forLine line: String) throws {
    try until("the line \(line)") { screen.lastLine == line }
  }

  /// Waits for this anywhere in what it writes after `place`, a number of bytes.
  public func wait(for text: String, after place: Int = 0) throws {
    let wanted = Data(text.utf8)
    var start = place
    try until(text) {
      guard output.count >= start + wanted.count else { return false }
      defer { start = output.count - wanted.count + 1 }
      return Data(output[start...]).range(of: wanted) != nil
    }
  }

  /// Gives the terminal another size, of which the program is told.
  public func resize(rows: Int, columns: Int) {
    screen.resize(rows: rows, columns: columns)
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
  }

  /// Takes the terminal away, as a window that is closed does.
  public func hangUp() {
    close(terminal)
    terminal = -1
  }

  /// The modes of the terminal as they are now.
  public var modes: termios {
    var modes = termios()
    tcgetattr(program, &modes)
    return modes
  }

  /// Waits for its end.
  public func end() throws -> Ending {
    try until("its end") {
      var status: Int32 = 0
      guard waitpid(identifier, &status, WNOHANG) == identifier else { return false }
      ending = status & 0x7F == 0 ? .exit(status >> 8 & 0xFF) : .signal(status & 0x7F)
      return true
    }
    return ending ?? .exit(-1)
  }

  /// Waits until the program is stopped.
  public func stopped() throws {
    try until("its stop") {
      var status: Int32 = 0
      return waitpid(identifier, &status, WNOHANG | WUNTRACED) == identifier
        && status & 0xFF == 0x7F
    }
  }

  private func until(
    _ what: String, atMost limit: Double? = nil, _ isDone: () -> Bool
  ) throws {
    let start = DispatchTime.now().uptimeNanoseconds
    while true {
      let isQuiet = !pump(waiting: 0)
      if isDone() { return }
      if isQuiet { _ = pump(waiting: 5) }
      let seconds = Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9
      if seconds > limit ?? deadline { throw Trouble.notSeen("\(what), but:\n\(screen.text)") }
    }
  }

  /// Reads what is there; false where there was nothing.
  private func pump(waiting milliseconds: Int32) -> Bool {
    // Nothing comes where the terminal is gone; poll waits all the same.
    var wanted = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    guard poll(&wanted, 1, milliseconds) > 0 else { return false }
    var block = [UInt8](repeating: 0, count: 65536)
    let count = read(terminal, &block, block.count)
    guard count > 0 else { return false }
    output += block[..<count]
    screen.receive(block[..<count])
    return true
  }
}

/// A program that is built beside the tests.
public func builtProgram(_ name: String) throws -> String {
  var folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
  while folder.path != "/" {
    let program = folder.appending(path: name).path
    if FileManager.default.isExecutableFile(atPath: program) { return program }
    folder.deleteLastPathComponent()
  }
  throw TerminalProcess.Trouble.notStarted(ENOENT)
}
