import ArchitectureModel
import Facts

/// A key that has expired takes its server along.
struct ExpiredKey: DatedRule {
  let identifier = "expired-key"
  let group = RuleGroup.keys
  let severity = Diagnostic.Severity.error
  let summary = "The key of a server has not expired."
  let rationale = "Within an hour the server is inaccessible, and its standby too."
  let facts: [Fact.ID] = ["ENC-06", "ENC-10"]

  var conforming: [Example] {
    [Example("a key that expires in 2099") { $0.change(\.key) { $0.expiry = "2099-12-31" } }]
  }
  var violating: [Example] {
    [
      Example("a key that expired in 2020") { $0.change(\.key) { $0.expiry = "2020-12-31" } },
      Example("a key that expires on no day") { $0.change(\.key) { $0.expiry = "2030-02-30" } },
    ]
  }

  func check(_ model: Model, on day: String) -> [Violation] {
    model.serverKeys.compactMap { key, server in
      guard let expiry = key.expiry else { return nil }
      guard expiry.isDay else {
        return Violation(
          key, and: [server.id], "'\(expiry)', on which \(key.quoted) expires, is no day",
          cure: "write year, month and day, such as '2030-12-31'")
      }
      guard expiry < day else { return nil }
      return Violation(
        key, and: [server.id], "\(key.quoted) of \(server.quoted) expired on \(expiry)",
        cure: "rotate the key, or give it a later expiry")
    }
  }
}
