package import Facts

/// Something worth checking that no rule checks, and why.
package struct Omission: Sendable {
  /// What could be checked.
  package let condition: String
  package let reason: String
  package let facts: [Fact.ID]

  private init(_ condition: String, _ reason: String, _ facts: Fact.ID...) {
    self.condition = condition
    self.reason = reason
    self.facts = facts
  }

  package static let all: [Omission] = [
    Omission(
      "Some loss is promised for the loss of a node or zone, although a failover loses nothing",
      "a promise of less is kept all the same", "HA-11"),
    Omission(
      "A replica in an architecture of high availability alone",
      "what an architecture is follows from its servers, so that the two cannot disagree", "RR-26"),
    Omission(
      "A runbook after a swap that does not switch high availability on again",
      "runbooks are computed, and hold the step by construction", "PR-09"),
    Omission(
      "Terraform state after a swap", "how resources are deployed is not part of a model", "PR-22",
      "VE-10"),
    Omission(
      "A drawing in which the address of a private endpoint changes in a failover",
      "drawings are computed, and hold the address fixed", "HA-43"),
    Omission(
      "A change of the encryption mode between two versions of an architecture",
      "a rule sees one version; the difference of two is another command's work", "ENC-03"),
    Omission(
      "A figure on a page that rests on an inference, without saying so",
      "citations are computed, and carry the mark", "VE-12"),
    Omission(
      "Lists of regions that are older than some months",
      "'refarch facts --stale' lists them with all other old facts", "HA-60", "HA-61", "HA-63"),
    Omission(
      "Port 8432 of elastic clusters", "elastic clusters are not part of the model", "NET-50"),
    Omission(
      "Which certificates clients trust", "trust stores are not part of the model", "TLS-03"),
  ]
}
