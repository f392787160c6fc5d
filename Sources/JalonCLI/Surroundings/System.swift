import Glibc
import JalonModel

/// What only the operating system knows or does.
enum System {
  /// The civil date here and now, in the time zone of `TZ`; nil if the clock has none to give.
  static func today() -> Day? {
    var now = time(nil)
    var civil = tm()
    // localtime_r is not bound to look at TZ by itself (POSIX).
    tzset()
    guard localtime_r(&now, &civil) != nil else { return nil }
    return Day(
      year: Int(civil.tm_year) + 1900, month: Int(civil.tm_mon) + 1, day: Int(civil.tm_mday))
  }

  /// The value of an environment variable; nil where it is not set.
  static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// The folder that the program's file lies in, links followed; nil where it cannot be known.
  static var programFolder: String? {
    guard let file = realpath("/proc/self/exe", nil) else { return nil }
    defer { free(file) }
    return Paths.parent(of: String(cString: file))
  }

  /// The folder that the program was started in; nil if it is gone.
  static var currentFolder: String? {
    guard let folder = getcwd(nil, 0) else { return nil }
    defer { free(folder) }
    return String(cString: folder)
  }

  /// The absolute path of what is there, links followed; nil where nothing is.
  static func absolute(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }

  /// Waits for so many milliseconds, or until a signal.
  static func pause(milliseconds: UInt32) { usleep(milliseconds * 1000) }

  /// What tells one state of a file from the next; nil where there is no plain file.
  static func stamp(_ path: String) -> FileStamp? {
    var status = stat()
    guard fstatat(AT_FDCWD, path, &status, 0) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return nil
    }
    return FileStamp(
      seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec,
      size: Int(status.st_size), inode: UInt(status.st_ino))
  }

  /// How many columns the terminal behind a descriptor has; nil where it is none.
  static func columns(of descriptor: Int32) -> Terminal.Columns? {
    guard isatty(descriptor) == 1 else { return nil }
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return .untold }
    return .count(Int(size.ws_col))
  }

  /// Lets a closed pipe and a full disk be errors of writing; Ctrl-C ends at once with 130.
  static func takeSignals() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    let before = signal(SIGINT) { _ in _exit(130) }
    // A script that started the program in the background keeps Ctrl-C for itself.
    if unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) {
      signal(SIGINT, SIG_IGN)
    }
  }

  /// How many processors the program may use, at least 1.
  static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// How long the system has been up, in milliseconds.
  static var milliseconds: Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Int(now.tv_sec) * 1000 + Int(now.tv_nsec) / 1_000_000
  }

  /// Whether bytes can be read, or the end, without waiting.
  static func isReady(_ descriptor: Int32) -> Bool {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&waiting, 1, 0) > 0
  }

  /// Reads so many bytes at most behind others, once there are some; answers how many. At the end
  /// there are none.
  static func read(_ count: Int, from descriptor: Int32, into bytes: inout [UInt8])
    throws(ReadFailure) -> Int
  {
    var block = [UInt8](repeating: 0, count: count)
    while true {
      let got = Glibc.read(descriptor, &block, count)
      if got >= 0 {
        bytes += block[..<got]
        return got
      }
      switch errno {
      case EINTR: continue
      case EAGAIN:
        // Somebody else set the descriptor not to wait.
        var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        poll(&waiting, 1, -1)
      case let number: throw ReadFailure(number: number)
      }
    }
  }

  /// Writes what it can of the bytes and says how many were written.
  static func write(_ bytes: Span<UInt8>, to descriptor: Int32) throws(WriteFailure) -> Int {
    let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    if written >= 0 { return written }
    switch errno {
    case EINTR: return 0
    case EAGAIN:
      // Somebody else set the descriptor not to wait.
      var room = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      poll(&room, 1, -1)
      return 0
    case EPIPE: throw .closed
    case ENOSPC, EDQUOT, EFBIG: throw .full
    case let number: throw .failed(number)
    }
  }

  /// Runs a line of the shell with arguments and waits for it; whether it ended well.
  static func run(shell line: String, with arguments: [String]) -> Bool {
    var words: [UnsafeMutablePointer<CChar>?] = []
    for word in ["/bin/sh", "-c", line, "sh"] + arguments { words.append(strdup(word)) }
    words.append(nil)
    defer { for word in words { free(word) } }
    var child: pid_t = 0
    guard posix_spawn(&child, "/bin/sh", nil, nil, words, environ) == 0 else { return false }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      if errno != EINTR { return false }
    }
    return status == 0
  }

  /// Ends the program.
  static func end(_ code: ExitCode) -> Never { exit(code.rawValue) }
}
