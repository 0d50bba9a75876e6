import Synchronization

/// How far long work has come, on one line of a terminal that is gone once the work is done.
///
/// Nothing is shown for work that takes no longer than a moment, nor where nobody looks at a terminal.
final class ProgressLine: Sendable {
  /// How long work goes on in silence.
  private static let moment = Duration.milliseconds(700)

  private struct State {
    var done = 0
    var isShown = false
  }

  private let state = Mutex(State())
  private let beginning: Duration
  private let now: @Sendable () -> Duration
  /// Nothing if there is no terminal.
  private let write: (@Sendable (String) -> Void)?

  /// - Parameters:
  ///   - now: The time since any fixed point.
  ///   - write: Takes text without a line break; nothing if there is no terminal.
  init(now: @escaping @Sendable () -> Duration, write: (@Sendable (String) -> Void)?) {
    self.now = now
    self.write = write
    beginning = now()
  }

  /// A line on standard error.
  convenience init() {
    let start = ContinuousClock.now
    self.init(
      now: { ContinuousClock.now - start },
      write: Console.hasErrorTerminal ? Console.writeError : nil)
  }

  /// Counts more drawings as done.
  func advance(by count: Int) {
    guard let write else { return }
    state.withLock { state in
      state.done += count
      guard now() - beginning > Self.moment else { return }
      state.isShown = true
      write("\r\u{1B}[K\(state.done) drawings done")
    }
  }

  /// Takes the line away.
  func finish() {
    state.withLock { state in
      if state.isShown { write?("\r\u{1B}[K") }
      state.isShown = false
    }
  }
}
