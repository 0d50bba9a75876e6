import ArchitectureModel
import Facts

/// The login belongs to the server.
struct AuthenticationAfterSwap: Rule {
  let identifier = "authentication-after-swap"
  let group = RuleGroup.promotion
  let severity = Diagnostic.Severity.warning
  let summary = "A replica takes the logins of its primary."
  let rationale = "A promotion does not change the mode, and clients are refused after it."
  let facts: [Fact.ID] = ["ID-03", "PR-10"]

  var violating: [Example] {
    [
      Example("Microsoft Entra on the primary alone") {
        $0.change(\.server) { $0.settings.authentication = .both }
        $0.change(\.replica) { $0.overrides.authentication = .password }
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.replications.filter {
      $0.replica.settings.authentication != $0.primary.settings.authentication
    }.map { replica, primary in
      Violation(
        replica, and: [primary.id],
        "login at \(primary.quoted) is by \(primary.settings.authentication.rawValue), at "
          + "\(replica.quoted) by \(replica.settings.authentication.rawValue)",
        cure: "choose the same for both, before any promotion")
    }
  }
}
