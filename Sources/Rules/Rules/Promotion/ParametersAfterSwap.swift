import ArchitectureModel
import Facts
import Simulation

/// Parameters of a replica are its own.
struct ParametersAfterSwap: Rule {
  let identifier = "parameters-after-swap"
  let group = RuleGroup.promotion
  let severity = Diagnostic.Severity.warning
  let summary = "A replica that is meant to become the primary has its parameters."
  let rationale = "Later changes at the primary are not copied, and a promotion carries none over."
  let facts: [Fact.ID] = ["RR-15", "PR-10"]

  var violating: [Example] {
    [
      Example("another `work_mem` on the replica") {
        $0.change(\.replica) { $0.overrides.parameters = ["work_mem": "65536"] }
      },
      Example("another floor of TLS on the replica") {
        $0.change(\.replica) {
          $0.overrides.transportSecurity = TransportSecurity(minimumVersion: .tls13)
        }
      },
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.swaps.compactMap { replica, primary in
      let (one, other) = (replica.settings, primary.settings)
      var names = Set(one.parameters.keys).union(other.parameters.keys)
        .subtracting(Symmetry.parameters)
        .filter { one.parameters[$0] != other.parameters[$0] }
      if one.transportSecurity.required != other.transportSecurity.required {
        names.insert("require_secure_transport")
      }
      if one.transportSecurity.minimumVersion != other.transportSecurity.minimumVersion {
        names.insert("ssl_min_protocol_version")
      }
      guard !names.isEmpty else { return nil }
      let list = names.sorted().map { "'\($0)'" }.listed
      return Violation(
        replica, and: [primary.id],
        "\(list) of \(replica.quoted) differ\(names.count == 1 ? "s" : "") from \(primary.quoted)",
        cure: "set \(list) alike on both")
    }
  }
}
