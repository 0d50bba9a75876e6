import ArchitectureModel
import Facts

/// An application that reads elsewhere fails with elsewhere.
struct SecretOfAnotherRegion: Rule {
  let identifier = "secret-of-another-region"
  let group = RuleGroup.identity
  let severity = Diagnostic.Severity.warning
  let summary = "An application in a region reads its login from a vault of that region."
  let rationale = "Otherwise it depends on two regions, and fails with either."
  let facts: [Fact.ID] = ["ID-12", "KEY-03"]

  var violating: [Example] {
    [
      Example("an application that reads the vault of the other region") {
        $0.change(\.recoveryService) { $0.client.secret = "login" }
        $0.traffic(
          $0.base.service.calls($0.base.names.writer, "Read and write invoices"),
          $0.base.recoveryService.calls($0.base.names.writer, "Take over"))
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.all(Application.self).compactMap { application in
      guard let secret = application.client.secret, let own = model.region(of: application.id),
        let other = model.region(of: secret), own != other
      else { return nil }
      return Violation(
        application, and: [secret],
        "\(application.quoted) in \(own.displayName) reads its login in \(other.displayName)",
        cure: "read it from a vault in \(own.displayName)")
    }
  }
}
