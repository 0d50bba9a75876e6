import ArchitectureModel
import Facts

/// A primary has five replicas at most.
struct TooManyReplicas: Rule {
  let identifier = "too-many-replicas"
  let group = RuleGroup.replicas
  let severity = Diagnostic.Severity.error
  let summary = "A primary has at most five replicas."
  let rationale = "Azure refuses a sixth."
  let facts: [Fact.ID] = ["RR-02"]

  var conforming: [Example] { [Self.replicas(4, "five replicas")] }
  var violating: [Example] { [Self.replicas(5, "six replicas")] }

  /// The sample with more replicas in the recovery region.
  private static func replicas(_ count: Int, _ title: String) -> Example {
    Example(title) { edit in
      for number in 1...count {
        let replica = ReadReplica(
          "Copy \(number)", name: "psql-copy-\(number)", of: edit.base.server, zone: .two,
          encryption: .customerManaged(
            key: edit.base.recoveryKey, identity: edit.base.recoveryIdentity),
          id: ElementID("copy\(number)"))
        edit.add(replica, in: edit.base.recovery)
        edit.add(
          PrivateEndpoint(
            "pe-copy-\(number)", to: replica, address: "10.21.2.\(10 + number)",
            zone: edit.base.databaseZone, id: ElementID("copyAccess\(number)")),
          in: \.recoveryEndpoints)
        edit.add(
          DiagnosticSetting(
            "diag-copy-\(number)", of: replica, to: edit.base.recoveryWorkspace,
            id: ElementID("copyLogs\(number)")), in: edit.base.recovery)
        edit.add(
          Alert(
            "Lag of copy \(number)", on: replica, .replicaLag(above: .minutes(5)),
            id: ElementID("copyLag\(number)")), in: edit.base.recovery)
      }
    }
  }

  func check(_ model: Model) -> [Violation] {
    let limit = Int(Figure.replicas.range.upperBound)
    return model.primaries.compactMap { server in
      let replicas = model.replicas(of: server.id)
      guard replicas.count > limit else { return nil }
      return Violation(
        server, and: replicas.map(\.id),
        "\(server.quoted) has \(replicas.count) replicas; at most \(limit) are allowed",
        cure: "remove \(replicas.count - limit) of them")
    }
  }
}
