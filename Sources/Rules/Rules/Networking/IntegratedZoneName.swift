import ArchitectureModel
import Facts
import Simulation

/// The zone of an integrated server has a name of a certain form.
struct IntegratedZoneName: Rule {
  let identifier = "integrated-zone-name"
  let group = RuleGroup.networking
  let severity = Diagnostic.Severity.error
  let summary = "The zone of an integrated server ends in the domain of servers."
  let rationale = "Azure refuses the server with any other zone."
  let facts: [Fact.ID] = ["NET-18"]

  var conforming: [Example] {
    [Example("the zone invoices.postgres.database.azure.com", of: IntegratedArchitecture())]
  }
  var violating: [Example] {
    [
      Example("the zone invoices.example", of: IntegratedArchitecture()) {
        $0.change(\.zone) { $0.name = "invoices.example" }
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.all(PrivateDNSZone.self).compactMap { zone in
      guard let server = model.integratedServers(in: zone).first,
        !zone.name.hasSuffix(".\(server.region.cloud.serverDomain)")
      else { return nil }
      return Violation(
        zone, and: [server.id],
        "'\(zone.name)', the zone of \(server.quoted), does not end in "
          + "'.\(server.region.cloud.serverDomain)'",
        cure: "call it 'NAME.\(server.region.cloud.serverDomain)'")
    }
  }
}
