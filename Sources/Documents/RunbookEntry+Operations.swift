import ArchitectureModel
import Facts
import Simulation

/// Steps that promote nothing.
extension RunbookEntry {
  mutating func addFailover(_ id: ElementID) {
    checks = [
      Sentence("High availability of \(model.title(of: id)) is Healthy.", "HA-33"),
      Sentence("The last failover is 15 to 20 minutes ago or more.", "HA-13"),
    ]
    warnings = [.fact("HA-65")]
    commands = [writer.show(id), writer.failOver(id)]
    followUp = [.fact("HA-31")]
    back = Sentence("The way back is another planned failover.", "HA-24", "HA-13")
  }

  mutating func addFence(_ id: ElementID) {
    checks = [
      Sentence(
        """
        Operation without one command of its own: reject the private endpoint connections of clients \
        to \(model.title(of: id)), and remove its firewall rules. Revoke no rights: roles are \
        replicated, and clients would be shut out of a new primary as well.
        """, "PR-15", "ID-05", "NET-08"),
      .fact("PR-21"),
    ]
    back = Sentence("The way back is to approve the connections again.", "PR-15")
  }

  mutating func addAdmission(_ id: ElementID) {
    checks = [
      Sentence("No other server takes the writes of \(model.title(of: id)).", "PR-15"),
      Sentence(
        "Its private endpoint connections are approved, its firewall rules are back.", "NET-08"),
    ]
    back = Sentence("The way back is to fence it again.", "PR-15")
  }

  mutating func addReader(_ endpoint: ElementID, _ id: ElementID) {
    guard let endpoint = model.element(endpoint, as: VirtualEndpoint.self),
      let primary = step.before.targets[endpoint.id]?.writer
    else { return }
    checks = [.fact("VE-03")]
    commands = [writer.aimReader(of: endpoint, of: primary, at: id)]
    back = Sentence("The way back is the same command with the former server.", "VE-05")
  }

  mutating func addStandby(_ id: ElementID) {
    var zone: AvailabilityZone?
    if case .enableHighAvailability(_, let wanted) = step.event { zone = wanted }
    checks = [.fact("HA-50")]
    commands = [writer.enableHighAvailability(id, standby: zone)]
    back = Sentence("The way back is to disable it again; the server stays online.", "HA-53")
  }

  mutating func addRestore(_ command: Command, _ fact: Fact.ID) {
    checks = [.fact(fact), .fact("BK-05")]
    commands = [command]
    back = Sentence("The old server stays as it is; delete the new one.", "BK-01")
  }

  /// What operators can do about an element that is lost.
  mutating func addRepair(of id: ElementID) -> Bool {
    if let source = step.before.servers[id]?.source { return addReplacement(of: id, source) }
    switch model[id] {
    case let key as Key:
      guard let vault = model.parent(of: id).flatMap({ model[$0] as? any KeyStore }) else {
        return false
      }
      checks = [.fact("ENC-06"), .fact("ENC-10")]
      if let vault = vault as? KeyVault {
        commands = [writer.enableKey(key, in: vault), writer.recoverKey(key, in: vault)]
      }
      warnings = [notDocumented]
      back = Sentence("The server returns by itself once its key works.", "ENC-10")
    case is any KeyStore:
      checks = [.fact("ENC-08"), .fact("KEY-03"), .fact("ENC-10")]
      warnings = [notDocumented]
      back = Sentence("The server returns by itself once its vault answers.", "ENC-10")
    case let workspace as LogAnalyticsWorkspace:
      guard let region = workspace.replicatedTo else { return false }
      checks = [.fact("LOG-07"), .fact("LOG-08")]
      commands = [writer.switchOver(workspace, to: region)]
      expected = ["Queries of the workspace show what arrived after the switchover."]
      back = Sentence("The way back is \(code: "failback").", "LOG-08", "AZ-16")
    case is any DatabaseServer:
      checks = [.fact("BK-09")]
      if let replica = step.after.replicas(of: id, in: model).first {
        warnings = [
          Sentence(
            """
            Keep \(model.title(of: replica)): it holds the data. That it may be promoted while its \
            primary is gone for another reason than the outage of a region is on no page; ask the \
            support of Azure.
            """, "PR-06", "RR-08")
        ]
      }
      back = Sentence("A server that cannot be revived is made anew.", "BK-09")
    case is DNSPrivateResolver: return addOtherResolvers(than: id)
    default: return false
    }
    return true
  }

  /// A replica that is gone is made anew, and named as the reader again.
  private mutating func addReplacement(of id: ElementID, _ source: ElementID) -> Bool {
    guard let replica = model[id] as? any DatabaseServer else { return false }
    checks = [.fact("RR-12"), .fact("RR-13")]
    commands = [writer.createReplica(replica, of: source)]
    for endpoint in model.all(VirtualEndpoint.self)
    where step.after.targets[endpoint.id]?.reader == id && !step.after.lost.contains(endpoint.id) {
      commands.insert(
        writer.aimReader(
          of: endpoint, of: source, at: source,
          purpose: "Only if read-only clients cannot wait: aim the reader name at the primary."),
        at: 0)
      commands.append(writer.aimReader(of: endpoint, of: source, at: id))
    }
    followUp =
      model.privateEndpoints(to: id).map {
        Sentence(
          "\($0.title) led to the deleted server: make another, which makes the record as well.",
          "NET-09", "NET-20")
      } + [.fact("RR-15")]
    back = Sentence("The old replica cannot be used again; delete it.", "RR-13")
    return true
  }

  /// Clients of a lost resolver may ask one of another region.
  private mutating func addOtherResolvers(than id: ElementID) -> Bool {
    let others = model.all(InboundEndpoint.self).filter {
      $0.resolver != id && !model.isLost($0.id, with: step.after.lost)
    }
    guard !others.isEmpty else { return false }
    let addresses = others.compactMap(\.fixedAddress).listed
    checks = [
      Sentence(
        """
        The DNS servers on premises, and the networks with custom DNS servers, name \
        \(others.map(\.title).distinct.listed) at \(code: addresses) as well, and reach it.
        """, "NET-44", "NET-34")
    ]
    back = Sentence("The way back is the former list of DNS servers.", "NET-44")
    return true
  }

  /// What operators can do about a region that takes every server with it.
  mutating func addRepair(of region: AzureRegion) -> Bool {
    let workspace = model.all(LogAnalyticsWorkspace.self).first {
      $0.replicatedTo != nil && model.region(of: $0.id) == region
    }
    let hasRepair = workspace.map { addRepair(of: $0.id) } ?? false
    guard !model.servers.contains(where: { step.after.isRunning($0.id, in: model) }),
      let server = model.servers.first(where: {
        $0.region == region && step.after.servers[$0.id]?.geoBackup == .running
      }), let pair = region.pairedRegion
    else { return hasRepair }
    checks += [.fact("BK-04"), .fact("BK-05")]
    commands.append(writer.geoRestore(to: pair))
    followUp.append(
      Sentence(
        """
        Before \(region.displayName) returns, decide which server stays: \(server.title) would take \
        writes beside the restored one.
        """, "PR-15"))
    if !hasRepair { back = Sentence("Delete the restored server.", "BK-01") }
    return true
  }

  /// Promoting a replica because of a key is on no page.
  private var notDocumented: Sentence {
    Sentence(
      "That a replica may be promoted because the primary has no key is on no page.", "PR-06",
      "ENC-10")
  }
}
