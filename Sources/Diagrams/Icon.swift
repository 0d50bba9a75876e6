/// Line glyphs of our own, all on one grid of 24 by 24 units with one stroke.
package enum Icon: String, Sendable, Hashable, CaseIterable {
  case primary, standby, replica, writerEndpoint, readerEndpoint, privateEndpoint, dnsZone
  case inboundEndpoint, outboundEndpoint, ruleset, dnsServer, gateway, application, user, operators
  case vault, managedHSM, key, secret, identity, workspace, diagnosticSetting, storageAccount
  case eventHub, alert, backup, controlPlane, portal, commandLine, pipeline, foreignServer
  case site, global, region, hub, spoke, subnet, zone

  /// The glyph as SVG path data.
  package var path: String {
    switch self {
    case .primary:
      "M5 6c0-1.7 3.1-3 7-3s7 1.3 7 3-3.1 3-7 3-7-1.3-7-3zM5 6v12c0 1.7 3.1 3 7 3s7-1.3 7-3V6"
        + "M5 12c0 1.7 3.1 3 7 3s7-1.3 7-3"
    case .standby:
      "M5 6c0-1.7 3.1-3 7-3s7 1.3 7 3-3.1 3-7 3-7-1.3-7-3zM5 6v12c0 1.7 3.1 3 7 3s7-1.3 7-3V6"
        + "M10 12.5v5M14 12.5v5"
    case .replica:
      "M4 8c0-1.4 2.5-2.5 5.5-2.5S15 6.6 15 8s-2.5 2.5-5.5 2.5S4 9.4 4 8z"
        + "M4 8v10.5c0 1.4 2.5 2.5 5.5 2.5s5.5-1.1 5.5-2.5V8"
        + "M9 3.3c.9-.4 2.6-.8 4.5-.8C17 2.5 20 3.6 20 5v10.5c0 .9-1 1.6-2.5 2"
    case .writerEndpoint:
      "M3 12l6-6.5h11a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1H9zM12 14.7l4.7-4.7 1.5 1.5-4.7 4.7H12z"
    case .readerEndpoint:
      "M3 12l6-6.5h11a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1H9z"
        + "M11 12c1.1-1.7 2.4-2.5 4-2.5s2.9.8 4 2.5c-1.1 1.7-2.4 2.5-4 2.5s-2.9-.8-4-2.5zM15 12h.01"
    case .privateEndpoint:
      "M8 6l-5 6 5 6M16 6l5 6-5 6M12 10.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3z"
    case .dnsZone: "M4 4h16v16H4zM4 9h16M10 9v11M13 13h4M13 16.5h4"
    case .inboundEndpoint: "M10 4h9a1 1 0 0 1 1 1v14a1 1 0 0 1-1 1h-9M3 12h11M10 8l4 4-4 4"
    case .outboundEndpoint: "M14 4H5a1 1 0 0 0-1 1v14a1 1 0 0 0 1 1h9M10 12h11M17 8l4 4-4 4"
    case .ruleset: "M5 3.5h14v17H5zM8 8.5h2M8 12h2M8 15.5h2M12.5 8.5h4M12.5 12h4M12.5 15.5h4"
    case .dnsServer: "M4 4h16v7H4zM4 13h16v7H4zM7.5 7.5h.01M7.5 16.5h.01M12 7.5h5M12 16.5h5"
    case .gateway: "M12 3.5v17M6 8l-4 4 4 4M18 8l4 4-4 4M2 12h20"
    case .application: "M3 5h18v14H3zM3 9h18M6 7h.01M8.5 7h.01"
    case .user: "M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4 20.5c.7-4 3.8-6 8-6s7.3 2 8 6"
    case .operators:
      "M12 6a3.3 3.3 0 1 1 0 6.6A3.3 3.3 0 0 1 12 6zM5 20.5c.6-3.6 3.3-5.4 7-5.4s6.4 1.8 7 5.4"
        + "M6.5 10V8.5a5.5 5.5 0 0 1 11 0V10"
    case .vault:
      "M4 4h16v15H4zM7 19v2M17 19v2M12 8a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7z"
        + "M12 8v1.5M12 13.5V15M8.5 11.5H10M14 11.5h1.5"
    case .managedHSM:
      "M7 7h10v10H7zM10 3v4M14 3v4M10 17v4M14 17v4M3 10h4M3 14h4M17 10h4M17 14h4M10 12h4"
    case .key: "M3 12a4.5 4.5 0 1 0 9 0 4.5 4.5 0 1 0-9 0zM12 12h9v4M17 12v3"
    case .secret: "M5.5 11h13v9.5h-13zM8.5 11V7.5a3.5 3.5 0 0 1 7 0V11M12 14.5v2.5"
    case .identity:
      "M4 4h16v16H4zM12 7a2.7 2.7 0 1 1 0 5.4A2.7 2.7 0 0 1 12 7zM7.3 17.5c.5-2.2 2.3-3.3 4.7-3.3"
        + "s4.2 1.1 4.7 3.3"
    case .workspace: "M4 4h16v16H4zM8 16.5v-4M12 16.5v-9M16 16.5v-6"
    case .diagnosticSetting:
      """
      M4 7h8M16 7h4M14 5a2 2 0 1 1 0 4 2 2 0 0 1 0-4zM4 17h3M11 17h9M9 15a2 2 0 1 1 0 4 2 2 0 0 1 \
      0-4z
      """
    case .storageAccount: "M3 4.5h18v6H3zM3 13.5h18v6H3zM6 7.5h.01M6 16.5h.01"
    case .eventHub: "M3 7h11M3 12h17M3 17h11M16.5 8.5L20 12l-3.5 3.5"
    case .alert: "M6 17v-6a6 6 0 0 1 12 0v6l1.5 2h-15zM10 21.5h4"
    case .backup: "M4 12a8 8 0 1 0 2.5-5.8M4 4v4h4M12 8v4.5l3 2"
    case .controlPlane: "M12 3l9 4.5-9 4.5-9-4.5zM3 12l9 4.5 9-4.5M3 16.5L12 21l9-4.5"
    case .portal: "M3 5h18v14H3zM3 9h18M10 11.5l6.5 2.5-2.8 1-1 2.8z"
    case .commandLine: "M3 5h18v14H3zM7 9.5l3 2.5-3 2.5M12 15h5"
    case .pipeline: "M4 4.5h6v6H4zM14 13.5h6v6h-6zM10 7.5h5a2 2 0 0 1 2 2v4"
    case .foreignServer:
      "M10 14a4 4 0 0 1 0-5.6L12.5 6a4 4 0 0 1 5.6 5.6L16.5 13M14 10a4 4 0 0 1 0 5.6L11.5 18"
        + "a4 4 0 0 1-5.6-5.6L7.5 11"
    case .site: "M4 21V4h10v17M14 9h6v12M2 21h20M7.5 8h3M7.5 12h3M7.5 16h3M17 13h.01M17 17h.01"
    case .global:
      "M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM3 12h18M12 3c2.7 2.6 4 5.6 4 9s-1.3 6.4-4 9"
        + "M12 3c-2.7 2.6-4 5.6-4 9s1.3 6.4 4 9"
    case .region:
      "M12 21.5c4.7-5 7-8.7 7-12a7 7 0 1 0-14 0c0 3.3 2.3 7 7 12zM12 7a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z"
    case .hub:
      "M12 9a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM12 9V3.5M12 15v5.5M9 12H3.5M15 12h5.5"
        + "M3.5 12h.01M20.5 12h.01M12 3.5h.01M12 20.5h.01"
    case .spoke:
      "M7 8.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM10.5 12H15M18 9a3 3 0 1 1 0 6 3 3 0 0 1 0-6z"
    case .subnet: "M3 4h18v16H3zM7 8.5h4v7H7zM14 8.5h3M14 12h3M14 15.5h3"
    case .zone: "M3 10.5L12 3l9 7.5V21H3zM9 21v-7h6v7"
    }
  }

  /// What the icon stands for.
  package var title: String {
    switch self {
    case .primary: "Primary server"
    case .standby: "Standby"
    case .replica: "Read replica"
    case .writerEndpoint: "Writer endpoint"
    case .readerEndpoint: "Reader endpoint"
    case .privateEndpoint: "Private endpoint"
    case .dnsZone: "Private DNS zone"
    case .inboundEndpoint: "Inbound endpoint"
    case .outboundEndpoint: "Outbound endpoint"
    case .ruleset: "Forwarding ruleset"
    case .dnsServer: "DNS server"
    case .gateway: "Network gateway"
    case .application: "Application"
    case .user: "Users"
    case .operators: "Operators"
    case .vault: "Key vault"
    case .managedHSM: "Managed HSM"
    case .key: "Key"
    case .secret: "Secret"
    case .identity: "Identity"
    case .workspace: "Workspace"
    case .diagnosticSetting: "Diagnostic setting"
    case .storageAccount: "Storage account"
    case .eventHub: "Event hub"
    case .alert: "Alert"
    case .backup: "Backups"
    case .controlPlane: "Control plane"
    case .portal: "Portal"
    case .commandLine: "Command line"
    case .pipeline: "Pipeline"
    case .foreignServer: "Foreign server"
    case .site: "On-premises site"
    case .region: "Region"
    case .hub: "Hub network"
    case .spoke: "Spoke network"
    case .subnet: "Subnet"
    case .zone: "Availability zone"
    case .global: "Global resources"
    }
  }

  /// The plane whose colour the icon wears.
  var plane: LineKind {
    switch self {
    case .primary, .standby, .replica, .backup: .synchronousReplication
    case .writerEndpoint, .readerEndpoint, .dnsZone, .inboundEndpoint, .outboundEndpoint, .ruleset,
      .dnsServer:
      .nameResolution
    case .vault, .managedHSM, .key, .secret, .identity: .keyManagement
    case .workspace, .diagnosticSetting, .storageAccount, .eventHub, .alert: .observability
    case .controlPlane, .portal, .commandLine, .pipeline, .operators: .control
    case .privateEndpoint, .gateway, .application, .user, .foreignServer: .data
    case .site, .global, .region, .hub, .spoke, .subnet, .zone: .control
    }
  }
}
