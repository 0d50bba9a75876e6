import ArchitectureModel
import Facts

/// The control plane promises nothing.
struct PortalPromise: WordingRule {
  let identifier = "portal-promise"
  let severity = Diagnostic.Severity.error
  let summary = """
    Nothing guarantees that the portal is there when the database is not, or the other way \
    round.
    """
  let rationale = "A runbook that begins with the portal ends there when it is down."
  let facts: [Fact.ID] = ["CP-03", "CP-02"]
  let words = ["portal will", "portal is always", "portal remains", "portal stays"]
  let cure = "say that the planes are separate, and that neither guarantees the other"
  let wrong = ["The portal will be available."]
  let right = ["A portal that works says nothing about the database."]

  var patterns: [Regex<Substring>] {
    [
      /(?i)portal (?:will be|is always|remains|stays) available/
    ]
  }
}
