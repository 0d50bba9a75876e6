import ArchitectureModel
import Facts

/// Not every key wraps a server's key.
struct UnusableKey: Rule {
  let identifier = "unusable-key"
  let group = RuleGroup.keys
  let severity = Diagnostic.Severity.error
  let summary = "The key of a server is RSA with 2048, 3072 or 4096 bits."
  let rationale = "Azure refuses any other."
  let facts: [Fact.ID] = ["ENC-06"]

  var conforming: [Example] {
    [Example("an RSA-HSM key of 3072 bits") { $0.change(\.key) { $0.bits = 3072 } }]
  }
  var violating: [Example] {
    [
      Example("an elliptic curve key") { $0.change(\.key) { $0.algorithm = .ellipticCurve } },
      Example("an RSA key of 1024 bits") { $0.change(\.key) { $0.bits = 1024 } },
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.serverKeys.filter {
      $0.key.algorithm == .ellipticCurve || ![2048, 3072, 4096].contains($0.key.bits)
    }.map { key, server in
      Violation(
        key, and: [server.id],
        "\(key.quoted) of \(server.quoted) is \(key.algorithm.rawValue) with \(key.bits) bits",
        cure: "use an RSA or RSA-HSM key of 2048, 3072 or 4096 bits")
    }
  }
}

extension Model {
  /// Each key that a server or its backup lies under, with the first server that uses it.
  var serverKeys: [(key: Key, server: Server)] {
    var seen: Set<ElementID> = []
    return servers.flatMap { server -> [(ElementID, Server)] in
      var keys = [server.customerKey?.key]
      if case .geo(let key, _)? = server.backup?.redundancy { keys.append(key) }
      return keys.compactMap(\.self).map { ($0, server) }
    }.compactMap { id, server in
      guard let key = element(id, as: Key.self), seen.insert(id).inserted else { return nil }
      return (key, server)
    }
  }
}
