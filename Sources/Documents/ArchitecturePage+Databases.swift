import ArchitectureModel
import Diagrams
import Facts

extension ArchitecturePage {
  /// Notes on servers: the standby, replicas, names of roles, backups and TLS.
  var databases: [String: TemplateValue] {
    [
      "highAvailability": .sentences(highAvailability),
      "replicas": .sentences(replicas),
      "virtualEndpoints": .sentences(virtualEndpoints),
      "backups": .sentences(backups),
      "transportSecurity": .sentences(transportSecurity),
    ]
  }

  private var highAvailability: [Sentence] {
    let own = model.servers.filter { !$0.isReplica }.map { server -> Sentence in
      switch server.highAvailability {
      case .disabled: Sentence("\(server.title) has no standby.", "HA-27")
      case .zoneRedundant(let primary, let standby):
        Sentence(
          """
          \(server.title) runs in zone \(primary.rawValue) of \(server.region.displayName), its \
          standby in zone \(standby.rawValue).
          """, "HA-01", "HA-02")
      case .sameZone(let zone):
        Sentence(
          """
          \(server.title) and its standby both run in \
          \(zone.map { "zone \($0.rawValue)" } ?? "one zone").
          """, "HA-02", "HA-26")
      }
    }
    let standing = model.servers.filter { $0.standbyID != nil }
    guard !standing.isEmpty else { return own }
    let isZoneRedundant = standing.contains {
      if case .zoneRedundant = $0.highAvailability { true } else { false }
    }
    let names: [Sentence] =
      (standing.contains { !model.privateEndpoints(to: $0.id).isEmpty } ? [.fact("HA-43")] : [])
      + (standing.contains(where: \.isIntegrated) ? [.fact("HA-45")] : [])
    return own + [.fact("HA-03"), .fact("HA-20"), .fact("HA-11"), .fact("HA-23")] + names
      + (isZoneRedundant ? [.fact("HA-24")] : [])
      + [.fact("HA-13"), .fact("HA-15"), .fact("HA-41"), .fact("HA-10")]
  }

  private var replicas: [Sentence] {
    let own = model.servers.filter(\.isReplica).map { replica in
      Sentence(
        """
        \(replica.title) (\(code: replica.name)) in \(replica.region.displayName) follows \
        \(model.title(of: replica.source ?? replica.id)).
        """, "RR-01")
    }
    guard !own.isEmpty else { return [] }
    return own + [
      .fact("RR-08"), .fact("HA-51"), .fact("RR-15"), .fact("RR-21"), .fact("RR-11"),
      .fact("RR-12"),
      .fact("PR-01"), .fact("PR-07"), .fact("PR-04"), .fact("PR-09"), .fact("PR-10"),
      .fact("PR-16"), .fact("PR-19"), .fact("PR-12"), .fact("PR-17"), .fact("RR-19"),
    ]
  }

  private var virtualEndpoints: [Sentence] {
    let own = model.all(VirtualEndpoint.self).flatMap { endpoint in
      [(endpoint.writer, endpoint.primary), (endpoint.reader, endpoint.readerTarget)].map {
        Sentence(
          "\(code: model.hostName($0.host)) leads to \(model.title(of: $1)).", "VE-01", "VE-04")
      }
    }
    guard !own.isEmpty else { return [] }
    return own + [
      .fact("PR-02"), .fact("VE-06"), .fact("VE-07"), .fact("SW-02"), .fact("VE-05"),
      .fact("VE-12"), .fact("VE-03"), .fact("VE-15"),
    ]
  }

  private var backups: [Sentence] {
    let own = model.servers.flatMap { server -> [Sentence] in
      guard let backup = server.backup else {
        return [
          Sentence("\(server.title) has no backups of its own while it is a replica.", "HA-51")
        ]
      }
      var sentences = [
        Sentence(
          """
          Backups of \(server.title) are \(server.backupRedundancy) and kept \
          \(backup.retentionDays) days.
          """, facts: ["BK-01", backup.isGeoRedundant ? "BK-03" : "BK-02"])
      ]
      if backup.longTermYears > 0 {
        sentences.append(
          Sentence(
            """
            Azure Backup keeps copies of \(server.title) for \(backup.longTermYears) \
            \(backup.longTermYears == 1 ? "year" : "years").
            """, "BK-08"))
      }
      if case .geo = backup.redundancy { sentences += geoBackup(of: server) }
      return sentences
    }
    return own + [.fact("HA-34"), .fact("BK-05")]
  }

  private func geoBackup(of server: Server) -> [Sentence] {
    let pair: Sentence =
      switch server.region.pair {
      case .region(let name):
        Sentence(
          """
          The paired region of \(server.region.displayName) is \
          \(AzureRegion.displayName(of: name)); geo-restore goes there.
          """, "RG-01", "BK-03", "BK-04")
      case .none:
        Sentence(
          "\(server.region.displayName) has no pair, so there is nowhere to restore to.", "BK-03")
      case .unknown:
        Sentence("No source gives the paired region of \(server.region.displayName).", "BK-03")
      }
    return [pair, .fact("BK-10")]
  }

  private var transportSecurity: [Sentence] {
    let own = model.servers.map { server in
      let security = server.settings.transportSecurity
      return security.required
        ? Sentence(
          "\(server.title) demands encryption with at least \(security.minimumVersion.rawValue).",
          "TLS-01", "TLS-02")
        : Sentence("\(server.title) also takes connections without encryption.", "TLS-01")
    }
    let modes = model.all(Application.self).map { application in
      Sentence(
        "\(application.title) connects with sslmode \(code: application.client.sslMode.rawValue).",
        "TLS-04")
    }
    return own + modes + [.fact("TLS-05"), .fact("TLS-03"), .fact("TLS-06")]
  }
}
