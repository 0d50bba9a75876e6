import ArchitectureModel
import Facts

/// A server follows the rotation of a key that it names without version.
struct VersionedKey: Rule {
  let identifier = "versioned-key"
  let group = RuleGroup.keys
  let severity = Diagnostic.Severity.warning
  let summary = "A server names its key without a version."
  let rationale = "With a version somebody has to tell the server of each rotation."
  let facts: [Fact.ID] = ["ENC-11"]

  var violating: [Example] {
    [
      Example("a key that is named with its version") {
        $0.change(\.key) { $0.versionless = false }
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.serverKeys.filter { !$0.key.versionless }.map { key, server in
      Violation(
        key, and: [server.id], "\(server.quoted) names \(key.quoted) with a version",
        cure: "set 'versionless: true'")
    }
  }
}
