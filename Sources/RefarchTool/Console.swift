#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Standard output and standard error, unbuffered; a reader that has gone away is not an error.
enum Console {
  static func ignoreBrokenPipes() {
    signal(SIGPIPE, SIG_IGN)
  }

  static func print(_ line: String) {
    write(line + "\n", to: STDOUT_FILENO)
  }

  /// Whether standard output is a terminal whose owner wants colours.
  static var isColored: Bool {
    isatty(STDOUT_FILENO) == 1 && getenv("NO_COLOR") == nil
      && getenv("TERM").map { String(cString: $0) } != "dumb"
  }

  static func printError(_ line: String) {
    write(line + "\n", to: STDERR_FILENO)
  }

  /// Writes to standard error without a line break.
  static func writeError(_ text: String) {
    write(text, to: STDERR_FILENO)
  }

  /// Whether standard error is a terminal that can take a line back.
  static var hasErrorTerminal: Bool {
    isatty(STDERR_FILENO) == 1 && getenv("TERM").map { String(cString: $0) } ?? "dumb" != "dumb"
  }

  private static func write(_ text: String, to descriptor: Int32) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        if errno != EPIPE, descriptor == STDOUT_FILENO { fail("write to standard output") }
        return
      }
      rest = rest.dropFirst(count)
    }
  }
}

extension Console {
  /// Ends the process: what it was asked for can no longer be told.
  private static func fail(_ action: String) -> Never {
    printError("error: cannot \(action): \(String(cString: strerror(errno)))")
    exit(1)
  }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
