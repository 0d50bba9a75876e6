import ArchitectureModel
import Facts

/// Storage and event hubs are regional sinks.
struct SinkInAnotherRegion: Rule {
  let identifier = "sink-in-another-region"
  let group = RuleGroup.logging
  let severity = Diagnostic.Severity.error
  let summary = "A storage account or event hub that takes logs stands in the region of the server."
  let rationale = "Azure refuses others; a workspace may be anywhere."
  let facts: [Fact.ID] = ["LOG-04"]

  private static func storage(
    _ title: String, in region: @escaping @Sendable (SampleArchitecture) -> AzureRegion
  )
    -> Example
  {
    Example(title) {
      $0.add(StorageAccount("stlogs", id: "archive"), in: region($0.base))
      $0.change(\.serverLogs) { $0.sinks.append("archive") }
    }
  }

  var conforming: [Example] {
    [Self.storage("a storage account in the region of the server", in: \.home)]
  }
  var violating: [Example] {
    [Self.storage("a storage account in the other region", in: \.recovery)]
  }

  func check(_ model: Model) -> [Violation] {
    model.all(DiagnosticSetting.self).flatMap { setting -> [Violation] in
      guard let server = model.server(setting.server) else { return [] }
      return setting.sinks.filter { id in
        !(model[id] is LogAnalyticsWorkspace) && model.region(of: id) != server.region
      }.map { id in
        Violation(
          setting, and: [id, server.id],
          "\(setting.quoted) sends logs of \(server.quoted) in \(server.region.displayName) to '\(id)' "
            + "in \(model.region(of: id)?.displayName ?? "no region")",
          cure: "use a sink in \(server.region.displayName), or a workspace")
      }
    }
  }
}
