import ArchitectureModel
import Facts

/// A standby is no replica.
struct StandbyAndReplica: WordingRule {
  let identifier = "standby-and-replica"
  let severity = Diagnostic.Severity.warning
  let summary = """
    A standby is hidden and in the region of its primary; what is readable or elsewhere is a \
    replica.
    """
  let rationale =
    "The two behave differently: a standby takes over by itself, a replica never does."
  let facts: [Fact.ID] = ["HA-01", "HA-07", "RR-01"]
  let words = ["standby"]
  let cure = """
    say "read replica" for a copy that is readable or in another region, "standby" for the \
    hidden one
    """
  let wrong = [
    "A geo-redundant standby in Norway.", "Promote the standby server in another region.",
    "A standby replica in zone 2.", "The standby is readable.",
    "Offload read queries to the standby server.",
  ]
  let right = [
    "A standby in another zone, and a read replica in another region.",
    "A readable standby does not exist; a standby is never in another region.",
  ]

  var patterns: [Regex<Substring>] {
    [
      /(?i)(?:cross-region|geo-redundant|remote|readable) standby/,
      /(?i)standby(?: (?!never|not)\w+){0,2} in (?:another|a different|a second|the other|the recovery) region/,
      /(?i)standby(?: |-)replica/,
      /(?i)standby(?: server)? is readable/,
      /(?i)(?:read|quer|report)\w*(?: \w+){0,2} to the standby/,
    ]
  }
}
