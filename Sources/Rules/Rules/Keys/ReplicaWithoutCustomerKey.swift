import ArchitectureModel
import Facts

/// After a swap the data lies under the replica's key.
struct ReplicaWithoutCustomerKey: Rule {
  let identifier = "replica-without-customer-key"
  let group = RuleGroup.keys
  let severity = Diagnostic.Severity.warning
  let summary = "If the primary has a customer-managed key, each replica has one."
  let rationale = "The choice is fixed at creation, and the copy lies under a key of the service."
  let facts: [Fact.ID] = ["ENC-03", "ENC-12"]
  let counterparts: [Counterpart] = [.policy("12c74c95-0efd-48da-b8d9-2a7d68470c92")]

  var violating: [Example] {
    [
      Example("a replica under a service-managed key") {
        $0.change(\.replica) { $0.overrides.encryption = .serviceManaged }
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.replications.filter { $0.primary.customerKey != nil && $0.replica.customerKey == nil }.map
    {
      replica, primary in
      Violation(
        replica, and: [primary.id],
        "\(primary.quoted) is under a key of the customer, its replica \(replica.quoted) under one of "
          + "the service", cure: "give the replica a customer-managed key of its region")
    }
  }
}
