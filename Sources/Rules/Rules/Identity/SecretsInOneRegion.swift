import ArchitectureModel
import Facts

/// A login in the lost region opens nothing.
struct SecretsInOneRegion: Rule {
  let identifier = "secrets-in-one-region"
  let group = RuleGroup.identity
  let severity = Diagnostic.Severity.warning
  let summary = "With a replica in another region, each login lies in a vault of both regions."
  let rationale = """
    A vault fails over when Microsoft decides, after hours perhaps, and is read-only then.
    """
  let facts: [Fact.ID] = ["ID-12", "KEY-03", "KEY-05"]

  var violating: [Example] {
    [
      Example("a login in one vault") {
        $0.remove(\.recoveryLogin)
        $0.change(\.recoveryService) { $0.client.secret = nil }
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    let secrets = model.all(Secret.self)
    let used = Set(model.all(Application.self).compactMap(\.client.secret))
    return model.crossRegionReplications.prefix(1).flatMap { replica, primary in
      secrets.filter { used.contains($0.id) }.filter { secret in
        guard model.region(of: secret.id) == primary.region else { return false }
        return !secrets.contains {
          $0.title == secret.title && model.region(of: $0.id) != primary.region
        }
      }.map { secret in
        Violation(
          secret, and: [replica.id],
          "\(secret.quoted) lies in \(primary.region.displayName) alone",
          cure: "write it into a vault in \(replica.region.displayName) too, under the same title")
      }
    }
  }
}
