/// What the author of an architecture promises; never printed as a fact.
///
/// Rules hold each promise against the ledger: a data loss of zero in the loss of a region, say, is
/// more than an asynchronous replica can keep.
public struct Objective: Sendable, Hashable {
  /// What a promise is about.
  public enum Incident: String, Sendable, Hashable, CaseIterable {
    /// The node that runs the primary is lost.
    case nodeLost
    /// An availability zone is lost.
    case zoneLost
    /// A region is lost.
    case regionLost
    /// Data is changed or dropped by mistake.
    case logicalError

    /// The incident in words, such as "the loss of a zone".
    package var inWords: String {
      switch self {
      case .nodeLost: "the loss of a node"
      case .zoneLost: "the loss of a zone"
      case .regionLost: "the loss of a region"
      case .logicalError: "a change by mistake"
      }
    }
  }

  /// What is promised.
  package enum Promise: Sendable, Hashable {
    case recovery(Incident, dataLoss: Duration, time: Duration)
    case availability(percent: Double)
  }

  package let promise: Promise
  /// Where the promise was declared.
  public let location: SourceLocation

  /// At most this much data is lost, and the service is back after at most this time.
  public static func recovery(
    _ incident: Incident, dataLoss: Duration, time: Duration,
    file: String = #filePath, line: Int = #line
  ) -> Objective {
    Objective(
      promise: .recovery(incident, dataLoss: dataLoss, time: time),
      location: SourceLocation(file: file, line: line))
  }

  /// The service is available this share of the time, in percent.
  public static func availability(
    percent: Double, file: String = #filePath, line: Int = #line
  ) -> Objective {
    Objective(
      promise: .availability(percent: percent), location: SourceLocation(file: file, line: line))
  }
}
