import ArchitectureModel
import Facts

/// Azure DNS answers inside virtual networks only.
struct ForwardedToAzureDNS: Rule {
  let identifier = "forwarded-to-azure-dns"
  let group = RuleGroup.nameResolution
  let severity = Diagnostic.Severity.error
  let summary = "A DNS server on premises forwards to an inbound endpoint, not to 168.63.129.16."
  let rationale = "That address answers inside a virtual network only."
  let facts: [Fact.ID] = ["NET-42", "NET-43"]

  var violating: [Example] {
    [
      Example(
        "a corporate DNS that forwards to 168.63.129.16", alsoBreaks: ["unreachable-database"]
      ) {
        $0.change(\.corporateDNS) { server in
          server.forwarders[0] = ConditionalForwarder(
            server.forwarders[0].domain, toAddress: "168.63.129.16")
        }
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.all(DNSServer.self).filter { model.place(of: $0.id, as: VirtualNetwork.self) == nil }
      .flatMap { server in
        server.forwarders.filter { $0.targets.contains(.address("168.63.129.16")) }.map {
          Violation(
            server,
            "\(server.quoted) forwards '\($0.domain)' to 168.63.129.16, which does not answer there",
            cure: "forward to an inbound endpoint of a DNS Private Resolver")
        }
      }
  }
}
