import ArchitectureModel
import Diagrams
import Facts

extension ArchitecturePage {
  /// Notes on encryption, keys and secrets.
  var keys: [String: TemplateValue] {
    [
      "encryption": .sentences(encryption),
      "secrets": .sentences(secrets),
      "keyStoreNames": .texts(KeyStoreComparison.names),
      "keyStores": .list(KeyStoreComparison.rows),
      "keyStoreNotes": .sentences(KeyStoreComparison.notes),
    ]
  }

  var encryption: [Sentence] {
    let own = model.servers.map { server -> Sentence in
      switch server.settings.encryption {
      case .serviceManaged:
        return Sentence(
          "\(server.title) is encrypted under a service-managed key.", "ENC-01", "ENC-03")
      case .customer(let key, let identity):
        let store = model.parent(of: key).map(model.title) ?? "–"
        return Sentence(
          """
          The data encryption key of \(server.title) is wrapped by \(model.title(of: key)) in \
          \(store), used through \(model.title(of: identity)).
          """, "ENC-02", "ENC-04", "ENC-05")
      }
    }
    let isCustomer = model.servers.contains { $0.settings.encryption != .serviceManaged }
    guard isCustomer else { return own + [.fact("ENC-16")] }
    let across: [Sentence] =
      model.replicaRegions.isEmpty ? [] : [.fact("ENC-12"), .fact("ENC-14"), .fact("KEY-03")]
    return own + across + [
      .fact("ENC-06"), .fact("ENC-07"), .fact("ENC-08"), .fact("ENC-09"), .fact("ENC-10"),
      .fact("ENC-11"), .fact("ENC-16"),
    ]
  }

  private var secrets: [Sentence] {
    let own = model.all(Application.self).compactMap { application -> Sentence? in
      guard let id = application.client.secret, let secret = model.element(id, as: Secret.self),
        let vault = model.parent(of: id)
      else { return nil }
      return Sentence(
        "\(application.title) reads \(secret.title) from \(model.title(of: vault)).")
    }
    let rotations = model.all(Secret.self).map { secret -> Sentence in
      let vault = model.parent(of: secret.id).map(model.title) ?? "–"
      switch secret.rotation {
      case .none: return Sentence("\(secret.title) in \(vault) is not renewed.", "ID-11")
      case .alternatingLogins(let interval):
        return Sentence(
          """
          \(secret.title) in \(vault) is renewed every \(interval.inWords), with two logins used \
          in turn.
          """, "ID-11")
      }
    }
    let mappings = model.all(ForeignServer.self).map { foreign -> Sentence in
      let mapping: Markdown = "The user mapping of \(foreign.title) for \(code: foreign.user)"
      switch foreign.credential {
      case .inCatalog: return Sentence("\(mapping) holds its password in clear.", "ID-07")
      case .scramPassThrough: return Sentence("\(mapping) passes SCRAM keys through.", "ID-08")
      case .secret(let id):
        return Sentence("\(mapping) is written from \(model.title(of: id)).", "ID-07", "ID-11")
      }
    }
    guard !(own + mappings).isEmpty else { return [] }
    return own + mappings + rotations + [.fact("ID-05"), .fact("ID-07"), .fact("ID-13")]
  }
}

/// Key Vault and Managed HSM side by side; every row rests on facts.
enum KeyStoreComparison {
  static let notes: [Sentence] = [
    .fact("KEY-05"), .fact("KEY-06"), .fact("KEY-07"), .fact("KEY-11"),
  ]

  static let names: [Markdown] = ["Key Vault Standard", "Key Vault Premium", "Managed HSM"]

  static var rows: [TemplateValue] {
    entries.map { entry in
      .object([
        "property": .text("\(entry.property)"),
        "cells": .texts([entry.standard, entry.premium, entry.managedHSM]),
        "facts": .text(Sentence("", facts: entry.facts).cited),
      ])
    }
  }

  private struct Entry {
    var property: String
    var standard: Markdown
    var premium: Markdown
    var managedHSM: Markdown
    var facts: [Fact.ID]
  }

  private static let entries = [
    Entry(
      property: "Tenancy", standard: "multitenant", premium: "multitenant",
      managedHSM: "single-tenant", facts: ["KEY-13"]),
    Entry(
      property: "Validation", standard: "FIPS 140-2 level 1 (software keys)",
      premium:
        """
        keys in hardware: FIPS 140-3 level 3, older versions FIPS 140-2 level 2; software keys: \
        FIPS 140-2 level 1
        """,
      managedHSM: "FIPS 140-3 level 3", facts: ["KEY-01"]),
    Entry(
      property: "Keys for a server", standard: "RSA", premium: "RSA, RSA-HSM",
      managedHSM: "RSA-HSM", facts: ["ENC-06"]),
    Entry(
      property: "Within the region", standard: "copied over the zones, where there are any",
      premium: "copied over the zones, where there are any",
      managedHSM: "racks of one datacenter", facts: ["KEY-02", "KEY-08"]),
    Entry(
      property: "Across regions",
      standard: "copy in the pair by Microsoft, read-only after failover",
      premium: "copy in the pair by Microsoft, read-only after failover",
      managedHSM: "none, unless extended to one more region", facts: ["KEY-03", "KEY-09"]),
    Entry(
      property: "Root of trust", standard: "Microsoft", premium: "Microsoft",
      managedHSM: "customer", facts: ["KEY-13"]),
    Entry(
      property: "Passwords", standard: "yes", premium: "yes", managedHSM: "no, keys only",
      facts: ["ID-13"]),
  ]
}
