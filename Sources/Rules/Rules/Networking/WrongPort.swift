import ArchitectureModel
import Facts

/// A server listens on two ports.
struct WrongPort: Rule {
  let identifier = "wrong-port"
  let group = RuleGroup.networking
  let severity = Diagnostic.Severity.error
  let summary = "Clients call the port of the server, or that of PgBouncer where it is on."
  let rationale = "Nothing listens on any other port of a flexible server."
  let facts: [Fact.ID] = ["NET-50"]

  var conforming: [Example] {
    [
      Example("port 6432 with PgBouncer on") {
        $0.change(\.server) { $0.settings.pgBouncer = true }
        $0.traffic(
          $0.base.service.calls($0.base.names.writer, "Read and write", over: .pgBouncer))
      }
    ]
  }
  var violating: [Example] {
    [
      Example("port 6432 without PgBouncer") {
        $0.traffic(
          $0.base.service.calls($0.base.names.writer, "Read and write", over: .pgBouncer))
      },
      Example("port 5433") {
        $0.traffic(
          $0.base.service.calls($0.base.names.writer, "Read and write", over: .port(5433)))
      },
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.databaseTraffic.compactMap { traffic in
      guard let server = model.target(of: traffic.host), traffic.port != 5432,
        traffic.port != 6432 || !server.settings.pgBouncer
      else { return nil }
      return Violation(
        traffic, and: [server.id],
        traffic.port == 6432
          ? "'\(traffic.source)' calls port 6432 of \(server.quoted), whose PgBouncer is off"
          : "'\(traffic.source)' calls port \(traffic.port) of \(server.quoted), where nothing listens",
        cure: traffic.port == 6432 ? "set 'pgBouncer: true'" : "use '.postgreSQL' or '.pgBouncer'")
    }
  }
}
