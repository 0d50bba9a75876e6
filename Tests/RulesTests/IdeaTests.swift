import ArchitectureModel
import Rules
import Testing

/// What was to be checked before any rule was written, and what came of it.
private struct Idea: Sendable, CustomTestStringConvertible {
  enum Outcome: Sendable {
    /// A rule with this identifier finds it.
    case rule(String)
    /// No architecture can say it; the summary of the refusal.
    case refused(String)
    /// Not checked; the condition of the omission, which gives the reason.
    case omitted(String)
    /// Reported for texts, beside the rules.
    case reported(String)
  }

  let id: String
  let outcomes: [Outcome]

  init(_ id: String, _ outcomes: Outcome...) {
    self.id = id
    self.outcomes = outcomes
  }

  var testDescription: String { id }

  static let all = [
    Idea("R-HA-01", .rule("burstable-standby")),
    Idea("R-HA-02", .refused("A read replica has no high availability.")),
    Idea("R-HA-03", .rule("zone-redundancy-not-offered")),
    Idea("R-HA-04", .rule("zone-redundancy-blocked")),
    Idea("R-HA-05", .refused("A zone-redundant standby is in another zone than its primary.")),
    Idea("R-HA-06", .refused("A same-zone standby is in the zone of its primary.")),
    Idea("R-HA-07", .rule("same-zone-standby")),
    Idea("R-HA-08", .rule("missing-standby")),
    Idea(
      "R-HA-09", .refused("A primary has one standby."),
      .refused("A standby is in the region of its primary.")),
    Idea("R-HA-10", .refused("Nobody calls a standby.")),
    Idea(
      "R-HA-11",
      .refused("Replication to a standby is synchronous, and that to a replica asynchronous.")),
    Idea("R-HA-12", .rule("availability-claim")),
    Idea(
      "R-HA-13", .rule("failover-claim"),
      .omitted(
        "Some loss is promised for the loss of a node or zone, although a failover loses nothing")),
    Idea("R-HA-14", .rule("failover-claim")),
    Idea("R-HA-15", .rule("slots-and-senders")),
    Idea("R-HA-16", .rule("logical-slot-failover")),
    Idea("R-HA-17", .rule("locked-zone")),
    Idea("R-HA-18", .rule("small-delegated-subnet")),
    Idea("R-HA-19", .rule("return-after-zone-loss")),
    Idea("R-RR-01", .rule("too-many-replicas")),
    Idea("R-RR-02", .rule("burstable-replication")),
    Idea(
      "R-RR-03",
      .refused("Replication to a standby is synchronous, and that to a replica asynchronous.")),
    Idea("R-RR-04", .refused("A read replica has no backups.")),
    Idea("R-RR-05", .refused("A read replica follows a primary, not another replica.")),
    Idea("R-RR-06", .refused("A read replica follows a primary, not another replica.")),
    Idea("R-RR-07", .rule("smaller-replica")),
    Idea("R-RR-08", .rule("asymmetric-replica")),
    Idea("R-RR-09", .rule("autogrow-order")),
    Idea("R-RR-10", .rule("missing-lag-alert"), .rule("lag-alert-above-claim")),
    Idea("R-RR-11", .rule("missing-storage-alert")),
    Idea("R-RR-12", .rule("unpaired-recovery-region")),
    Idea("R-RR-13", .rule("replicas-without-pair")),
    Idea("R-RR-14", .rule("region-loss-claim")),
    Idea("R-RR-15", .rule("region-loss-claim")),
    Idea("R-RR-16", .omitted("A replica in an architecture of high availability alone")),
    Idea(
      "R-RR-17", .rule("integrated-replication-path"),
      .refused("Networks that overlap are not peered.")),
    Idea("R-PR-01", .rule("automatic-promotion")),
    Idea("R-PR-02", .rule("swap-without-virtual-endpoint")),
    Idea("R-PR-03", .rule("swap-of-another-replica")),
    Idea("R-PR-04", .rule("planned-promotion-in-outage")),
    Idea("R-PR-05", .rule("region-loss-without-data-loss")),
    Idea(
      "R-PR-06", .omitted("A runbook after a swap that does not switch high availability on again")),
    Idea("R-PR-07", .rule("geo-backup-after-swap")),
    Idea("R-PR-08", .rule("pgbouncer-after-swap")),
    Idea("R-PR-09", .rule("authentication-after-swap")),
    Idea("R-PR-10", .rule("independent-promotion-hosts")),
    Idea("R-PR-11", .rule("unfenced-primary")),
    Idea("R-PR-12", .rule("restore-after-swap")),
    Idea("R-PR-13", .rule("reader-after-forced-swap")),
    Idea("R-PR-14", .rule("no-way-back")),
    Idea(
      "R-VE-01", .rule("second-virtual-endpoint"), .refused("The writer name leads to a primary.")),
    Idea(
      "R-VE-02",
      .refused("The base name of a virtual endpoint and the names of servers are host names.")),
    Idea("R-VE-03", .rule("unknown-database-host")),
    Idea("R-VE-04", .rule("fixed-server-name")),
    Idea("R-VE-05", .refused("The reader name leads to one server.")),
    Idea(
      "R-VE-06",
      .refused(
        "The private zone holds no record of a virtual endpoint; records follow from private endpoints."
      )),
    Idea("R-VE-07", .omitted("Terraform state after a swap")),
    Idea("R-NET-01", .rule("endpoint-of-integrated-server")),
    Idea("R-NET-02", .rule("wrong-private-zone"), .rule("zone-name")),
    Idea("R-NET-03", .rule("wrong-subresource")),
    Idea("R-NET-04", .rule("missing-private-endpoint")),
    Idea("R-NET-05", .refused("A private endpoint is in the region of its network.")),
    Idea("R-NET-06", .rule("unregistered-endpoint")),
    Idea("R-NET-07", .rule("unreachable-database")),
    Idea("R-NET-08", .rule("open-public-access")),
    Idea("R-NET-09", .rule("forwarded-private-zone")),
    Idea("R-NET-10", .rule("forwarded-to-azure-dns"), .rule("azure-dns-as-forwarder")),
    Idea("R-NET-11", .rule("single-resolver-region")),
    Idea("R-NET-12", .rule("ruleset-across-regions")),
    Idea("R-NET-13", .refused("A private DNS zone is global."), .rule("regional-zone")),
    Idea("R-NET-14", .rule("twin-zones"), .rule("shared-record")),
    Idea("R-NET-15", .rule("unreachable-after-swap")),
    Idea("R-NET-16", .rule("name-cache-above-objective")),
    Idea("R-NET-17", .rule("wrong-port"), .omitted("Port 8432 of elastic clusters")),
    Idea("R-NET-18", .rule("address-as-host")),
    Idea("R-NET-19", .rule("ineffective-security-rules")),
    Idea("R-NET-20", .refused("A standby has the network of its primary.")),
    Idea(
      "R-NET-21", .rule("moving-address"),
      .omitted("A drawing in which the address of a private endpoint changes in a failover")),
    Idea("R-NET-22", .rule("replica-network-mode")),
    Idea("R-ENC-01", .rule("key-in-another-region")),
    Idea(
      "R-ENC-02", .refused("A customer-managed key is used through a user-assigned identity."),
      .rule("identity-without-role")),
    Idea("R-ENC-03", .rule("shared-replica-key")),
    Idea("R-ENC-04", .rule("geo-backup-key")),
    Idea(
      "R-ENC-05",
      .omitted("A change of the encryption mode between two versions of an architecture")),
    Idea("R-ENC-06", .rule("unusable-key"), .rule("expired-key")),
    Idea("R-ENC-07", .rule("unprotected-vault")),
    Idea("R-ENC-08", .rule("unreachable-vault")),
    Idea("R-ENC-09", .rule("versioned-key")),
    Idea("R-ENC-10", .rule("data-key-in-vault")),
    Idea(
      "R-ENC-11",
      .refused("A server uses its key as a trusted service, not by a private endpoint."),
      .rule("vault-on-the-way")),
    Idea("R-ENC-12", .rule("vault-failover")),
    Idea("R-ENC-13", .rule("pool-in-one-datacenter")),
    Idea("R-ENC-14", .rule("fips-level")),
    Idea("R-ENC-15", .refused("A managed HSM stores no secrets.")),
    Idea("R-BK-01", .rule("backup-retention")),
    Idea("R-BK-02", .rule("geo-backup-not-offered")),
    Idea("R-BK-03", .rule("geo-restore-elsewhere")),
    Idea("R-BK-04", .rule("geo-restore-claim")),
    Idea("R-BK-05", .rule("no-backup-elsewhere")),
    Idea("R-BK-06", .rule("logical-error-claim"), .rule("user-error-protection")),
    Idea("R-CP-01", .rule("group-in-lost-region")),
    Idea("R-CP-02", .rule("automation-in-lost-region")),
    Idea("R-CP-03", .rule("portal-promise")),
    Idea("R-CP-04", .rule("promotion-by-portal-only")),
    Idea("R-LOG-01", .rule("missing-diagnostic-setting")),
    Idea("R-LOG-02", .refused("A workspace is not on the way of a client to a database.")),
    Idea("R-LOG-03", .rule("sink-in-another-region")),
    Idea("R-LOG-04", .rule("single-workspace")),
    Idea("R-LOG-05", .rule("too-many-diagnostic-settings")),
    Idea("R-LOG-06", .rule("log-store")),
    Idea("R-LOG-07", .rule("legacy-tables")),
    Idea("R-ID-01", .rule("unrotated-login")),
    Idea("R-ID-02", .rule("password-in-catalog")),
    Idea("R-ID-03", .rule("secrets-in-one-region")),
    Idea("R-ID-04", .rule("authentication-after-swap")),
    Idea("R-TLS-01", .rule("plain-connections")),
    Idea("R-TLS-02", .rule("unchecked-server")),
    Idea("R-TLS-03", .refused("Clients use a mode of libpq.")),
    Idea("R-TLS-04", .refused("The floor of TLS is 1.2 or 1.3."), .rule("outdated-tls")),
    Idea("R-DOC-01", .rule("product-name")),
    Idea("R-DOC-02", .rule("standby-and-replica")),
    Idea("R-DOC-03", .rule("virtual-endpoint-for-private-endpoint")),
    Idea("R-DOC-04", .reported("duplicate-paragraph")),
    Idea("R-DOC-05", .omitted("A figure on a page that rests on an inference, without saying so")),
    Idea("R-DOC-06", .omitted("Lists of regions that are older than some months")),
  ]
}

struct IdeaTests {
  @Test(arguments: Idea.all)
  private func `an idea became a rule, a refusal, or an omission with its reason`(idea: Idea) {
    for outcome in idea.outcomes {
      switch outcome {
      case .rule(let identifier):
        #expect(RuleCatalog.rule(identifier) != nil, "\(idea.id): \(identifier)")
      case .refused(let summary):
        #expect(Refusal.all.contains { $0.summary == summary }, "\(idea.id): \(summary)")
      case .omitted(let condition):
        #expect(Omission.all.contains { $0.condition == condition }, "\(idea.id): \(condition)")
      case .reported(let identifier):
        #expect(RuleCatalog.reports.contains { $0.identifier == identifier }, "\(idea.id)")
      }
    }
  }

  @Test func `no idea is lost`() {
    #expect(Idea.all.count == 125)
    #expect(Set(Idea.all.map(\.id)).count == 125)
  }
}
