import ArchitectureModel
import Facts

/// A promotion by hand in the portal is slow, and the portal may be gone.
struct PromotionByPortalOnly: Rule {
  let identifier = "promotion-by-portal-only"
  let group = RuleGroup.controlPlane
  let severity = Diagnostic.Severity.warning
  let summary = "Where a scenario promotes, operators have a command line or a pipeline."
  let rationale =
    "The portal is one client of the control plane among others, and guarantees nothing."
  let facts: [Fact.ID] = ["CP-01", "CP-03", "CP-04"]

  var violating: [Example] {
    [
      Example("operators with the portal alone") {
        let portal = ManagementClient("Azure portal", .portal, id: "portal")
        $0.add(portal)
        $0.traffic(
          $0.base.service.calls($0.base.names.writer, "Read and write invoices"),
          $0.base.operators.uses(portal, "Promote"))
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    let calls = model.managementCalls
    let isScripted = calls.contains {
      model.element($0.client, as: ManagementClient.self)?.client != .portal
    }
    guard !calls.isEmpty, !isScripted else { return [] }
    return model.scenarios.filter { scenario in
      scenario.events.contains { if case .promote = $0 { true } else { false } }
    }.map {
      Violation(
        $0, calls.map(\.client).distinct,
        "\"\($0.title)\" promotes a server, and operators have nothing but the portal",
        cure:
          "add a 'ManagementClient(\"Azure CLI\", .commandLine)' or a pipeline that operators use")
    }
  }
}
