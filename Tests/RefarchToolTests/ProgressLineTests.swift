import Synchronization
import Testing

@testable import RefarchTool

struct ProgressLineTests {
  /// A clock that is set by hand, and what was written.
  private final class Terminal: Sendable {
    let time = Mutex(Duration.zero)
    let text = Mutex("")

    @Sendable private func write(_ part: String) {
      text.withLock { $0 += part }
    }

    func line(isTerminal: Bool = true) -> ProgressLine {
      ProgressLine(now: { self.time.withLock { $0 } }, write: isTerminal ? write : nil)
    }

    func pass(_ milliseconds: Int) {
      time.withLock { $0 += .milliseconds(milliseconds) }
    }
  }

  @Test func `work that takes longer than a moment is counted, and leaves no trace`() {
    let terminal = Terminal()
    let line = terminal.line()
    line.advance(by: 1)
    #expect(terminal.text.withLock { $0 }.isEmpty)
    terminal.pass(800)
    line.advance(by: 1)
    #expect(terminal.text.withLock { $0 } == "\r\u{1B}[K2 drawings done")
    line.finish()
    #expect(terminal.text.withLock { $0 } == "\r\u{1B}[K2 drawings done\r\u{1B}[K")
    line.finish()
    #expect(terminal.text.withLock { $0 }.count { $0 == "\r" } == 2)
  }

  @Test func `nothing is written where nobody looks, or for a moment's work`() {
    let terminal = Terminal()
    let silent = terminal.line(isTerminal: false)
    let short = terminal.line()
    short.advance(by: 1)
    short.finish()
    terminal.pass(5000)
    silent.advance(by: 1)
    silent.finish()
    #expect(terminal.text.withLock { $0 }.isEmpty)
  }
}
