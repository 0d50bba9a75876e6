import ArchitectureModel
import Diagrams
import Facts

extension ArchitecturePage {
  /// What a reader should keep of a view, the most important first; three at least.
  func takeaways(of kind: View.Kind) -> [Sentence] {
    switch kind {
    case .overview, .failover: limits + [.fact("HA-40"), .fact("HA-20"), .fact("HA-23")]
    case .privateLink: privateLinkNotes
    case .nameResolution:
      (model.hasForwarders ? [.fact("NET-41")] : []) + [.fact("NET-34")] + dnsNotes
    case .nameRecords:
      model.all(VirtualEndpoint.self).isEmpty
        ? [.fact("NET-20"), .fact("HA-43"), .fact("NET-22")]
        : [.fact("VE-06"), .fact("NET-20"), .fact("NET-24")]
    case .encryption: encryption + [.fact("ENC-03")]
    case .observability: [.fact("LOG-07"), .fact("LOG-12")] + logNotes
    case .controlPlane: [.fact("CP-02"), .fact("CP-04"), .fact("CP-06")]
    }
  }
}
