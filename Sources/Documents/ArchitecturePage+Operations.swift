import ArchitectureModel
import Diagrams
import Facts

extension ArchitecturePage {
  /// Notes on logging and on the control plane.
  var operations: [String: TemplateValue] {
    [
      "hasExports": .flag(!exports.isEmpty),
      "exports": .list(exports),
      "logNotes": .sentences(logNotes),
      "controlNotes": .sentences(controlNotes),
    ]
  }

  private var exports: [TemplateValue] {
    model.all(DiagnosticSetting.self).flatMap { setting in
      setting.categories.map { category in
        .object([
          "setting": .text("\(setting.title)"),
          "server": .text("\(model.title(of: setting.server))"),
          "category": .text("\(code: category.rawValue)"),
          "table": .text(
            "\(code: setting.mode == .resourceSpecific ? category.table : "AzureDiagnostics")"),
          "sinks": .text("\(setting.sinks.map(model.title).listed)"),
        ])
      }
    }
  }

  var logNotes: [Sentence] {
    let missing = model.servers.filter { model.diagnosticSettings(of: $0.id).isEmpty }.map {
      Sentence("\($0.title) has no diagnostic setting; its logs are not kept.", "LOG-14")
    }
    let workspaces = model.all(LogAnalyticsWorkspace.self).map { workspace -> Sentence in
      let region = model.region(of: workspace.id)?.displayName ?? "–"
      guard let copy = workspace.replicatedTo else {
        return Sentence("\(workspace.title) lies in \(region) only.")
      }
      return Sentence(
        "\(workspace.title) lies in \(region) and is replicated to \(copy.displayName).", "LOG-08")
    }
    guard !workspaces.isEmpty || !model.all(DiagnosticSetting.self).isEmpty else { return missing }
    return missing + workspaces + [
      .fact("LOG-12"), .fact("LOG-14"), .fact("LOG-05"), .fact("LOG-07"), .fact("LOG-04"),
      .fact("LOG-01"), .fact("LOG-02"),
      .fact("LOG-03"), .fact("LOG-10"),
    ]
  }

  private var controlNotes: [Sentence] {
    let groups = model.servers.compactMap { server -> Sentence? in
      guard let group = model.resourceGroup(of: server.id) else { return nil }
      return Sentence(
        """
        \(server.title) is changed through \(code: group.name) in \(group.region.displayName), by \
        the \(group.subscription.owner.rawValue) (\(code: group.subscription.name)).
        """, "CP-06")
    }
    let automation = model.all(ManagementClient.self).filter { $0.client == .pipeline }.map {
      Sentence(
        "\($0.title) runs in \(model.region(of: $0.id)?.displayName ?? "no region of the model").",
        "CP-07")
    }
    let promotion: [Sentence] = model.servers.contains(where: \.isReplica) ? [.fact("CP-08")] : []
    return groups + automation + [
      .fact("CP-01"), .fact("CP-02"), .fact("CP-03"), .fact("CP-04"), .fact("CP-05"),
    ] + promotion
  }
}
