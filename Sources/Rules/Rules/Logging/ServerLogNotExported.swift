import ArchitectureModel
import Facts

/// A setting that exports nothing, or not the log itself.
struct ServerLogNotExported: Rule {
  let identifier = "server-log-not-exported"
  let group = RuleGroup.logging
  let severity = Diagnostic.Severity.warning
  let summary = "The diagnostic settings of a server export its own log to some sink."
  let rationale =
    "Each category fills a table of its own; what is not exported is not there afterwards."
  let facts: [Fact.ID] = ["LOG-02", "LOG-01"]

  var violating: [Example] {
    [
      Example("a setting without the server's log") {
        $0.change(\.serverLogs) { $0.categories = [.sessions] }
      },
      Example("a setting without a sink") { $0.change(\.serverLogs) { $0.sinks = [] } },
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.servers.compactMap { server in
      let settings = model.diagnosticSettings(of: server.id)
      guard let setting = settings.first,
        !settings.contains(where: { $0.categories.contains(.serverLogs) && !$0.sinks.isEmpty })
      else { return nil }
      return Violation(
        setting, and: [server.id], "\(setting.quoted) does not export the log of \(server.quoted)",
        cure: setting.sinks.isEmpty ? "name a sink" : "add '.serverLogs' to its categories")
    }
  }
}
