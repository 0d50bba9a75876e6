import ArchitectureModel
import Facts

/// Azure has to see the public name first.
struct ForwardedPrivateZone: Rule {
  let identifier = "forwarded-private-zone"
  let group = RuleGroup.nameResolution
  let severity = Diagnostic.Severity.error
  let summary = "A conditional forwarder names the public domain, never a `privatelink` zone."
  let rationale = "Clients ask for the public name; only its CNAME leads into the private zone."
  let facts: [Fact.ID] = ["NET-41"]

  var violating: [Example] {
    [
      Example("a forwarder for the private zone") { edit in
        let inbound = edit.base.inbound
        edit.change(\.corporateDNS) {
          $0.forwarders.append(
            ConditionalForwarder("privatelink.postgres.database.azure.com", to: inbound))
        }
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.forwarders.filter { $0.rule.domain.lowercased().hasPrefix("privatelink") }.map {
      let domain = $0.rule.domain.split(separator: ".").dropFirst().joined(separator: ".")
      return Violation(
        $0.owner, "\($0.owner.quoted) forwards '\($0.rule.domain)', a zone that no client asks for",
        cure: "forward '\(domain)'")
    }
  }
}

extension Model {
  /// All conditional forwarders, of DNS servers and of rulesets.
  var forwarders: [(owner: any Element, rule: ConditionalForwarder)] {
    all(DNSServer.self).flatMap { server in server.forwarders.map { (server as any Element, $0) } }
      + all(ForwardingRuleset.self).flatMap { ruleset in
        ruleset.rules.map { (ruleset as any Element, $0) }
      }
  }
}
