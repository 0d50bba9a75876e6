import ArchitectureModel
import Facts

/// An address does not follow anything.
struct AddressAsHost: Rule {
  let identifier = "address-as-host"
  let group = RuleGroup.nameResolution
  let severity = Diagnostic.Severity.warning
  let summary = "Clients call a canonical name, neither an address nor a `privatelink` name."
  let rationale =
    "The address behind the name can change, and the certificate holds the canonical one."
  let facts: [Fact.ID] = ["HA-40", "TLS-05"]

  var violating: [Example] {
    [
      Example(
        "an address as host", alsoBreaks: ["unreachable-database"]
      ) {
        $0.traffic($0.base.service.calls(HostName("10.11.2.4"), "Read and write invoices"))
      },
      Example("a `privatelink` name as host") {
        $0.traffic(
          $0.base.service.calls(
            HostName("psql-invoices.privatelink.postgres.database.azure.com"),
            "Read and write invoices"))
      },
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.databaseTraffic.compactMap { traffic in
      guard case .literal(let host) = traffic.host,
        NetworkAddress(host) != nil || host.isPrivateLinkName
      else { return nil }
      return Violation(
        traffic, "'\(traffic.source)' calls '\(host)', which no certificate holds",
        cure: "call the server or a name of the virtual endpoint")
    }
  }
}
