import ArchitectureModel

/// What a card says of an element.
struct Card {
  var icon: Icon
  var title: String
  var details: [String]
  var isHidden = false

  init(_ icon: Icon, _ title: String, _ details: String...) {
    self.icon = icon
    self.title = title
    self.details = details.filter { !$0.isEmpty }
  }
}

extension Model {
  /// The card of an element or of a part derived from one; nothing for what is never a card.
  func card(of id: ElementID) -> Card? {
    part(id) ?? self[id].flatMap(card)
  }

  // MARK: Parts

  private func part(_ id: ElementID) -> Card? {
    for server in servers {
      if id == server.standbyID {
        var card = Card(.standby, server.title, "Standby, hidden")
        card.isHidden = true
        return card
      }
      if id == server.backupID, let backup = server.backup {
        return Card(
          .backup, "Backups", server.backupRedundancy.capitalizedFirst,
          "Kept \(backup.retentionDays) days")
      }
    }
    for endpoint in all(VirtualEndpoint.self) {
      if id == endpoint.id.part("writer") {
        return Card(.writerEndpoint, "Writer name", "\(endpoint.baseName).writer")
      }
      if id == endpoint.id.part("reader") {
        return Card(.readerEndpoint, "Reader name", "\(endpoint.baseName).reader")
      }
    }
    return nil
  }

  // MARK: Elements

  private func card(_ element: any Element) -> Card? {
    clientCard(element) ?? networkCard(element) ?? databaseCard(element) ?? keyCard(element)
      ?? operationsCard(element)
  }

  private func clientCard(_ element: any Element) -> Card? {
    switch element {
    case let user as User: Card(.user, user.title, "Users")
    case let application as Application:
      Card(.application, application.title, "sslmode \(application.client.sslMode.rawValue)")
    case let operators as Operator: Card(.operators, operators.title, "Decide and act")
    default: nil
    }
  }

  private func networkCard(_ element: any Element) -> Card? {
    switch element {
    case let endpoint as PrivateEndpoint:
      Card(.privateEndpoint, endpoint.title, "Private endpoint", endpoint.address)
    case let zone as PrivateDNSZone: Card(.dnsZone, "Private DNS zone", zone.name)
    case let endpoint as InboundEndpoint:
      Card(.inboundEndpoint, title(of: endpoint.resolver), "Inbound endpoint", endpoint.address)
    case let endpoint as OutboundEndpoint:
      Card(.outboundEndpoint, title(of: endpoint.resolver), "Outbound endpoint")
    case let ruleset as ForwardingRuleset:
      Card(.ruleset, ruleset.title, "Forwarding ruleset")
    case let server as DNSServer: Card(.dnsServer, server.title, "DNS server", server.address)
    case let gateway as VirtualNetworkGateway: Card(.gateway, gateway.title, "Gateway")
    default: nil
    }
  }

  private func databaseCard(_ element: any Element) -> Card? {
    switch element {
    case is FlexibleServer, is ReadReplica:
      server(element.id).map {
        Card($0.isReplica ? .replica : .primary, $0.title, role(of: $0), $0.name)
      }
    case let foreign as ForeignServer:
      Card(.foreignServer, foreign.title, "Foreign server", "User \(foreign.user)")
    default: nil
    }
  }

  private func role(of server: Server) -> String {
    if server.isReplica { return "Read replica" }
    let isAlone = server.standbyID == nil && replicas(of: server.id).isEmpty
    return isAlone ? "Flexible server" : "Primary"
  }

  private func keyCard(_ element: any Element) -> Card? {
    switch element {
    case let vault as KeyVault: Card(.vault, vault.title, "Key vault, \(vault.tier.rawValue)")
    case let pool as ManagedHSM: Card(.managedHSM, pool.title, "Managed HSM")
    case let key as Key:
      Card(.key, key.title, "Key encryption key", "\(key.algorithm.rawValue) \(key.bits)")
    case let secret as Secret: Card(.secret, secret.title, "Secret")
    case let identity as UserAssignedIdentity:
      Card(.identity, identity.title, "User-assigned identity")
    default: nil
    }
  }

  private func operationsCard(_ element: any Element) -> Card? {
    switch element {
    case let workspace as LogAnalyticsWorkspace:
      Card(
        .workspace, workspace.title, "Log Analytics",
        workspace.replicatedTo.map { "Copy in \($0.displayName)" } ?? "")
    case let setting as DiagnosticSetting:
      Card(.diagnosticSetting, setting.title, "Diagnostic setting")
    case let account as StorageAccount: Card(.storageAccount, account.title, "Storage account")
    case let hub as EventHub: Card(.eventHub, hub.title, "Event hub")
    case let alert as Alert: Card(.alert, alert.title, "Alert")
    case let manager as ResourceManager: Card(.controlPlane, manager.title, "Control plane")
    case let client as ManagementClient:
      switch client.client {
      case .portal: Card(.portal, client.title, "Portal")
      case .commandLine: Card(.commandLine, client.title, "Command line")
      case .pipeline: Card(.pipeline, client.title, "Pipeline")
      }
    default: nil
    }
  }
}
