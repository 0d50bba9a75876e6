public import ArchitectureModel

/// The reference architectures, in the order in which pages list them.
public enum Catalog {
  /// All architectures of this folder.
  public static let architectures: [any Architecture] = [
    HighAvailability(),
    SameRegionReplica(),
    CrossRegionDisasterRecovery(),
    LogAnalytics(),
  ]
}
