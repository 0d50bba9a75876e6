import ArchitectureModel
import Facts

/// A password that never changes is known some day.
struct UnrotatedLogin: Rule {
  let identifier = "unrotated-login"
  let group = RuleGroup.identity
  let severity = Diagnostic.Severity.warning
  let summary = "A login with a password is renewed, by two logins used in turn."
  let rationale = "With two logins there is no moment without a valid one."
  let facts: [Fact.ID] = ["ID-11"]

  var violating: [Example] {
    [Example("a login that is never renewed") { $0.change(\.login) { $0.rotation = .none } }]
  }

  func check(_ model: Model) -> [Violation] {
    guard model.servers.contains(where: { $0.settings.authentication != .entra }) else { return [] }
    let used = Set(model.all(Application.self).compactMap(\.client.secret))
    return model.all(Secret.self).filter { $0.rotation == .none && used.contains($0.id) }.map {
      Violation(
        $0, "\($0.quoted) is never renewed",
        cure: "use '.alternatingLogins(every:)'")
    }
  }
}
