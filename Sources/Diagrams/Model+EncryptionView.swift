import ArchitectureModel
import Facts
import Simulation

extension Model {
  /// Servers, their keys and identities, and the secrets of applications.
  var encryptionView: View {
    var view = View(
      .encryption, "Which key protects which server, and where applications find their logins.",
      boundaries: [.site, .region, .vault, .global])
    addKeys(to: &view)
    addBackups(to: &view)
    addSecrets(to: &view)
    if !view.flows.isEmpty { view.add(servers.map(\.id)) }
    return view
  }

  private func addKeys(to view: inout View) {
    var uses: [View.Flow] = []
    var grants: [View.Flow] = []
    for server in servers {
      guard case .customer(let key, let identity) = server.settings.encryption else { continue }
      uses.append(.init(server.id, identity, .keyManagement, "acts as", caption: "acts as"))
      grants.append(
        .init(identity, key, .keyManagement, "may wrap and unwrap with", caption: "uses"))
    }
    view.step(
      "Servers with a customer-managed key act as user-assigned identities: \(pairs(uses))",
      ["ENC-04", "ENC-12"], uses)
    view.step(
      "The server's data encryption key is wrapped with the key encryption key of its region: "
        + pairs(grants), ["ENC-02", "ENC-05", "ENC-08"], grants)
  }

  private func addBackups(to view: inout View) {
    let backups = servers.compactMap { server in
      server.backupID.map {
        View.Flow(server.id, $0, .keyManagement, "encrypted at rest", caption: "backed up")
      }
    }
    let isServiceManaged = servers.allSatisfy { $0.settings.encryption == .serviceManaged }
    view.step(
      isServiceManaged
        ? "Servers and backups are encrypted at rest with service-managed keys"
        : "Backups are encrypted at rest as well", ["ENC-01"], backups)
  }

  private func addSecrets(to view: inout View) {
    let reads = all(Application.self).compactMap { application -> View.Flow? in
      guard let secret = application.client.secret, self[secret] != nil else { return nil }
      return .init(application.id, secret, .keyManagement, "reads its login", caption: "reads")
    }
    view.step(
      "Applications read their logins as secrets of a vault: \(pairs(reads))",
      ["ID-11"], reads)
  }
}
