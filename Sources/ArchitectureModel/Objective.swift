/// What the author of an architecture promises; never printed as a fact.
public enum Objective: Sendable, Hashable {
  /// What a promise is about.
  public enum Incident: String, Sendable, Hashable, CaseIterable {
    /// The node that runs the primary is lost.
    case nodeLost
    /// An availability zone is lost.
    case zoneLost
    /// A region is lost.
    case regionLost
  }

  /// At most this much data is lost, and the service is back after at most this time.
  case recovery(Incident, dataLoss: Duration, time: Duration)
  /// The service is available this share of the time, in percent.
  case availability(percent: Double)
}
