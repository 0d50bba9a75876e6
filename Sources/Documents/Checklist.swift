import ArchitectureModel
import Facts
import Simulation

/// What a reader verifies in a tenant: how, by which of the architecture's names, and what changes if
/// it comes out otherwise.
struct Checklist {
  private let model: Model
  private let verifications: [Verification]

  /// Takes the facts that a page uses; those that pages of Azure state need no check.
  init(_ model: Model, using facts: Set<Fact.ID>) {
    self.model = model
    verifications = Verification.all.filter { facts.contains($0.fact) }
      .sorted { $0.fact < $1.fact }
  }

  var value: TemplateValue {
    .list(
      verifications.map { verification in
        .object([
          "check": .text(Sentence("\(prose: verification.check)", verification.fact).cited),
          "otherwise": .text("\(prose: verification.otherwise)"),
          "commands": .texts(commands(for: verification.fact)),
        ])
      })
  }

  // MARK: Commands

  private func commands(for fact: Fact.ID) -> [Markdown] {
    switch fact {
    case "VE-12": swapLookups
    case "VE-13": serverLookups
    case "VE-15": certificateTests
    case "HA-43": model.servers.filter { $0.standbyID != nil }.flatMap(fixedLookups)
    case "NET-09": model.servers.filter { $0.standbyID == nil }.flatMap(fixedLookups)
    case "VE-07":
      model.all(VirtualEndpoint.self).map {
        "\(code: "nslookup \(model.hostName($0.reader.host))")"
      }
    default: []
    }
  }

  /// Each name of a virtual endpoint, from each client, before and after a swap.
  private var swapLookups: [Markdown] {
    model.all(VirtualEndpoint.self).flatMap { endpoint -> [Markdown] in
      let names = [
        (endpoint.writer.host, endpoint.primary, endpoint.readerTarget),
        (endpoint.reader.host, endpoint.readerTarget, endpoint.primary),
      ]
      return names.flatMap { host, before, after in
        clients.map { client in
          """
          From \(model.title(of: client)): \(code: "nslookup \(model.hostName(host))") leads to \
          \(answer(of: before, from: client)) before a swap, and to \
          \(answer(of: after, from: client)) after it.
          """
        }
      }
    }
  }

  /// The names of a virtual endpoint at every DNS server with an address.
  private var serverLookups: [Markdown] {
    let addresses = model.elements.compactMap { element -> String? in
      element is DNSServer || element is InboundEndpoint ? element.fixedAddress : nil
    }
    return model.all(VirtualEndpoint.self).flatMap { endpoint in
      [endpoint.writer.host, endpoint.reader.host].flatMap { host in
        addresses.map { "\(code: "nslookup \(model.hostName(host)) \($0)")" }
      }
    }
  }

  private var certificateTests: [Markdown] {
    model.all(VirtualEndpoint.self).flatMap { endpoint -> [Markdown] in
      let name = model.hostName(endpoint.writer.host)
      let handshake =
        "openssl s_client -starttls postgres -connect \(name):5432 -servername \(name)"
      return [
        "The names: \(code: "\(handshake) </dev/null | openssl x509 -noout -ext subjectAltName")",
        """
        The connection, with the root certificates that your clients trust: \
        \(code: "psql 'host=\(name) sslmode=verify-full sslrootcert=system dbname=postgres user=…'"). \
        Only a message that names the host name counts as a refusal of it.
        """,
      ]
    }
  }

  private func fixedLookups(_ server: Server) -> [Markdown] {
    clients.prefix(1).map { client in
      """
      From \(model.title(of: client)): \(code: "nslookup \(server.hostName)") leads to \
      \(answer(of: server.id, from: client)).
      """
    }
  }

  private var clients: [ElementID] { model.databaseTraffic.map(\.source).distinct }

  /// The name and address of a server as a client sees them.
  private func answer(of id: ElementID, from client: ElementID) -> Markdown {
    guard let server = model.server(id) else { return "\(code: id.text)" }
    let lookup = NameResolver(model).resolve(server.hostName, from: client)
    guard case .address(let address, _, _) = lookup.outcome else {
      return "\(code: server.hostName)"
    }
    return "\(code: server.hostName) at \(code: address)"
  }
}
