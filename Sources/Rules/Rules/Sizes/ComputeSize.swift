import ArchitectureModel
import Facts

/// A size names its tier and its cores.
struct ComputeSize: Rule {
  let identifier = "compute-size"
  let group = RuleGroup.sizes
  let severity = Diagnostic.Severity.warning
  let summary = "A compute size says what its tier and its vCores say."
  let rationale = "Azure has no size such as this, or the server is another than the page tells."
  let facts: [Fact.ID] = ["SRV-01"]

  var conforming: [Example] {
    [
      Example("a Memory Optimized server of 20 vCores") {
        $0.change(\.server) {
          $0.settings.compute = .memoryOptimized("Standard_E20ds_v5", vCores: 20)
        }
      }
    ]
  }
  var violating: [Example] {
    [
      Example("a size of 4 vCores that is said to have 8") {
        $0.change(\.server) {
          $0.settings.compute = .generalPurpose("Standard_D4ds_v5", vCores: 8)
        }
      },
      Example("a Memory Optimized size among General Purpose") {
        $0.change(\.server) {
          $0.settings.compute = .generalPurpose("Standard_E4ds_v5", vCores: 4)
        }
      },
      Example("a size with two letters exchanged") {
        $0.change(\.server) {
          $0.settings.compute = .generalPurpose("Standard_D4sd_v5", vCores: 4)
        }
      },
      Example("a size that there is not") {
        $0.change(\.server) { $0.settings.compute = .generalPurpose("Large", vCores: 4) }
      },
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.servers.compactMap { server in
      let compute = server.settings.compute
      let expected = "'Standard_\(compute.tier.letter)\(compute.vCores)…'"
      guard let size = compute.size.wholeMatch(of: /Standard_([BDE])(\d+)(?:ms|s|ds|ads)(?:_v\d)?/)
      else {
        return Violation(
          server, "\(server.quoted) has a compute size that there is not: \"\(compute.size)\"",
          cure: "name the size as Azure does, such as \(expected)")
      }
      let isRight =
        String(size.output.1) == compute.tier.letter && Int(size.output.2) == compute.vCores
      return isRight && compute.tier.vCores.contains(compute.vCores)
        ? nil
        : Violation(
          server,
          "\"\(compute.size)\" of \(server.quoted) is not \(compute.tier.rawValue) with "
            + "\(compute.vCores) vCores",
          cure: "take a size that begins with \(expected), or say what the size has")
    }
  }
}

extension Compute.Tier {
  /// The letter that its sizes begin with.
  fileprivate var letter: String {
    switch self {
    case .burstable: "B"
    case .generalPurpose: "D"
    case .memoryOptimized: "E"
    }
  }

  /// How many vCores there are in the tier.
  fileprivate var vCores: Set<Int> {
    switch self {
    case .burstable: [1, 2, 4, 8, 12, 16, 20]
    case .generalPurpose: [2, 4, 8, 16, 32, 48, 64, 96]
    case .memoryOptimized: [2, 4, 8, 16, 20, 32, 48, 64, 96]
    }
  }
}
