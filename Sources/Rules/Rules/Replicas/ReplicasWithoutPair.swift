import ArchitectureModel
import Facts

/// Without a pair, an outage leaves the other replicas alone.
struct ReplicasWithoutPair: Rule {
  let identifier = "replicas-without-pair"
  let group = RuleGroup.replicas
  let severity = Diagnostic.Severity.warning
  let summary = "A primary in a region without a pair has one replica to promote, not several."
  let rationale = """
    After a promotion during an outage the other replicas do not follow the new primary until the \
    region is back.
    """
  let facts: [Fact.ID] = ["PR-14"]

  var violating: [Example] {
    [
      Example(
        "Italy North, which has no pair, and two replicas",
        of: SampleArchitecture(home: .italyNorth)
      ) {
        let copy = ReadReplica(
          "Copy", name: "psql-copy", of: $0.base.server, zone: .two,
          encryption: .customerManaged(
            key: $0.base.recoveryKey, identity: $0.base.recoveryIdentity),
          id: "copy")
        $0.add(copy, in: $0.base.recovery)
        $0.add(
          PrivateEndpoint(
            "pe-copy", to: copy, address: "10.21.2.6", zone: $0.base.databaseZone, id: "copyAccess"),
          in: \.recoveryEndpoints)
        $0.add(
          DiagnosticSetting("diag-3", of: copy, to: $0.base.recoveryWorkspace, id: "copyLogs"),
          in: $0.base.recovery)
        $0.add(
          Alert("Lag 2", on: copy, .replicaLag(above: .minutes(5)), id: "copyLag"),
          in: $0.base.recovery)
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.primaries.compactMap { primary in
      let replicas = model.replicas(of: primary.id)
      guard primary.region.pair == .none, replicas.count > 1,
        replicas.contains(where: { $0.region != primary.region })
      else { return nil }
      return Violation(
        primary, and: replicas.map(\.id),
        "\(primary.region.displayName) has no pair: after a promotion in an outage only one of the "
          + "\(replicas.count) replicas of \(primary.quoted) is in use",
        cure: "choose a region with a pair, or plan to make the other replicas anew")
    }
  }
}
