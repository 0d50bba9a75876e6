import ArchitectureModel
import Facts

/// A replica takes no writes.
struct WriteThroughReader: Rule {
  let identifier = "write-through-reader"
  let group = RuleGroup.virtualEndpoints
  let severity = Diagnostic.Severity.warning
  let summary = "Traffic that says it writes goes to the writer name, not to a replica."
  let rationale = "The reader name leads to a replica, which is for reading."
  let facts: [Fact.ID] = ["VE-04", "RR-26"]

  var violating: [Example] {
    [
      Example("writes by the reader name") {
        $0.traffic($0.base.service.calls($0.base.names.reader, "Read and write invoices"))
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.databaseTraffic.compactMap { traffic in
      guard let server = model.target(of: traffic.host), server.isReplica,
        traffic.purpose.lowercased().contains(/\bwrites?\b/)
      else { return nil }
      return Violation(
        traffic, and: [server.id],
        "'\(traffic.source)' is to \"\(traffic.purpose)\", but calls the replica \(server.quoted)",
        cure: "call the writer name of the virtual endpoint")
    }
  }
}
