import ArchitectureModel
import Facts
import Simulation

/// A command of a runbook, with the model's names, as a source spells it.
struct Command {
  /// What the command is for, in one sentence.
  let purpose: String
  let text: String
  /// The fact that states its words and switches.
  let fact: Fact.ID

  /// The newest date among the pages that the fact was read on.
  var date: String { Ledger.fact(fact)?.sources.map(\.date).max() ?? "" }

  var value: TemplateValue {
    .object([
      "purpose": .text(Sentence("\(purpose) As of \(date):", facts: [fact]).cited),
      "command": .text(Markdown(source: text)),
    ])
  }
}

/// Writes commands for the servers of a model.
struct CommandWriter {
  let model: Model

  private func group(_ id: ElementID) -> String {
    argument(model.resourceGroup(of: id.origin)?.name ?? "RESOURCE_GROUP")
  }

  private func name(_ id: ElementID) -> String {
    argument(model.server(id)?.name ?? id.text)
  }

  /// A word for a shell: in quotation marks, unless it is made of harmless characters only.
  private func argument(_ text: String) -> String {
    let isPlain =
      !text.isEmpty
      && text.utf8.allSatisfy {
        (97...122).contains($0) || (65...90).contains($0) || (48...57).contains($0)
          || "-_./:".utf8.contains($0)
      }
    return isPlain ? text : "'" + text.replacing("'", with: "'\\''") + "'"
  }

  private func server(_ words: String, _ id: ElementID, _ rest: String = "") -> String {
    "az postgres flexible-server \(words) --resource-group \(group(id)) --name \(name(id))"
      + (rest.isEmpty ? "" : " \(rest)")
  }

  private func endpoint(
    _ words: String, _ endpoint: VirtualEndpoint, of primary: ElementID, _ rest: String = ""
  ) -> String {
    "az postgres flexible-server virtual-endpoint \(words) --resource-group \(group(primary)) "
      + "--server-name \(name(primary)) --name \(argument(endpoint.baseName))"
      + (rest.isEmpty ? "" : " \(rest)")
  }

  // MARK: Looking

  func show(_ id: ElementID, mustBeReady: Bool = true) -> Command {
    Command(
      purpose: "The state of \(model.title(of: id)), "
        + (mustBeReady
          ? "which has to be Ready." : "for the record: in this outage it need not be Ready."),
      text: server("show", id), fact: "AZ-07")
  }

  func show(_ endpoint: VirtualEndpoint, of primary: ElementID) -> Command {
    Command(
      purpose: "The virtual endpoint, with the reader's server as its member.",
      text: self.endpoint("show", endpoint, of: primary), fact: "AZ-03")
  }

  func lag(of id: ElementID) -> Command {
    Command(
      purpose: "The lag of \(model.title(of: id)), in seconds.",
      text:
        "az monitor metrics list --resource \"$(\(server("show", id, "--query id --output tsv")))\" "
        + "--metric physical_replication_delay_in_seconds --aggregation Maximum --interval PT1M",
      fact: "AZ-12")
  }

  // MARK: Acting

  func promote(
    _ id: ElementID, _ promotion: Event.Promotion, _ mode: Event.DataSynchronization
  ) -> Command {
    Command(
      purpose: promotion == .toPrimary
        ? "Exchange the roles." : "Take the replica out of replication, for good.",
      text: server(
        "replica promote", id,
        "--promote-mode \(promotion == .toPrimary ? "switchover" : "standalone") "
          + "--promote-option \(mode.inWords)"), fact: "AZ-02")
  }

  func failOver(_ id: ElementID) -> Command {
    Command(
      purpose: "Ask for the failover.", text: server("restart", id, "--failover Planned"),
      fact: "AZ-01")
  }

  func enableHighAvailability(
    _ id: ElementID, standby zone: AvailabilityZone? = nil, purpose: String? = nil
  ) -> Command {
    Command(
      purpose: purpose ?? "Enable high availability of \(model.title(of: id)).",
      text: server(
        "update", id,
        "--zonal-resiliency Enabled" + (zone.map { " --standby-zone \($0.rawValue)" } ?? "")),
      fact: "AZ-06")
  }

  func aimReader(
    of endpoint: VirtualEndpoint, of primary: ElementID, at id: ElementID, purpose: String? = nil
  ) -> Command {
    Command(
      purpose: purpose ?? "Aim the reader name at \(model.title(of: id)).",
      text: self.endpoint(
        "update", endpoint, of: primary, "--endpoint-type ReadWrite --members \(name(id))"),
      fact: "AZ-04")
  }

  func restore(_ id: ElementID) -> Command {
    Command(
      purpose: "Restore, with the name and the time of your choice in UTC.",
      text: "az postgres flexible-server restore --resource-group \(group(id)) --name NEW_SERVER "
        + "--source-server \(name(id)) --restore-time UTC_TIME", fact: "AZ-09")
  }

  func geoRestore(to region: AzureRegion) -> Command {
    Command(
      purpose:
        "Restore in the paired region, with a name of your choice, in a group of that region, "
        + "from the server by its resource identifier.",
      text: "az postgres flexible-server geo-restore --resource-group NEW_GROUP --name NEW_SERVER "
        + "--source-server SOURCE_RESOURCE_ID --location \(region.name)", fact: "AZ-10")
  }

  func createReplica(_ replica: any DatabaseServer, of source: ElementID) -> Command {
    let isNeighbour = group(replica.id) == group(source)
    return Command(
      purpose: "Make the replica anew, with the name of the deleted one or another"
        + (isNeighbour
          ? "." : "; its source is in another group, and named by its resource identifier."),
      text: server(
        "replica create", replica.id,
        "--source-server \(isNeighbour ? name(source) : "SOURCE_RESOURCE_ID") "
          + "--location \(model.region(of: replica.id)?.name ?? "REGION")"), fact: "AZ-11")
  }

  func recoverKey(_ key: Key, in vault: KeyVault) -> Command {
    Command(
      purpose: "Recover the key, if it was deleted.",
      text: "az keyvault key recover --vault-name \(argument(vault.name)) "
        + "--name \(argument(key.title))", fact: "AZ-15")
  }

  func enableKey(_ key: Key, in vault: KeyVault) -> Command {
    Command(
      purpose: "Enable the key again, if it was disabled.",
      text: "az keyvault key set-attributes --vault-name \(argument(vault.name)) "
        + "--name \(argument(key.title)) --enabled true", fact: "AZ-15")
  }

  func switchOver(_ workspace: LogAnalyticsWorkspace, to region: AzureRegion) -> Command {
    Command(
      purpose: "Switch the workspace over to its copy, if logs are needed before it returns.",
      text: "az monitor log-analytics workspace failover --resource-group \(group(workspace.id)) "
        + "--location \(region.name) --workspace-name \(argument(workspace.title))", fact: "AZ-16")
  }
}
