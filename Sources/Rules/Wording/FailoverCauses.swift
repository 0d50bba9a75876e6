import ArchitectureModel
import Facts

/// Failovers have causes.
struct FailoverCauses: WordingRule {
  let identifier = "failover-causes"
  let severity = Diagnostic.Severity.note
  let summary = """
    A failover follows the loss of a node or zone and maintenance, not every outage, nor \
    scaling.
    """
  let rationale = """
    A same-zone standby does not survive its zone, and nothing follows from the loss of a \
    region.
    """
  let facts: [Fact.ID] = ["HA-20", "HA-26", "HA-29"]
  let words = ["outages"]
  let cure = "say which losses the standby covers"
  let wrong = ["It fails over due to maintenance or outages."]
  let right = ["It fails over when a zone is lost."]

  var patterns: [Regex<Substring>] {
    [
      /(?i)due to maintenance or outages/
    ]
  }
}
