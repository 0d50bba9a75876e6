import ArchitectureModel
import Facts
import Simulation

/// The drawings and tables that answer the questions of the notes, all of them played.
struct NotesEvidence: Sendable {
  struct Table: Sendable {
    let title: Markdown
    let header: [Markdown]
    let rows: [[Markdown]]

    var value: TemplateValue {
      .object([
        "title": .text(title), "header": .texts(header),
        "rows": .list(rows.map { .object(["cells": .texts($0)]) }),
      ])
    }
  }

  private let entries: [(model: Model, scenarios: [ScenarioDrawings])]

  init(_ entries: [(model: Model, scenarios: [ScenarioDrawings])]) {
    self.entries = entries
  }

  /// What is shown for a question, by its anchor.
  func evidence(for anchor: String) -> (pictures: [TemplateValue], tables: [Table]) {
    switch anchor {
    case "failover-with-read-replicas":
      (pictures(swap) + pictures(outage), [records(swap), figures])
    case "keys-in-a-failover": (pictures(vaultLost), [servers(vaultLost)])
    case "private-endpoints-in-disaster-recovery":
      (pictures(resolverLost), [lookups(outage), lookups(resolverLost)])
    case "managed-hsm-or-key-vault": ([], [keyStores])
    case "passwords-without-entra": ([], [vaults(outage)])
    default: ([], [])
    }
  }

  // MARK: Scenarios

  private struct Film {
    let model: Model
    let drawings: ScenarioDrawings
    var run: ScenarioRun { drawings.run }
    var simulator: Simulator { Simulator(model) }
  }

  private func film(_ scenario: String) -> Film? {
    guard let entry = entries.first(where: { $0.model.id == "cross-region-disaster-recovery" }),
      let drawings = entry.scenarios.first(where: { $0.run.scenario.id == scenario })
    else { return nil }
    return Film(model: entry.model, drawings: drawings)
  }

  private var swap: Film? { film("site-swap-and-back") }
  private var outage: Film? { film("the-production-region-is-lost") }
  private var vaultLost: Film? { film("the-key-vault-is-lost") }
  private var resolverLost: Film? { film("the-dns-resolver-is-lost") }

  private func pictures(_ film: Film?) -> [TemplateValue] {
    guard let film else { return [] }
    let folder = film.model.id
    let page = ScenarioPage.fileName(of: film.run.scenario)
    return film.drawings.strips.map { strip in
      var image = strip.picture.image(in: folder)
      image["page"] = .text(Markdown(source: "\(folder)/\(page)"))
      return .object(image)
    }
  }

  // MARK: Tables

  private func table(
    _ film: Film?, _ title: Markdown, _ head: [Markdown], _ rows: (Film) -> [[Markdown]]
  ) -> Table {
    guard let film else { return Table(title: title, header: head, rows: []) }
    return Table(
      title: "\(title), in \"\(film.run.scenario.title)\":", header: head + film.run.columns,
      rows: rows(film))
  }

  /// The records of roles and servers, after each step.
  private func records(_ film: Film?) -> Table {
    table(film, "Which record leads where", ["Record"]) { film in
      let states = film.run.states.map(film.simulator.records)
      return states[0].filter { film.model.server($0.owner) != nil || $0.kind == .alias }
        .filter { record in !film.model.keyStores.contains { $0.id == record.owner } }
        .map { record in
          ["\(code: record.name)"]
            + states.map { state in
              state.first { $0.name == record.name && $0.kind == record.kind }
                .map { "\(code: $0.value)" } ?? "none"
            }
        }
    }
  }

  private func servers(_ film: Film?) -> Table {
    table(film, "What each server does, and under which key", ["Server", "Key"]) { film in
      film.model.servers.map { server in
        let key =
          if case .customer(let key, _) = server.settings.encryption {
            film.model.title(of: key)
          } else { "service-managed" }
        return ["\(server.title)", "\(key)"]
          + film.run.states.map { state in
            let serves = film.simulator.properties(of: state).first {
              $0.subject == server.id && $0.name == "serves"
            }
            return "\(serves?.value ?? "–")"
          }
      }
    }
  }

  /// What each client finds for the name that it uses.
  private func lookups(_ film: Film?) -> Table {
    table(film, "What each client finds and reaches", ["Client", "Name"]) { film in
      film.model.databaseTraffic.map { traffic in
        ["\(film.model.title(of: traffic.source))", "\(code: film.model.hostName(traffic.host))"]
          + film.run.states.map { state in
            let connection = film.simulator.connection(
              from: traffic.source, to: traffic.host, in: state)
            let result: Markdown = "\(film.simulator.inWords(connection))"
            guard case .address(let address, _, _?) = connection.lookup.outcome else {
              return result
            }
            return "\(code: address): \(result)"
          }
      }
    }
  }

  /// Whether each application reaches the vault with its login.
  private func vaults(_ film: Film?) -> Table {
    table(film, "Where each application finds its login", ["Application", "Vault"]) { film in
      film.model.all(Application.self).compactMap { application in
        guard let vault = application.client.secret.flatMap(film.model.parent),
          let name = film.model.privateLinkHostName(of: vault)
        else { return nil }
        return ["\(application.title)", "\(code: name)"]
          + film.run.states.map { state in
            if film.model.isLost(application.id, with: state.lost) { return "is lost itself" }
            return film.simulator.reaches(vault, from: application.id, in: state)
              ? "reached" : "not reached"
          }
      }
    }
  }

  /// What the loss of the key means, architecture by architecture.
  private var keyStores: Table {
    Table(
      title: "What happens when the key of the primary is lost, played on each architecture:",
      header: ["Architecture", "Outcome"],
      rows: entries.map { ["\($0.model.title)", Failure.key.cell(for: $0.model)] })
  }

  /// What planned and forced promotions cost.
  private var figures: Table {
    let steps = [swap, outage].compactMap(\.self).flatMap { film in
      film.run.steps.compactMap { step in step.recovery.map { (film, step, $0) } }
    }
    return Table(
      title: "What each promotion costs:", header: ["Step", "Data lost", "Time without service"],
      rows: steps.map { film, step, recovery in
        let text = RecoveryText(recovery)
        return [
          "\(film.run.scenario.title): \(film.simulator.inWords(step.event))",
          Sentence("\(text.loss)", facts: recovery.dataLoss.facts).cited,
          Sentence(
            "\(text.time)", facts: recovery.parts.flatMap(\.facts).distinct
          ).cited,
        ]
      })
  }
}
