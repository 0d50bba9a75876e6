import ArchitectureModel
import Facts

/// An integrated server with a standby needs addresses.
struct SmallDelegatedSubnet: Rule {
  let identifier = "small-delegated-subnet"
  let group = RuleGroup.highAvailability
  let severity = Diagnostic.Severity.error
  let summary = "A subnet for servers with virtual network integration is a /28 or larger."
  let rationale = "Azure refuses a smaller one; a standby alone takes four addresses."
  let facts: [Fact.ID] = ["HA-46"]

  var conforming: [Example] {
    [Example("an integrated server in a /28", of: IntegratedArchitecture())]
  }
  var violating: [Example] {
    [
      Example("an integrated server in a /29", of: IntegratedArchitecture()) {
        $0.change(\.databases) { $0.addressPrefix = "10.1.2.0/29" }
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    let longest = Int(Figure.integratedPrefix.value)
    let subnets = model.servers.compactMap(\.integration?.subnet).distinct
    return subnets.compactMap { model.element($0, as: Subnet.self) }.compactMap { subnet in
      guard let prefix = AddressPrefix(subnet.addressPrefix), prefix.length > longest else {
        return nil
      }
      return Violation(
        subnet,
        "\(subnet.quoted) is a /\(prefix.length); a subnet for servers is a /\(longest) or larger",
        cure: "give the subnet a /\(longest) or a larger range")
    }
  }
}
