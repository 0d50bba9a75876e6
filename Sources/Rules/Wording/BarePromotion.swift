import ArchitectureModel
import Facts

/// A promotion has conditions.
struct BarePromotion: WordingRule {
  let identifier = "bare-promotion"
  let severity = Diagnostic.Severity.note
  let summary = "Who mentions the promotion of a replica says what it needs and loses."
  let rationale = """
    It is manual, needs a virtual endpoint and equal servers, loses the lag, and has no \
    standby afterwards.
    """
  let facts: [Fact.ID] = ["PR-02", "PR-04", "PR-07", "PR-09"]
  let words = ["if disaster recovery is needed"]
  let cure = "add who promotes, what it needs, and what is lost"
  let wrong = ["Replicas can be promoted to a read-write server if disaster recovery is needed."]
  let right = ["Operators can promote a replica; the lag is lost."]

  var patterns: [Regex<Substring>] {
    [
      /(?i)can be promoted to a read-write server if disaster recovery is needed/
    ]
  }
}
