import ArchitectureModel
import Facts

/// A server calls out only where packets can go.
struct ForeignServerPath: Rule {
  let identifier = "foreign-server-path"
  let group = RuleGroup.networking
  let severity = Diagnostic.Severity.warning
  let summary = "A foreign server is reached from the network of the server that holds it."
  let rationale = """
    A server in public access mode has no address in a network of the customer, and its private \
    endpoints are for calls in, not out.
    """
  let facts: [Fact.ID] = ["ID-09"]

  var conforming: [Example] {
    [
      Example("a foreign server of an integrated server", of: IntegratedArchitecture()) {
        $0.add(
          ForeignServer(
            "Archive", on: $0.base.server, to: $0.base.names.writer, user: "reader",
            credential: .generated(from: $0.base.login), id: "archive"), in: .ukSouth)
      }
    ]
  }
  var violating: [Example] {
    [
      Example("a foreign server behind a private endpoint") {
        $0.add(
          ForeignServer(
            "Archive", on: $0.base.server, to: $0.base.names.reader, user: "reader",
            credential: .generated(from: $0.base.login), id: "archive"), in: $0.base.home)
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.all(ForeignServer.self).compactMap { foreign in
      guard let owner = model.server(foreign.owner), !owner.isIntegrated,
        let target = model.target(of: foreign.target), target.id != owner.id,
        target.needsPrivateEndpoint
      else { return nil }
      return Violation(
        foreign, and: [owner.id, target.id],
        "\(owner.quoted) has no way to \(target.quoted), which lets nobody in but private endpoints",
        cure: "use virtual network integration for \(owner.quoted), or move the data by another way"
      )
    }
  }
}
