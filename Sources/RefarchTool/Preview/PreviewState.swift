import Synchronization

/// What a preview shows at a moment.
struct PreviewState: Encodable, Sendable {
  enum Phase: String, Encodable, Sendable {
    /// The sources changed, and the new picture is being made.
    case building
    /// The picture is that of the sources.
    case ready
    /// The sources do not compile, or no picture could be made; the last one stays.
    case failed
  }

  /// Counts the changes of all that is here.
  var version = 0
  /// Counts the pictures.
  var pictures = 0
  var phase = Phase.building
  /// What the compiler and the rules say, line by line.
  var messages: [String] = []
}

/// The state of a preview, shared by the one who builds and those who look.
final class PreviewBoard: Sendable {
  private let state = Mutex(PreviewState())

  var current: PreviewState { state.withLock { $0 } }

  func show(_ phase: PreviewState.Phase, _ messages: [String]? = nil) {
    state.withLock { state in
      state.version += 1
      state.phase = phase
      if phase == .ready { state.pictures += 1 }
      if let messages { state.messages = messages }
    }
  }

  /// The state once it is another than the one that somebody knows, or after some seconds.
  func next(after version: Int) async throws -> PreviewState {
    for _ in 0..<200 {
      let state = current
      if state.version != version { return state }
      try await Task.sleep(for: .milliseconds(50))
    }
    return current
  }
}
