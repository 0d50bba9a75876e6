import ArchitectureModel
import Facts

/// Words of the product and what they mean, as far as an architecture needs them.
struct Glossary {
  private let model: Model

  init(_ model: Model) {
    self.model = model
  }

  /// A word with the fact that explains it.
  struct Entry {
    var term: String
    var meaning: Sentence
  }

  var entries: [Entry] {
    let own: [(String, Fact.ID, Bool)] = [
      ("Conditional forwarder", "NET-40", model.hasForwarders),
      ("Control plane", "CP-01", true),
      ("Customer-managed key", "ENC-02", hasCustomerKey),
      ("Diagnostic setting", "LOG-01", !model.all(DiagnosticSetting.self).isEmpty),
      ("Failover", "HA-11", hasStandby),
      ("Geo-restore", "BK-04", true),
      ("Point-in-time restore", "BK-01", true),
      ("Private DNS zone", "NET-19", !model.all(PrivateDNSZone.self).isEmpty),
      ("Private endpoint", "NET-09", !model.all(PrivateEndpoint.self).isEmpty),
      ("Promotion", "PR-04", hasReplica),
      ("Read replica", "RR-01", hasReplica),
      ("Site swap", "SW-01", !model.replicaRegions.isEmpty),
      ("Standby", "HA-01", hasStandby),
      ("Virtual endpoint", "VE-01", !model.all(VirtualEndpoint.self).isEmpty),
      ("Zone link", "NET-34", !model.all(PrivateDNSZone.self).isEmpty),
      ("Zone-redundant", "HA-02", hasStandby),
    ]
    return own.filter(\.2).map { Entry(term: $0.0, meaning: .fact($0.1)) }
  }

  private var hasStandby: Bool { model.servers.contains { $0.standbyID != nil } }
  private var hasReplica: Bool { model.servers.contains(where: \.isReplica) }
  private var hasCustomerKey: Bool {
    model.servers.contains { $0.settings.encryption != .serviceManaged }
  }
}

extension Model {
  /// Whether a DNS server of the architecture's own forwards names.
  var hasForwarders: Bool { all(DNSServer.self).contains { !$0.forwarders.isEmpty } }
}
