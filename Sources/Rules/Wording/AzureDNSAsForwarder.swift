import ArchitectureModel
import Facts

/// Azure DNS is no forwarder.
struct AzureDNSAsForwarder: WordingRule {
  let identifier = "azure-dns-as-forwarder"
  let severity = Diagnostic.Severity.warning
  let summary =
    "An inbound endpoint answers through Azure DNS of its network; nobody else can forward there."
  let rationale = "168.63.129.16 answers inside a virtual network only."
  let facts: [Fact.ID] = ["NET-42", "NET-40"]
  let words = ["168.63.129.16"]
  let cure = "say that the inbound endpoint answers"
  let wrong = ["The resolver uses Azure DNS (168.63.129.16) as a forwarder."]
  let right = ["The inbound endpoint hands over to Azure DNS at 168.63.129.16."]

  var patterns: [Regex<Substring>] {
    [
      /(?i)168\.63\.129\.16\)? as a forwarder/
    ]
  }
}
