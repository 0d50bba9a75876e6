import ArchitectureModel
import Diagrams
import Foundation
import GraphvizLayout
import TestSupport
import Testing

/// Drawings of architectures that nobody has looked at.
///
/// `REFARCH_SEEDS=500` draws more of them, and `REFARCH_DRAWINGS=FOLDER` keeps the pictures.
struct RandomArchitectureTests {
  @Test func `drawings of random architectures are sound`() throws {
    let environment = ProcessInfo.processInfo.environment
    let count = environment["REFARCH_SEEDS"].flatMap(UInt64.init) ?? 40
    var census = Census()
    for seed in 0..<count {
      let model = try Model.resolved(RandomArchitecture(seed: seed))
      census.add(model)
      for diagram in model.diagrams() {
        let drawing = Drawing(diagram.graph)
        let audit = LayoutAudit(drawing)
        census.add(audit, of: drawing, "\(seed)/\(diagram.view.name)")
        if let folder = environment["REFARCH_DRAWINGS"] { try keep(drawing, in: folder) }
      }
    }
    print(census.report)
    #expect(census.missingKinds == [] && census.missingPlanes == [])
    #expect(census.broken.count * 100 <= census.drawings)
  }

  private func keep(_ drawing: Drawing, in folder: String) throws {
    let text = try SVGWriter(drawing, try GraphvizReader.read(DOTWriter(drawing).text())).text()
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    try text.write(
      toFile: "\(folder)/\(drawing.graph.id).svg", atomically: true, encoding: .utf8)
  }
}

/// What random architectures are made of, and what is wrong with their drawings.
private struct Census {
  private(set) var drawings = 0
  private(set) var broken: [String] = []
  private var kinds: [String: Int] = [:]
  private var planes: [LineKind: Int] = [:]
  private var defects: [LayoutAudit.Defect.Kind: Int] = [:]
  private var serious: [String] = []
  private var minor: [String] = []
  private var crossings = 0
  private var cards = 0

  mutating func add(_ model: Model) {
    for element in model.elements { kinds[type(of: element).kind, default: 0] += 1 }
  }

  mutating func add(_ audit: LayoutAudit, of drawing: Drawing, _ name: String) {
    drawings += 1
    crossings += audit.crossings
    cards += drawing.graph.nodes.count
    for edge in drawing.graph.edges { planes[edge.line, default: 0] += 1 }
    for defect in audit.defects {
      defects[defect.kind, default: 0] += 1
      let text = "\(name): \(defect.kind.rawValue): \(defect.elements)"
      if Self.seriousKinds.contains(defect.kind) {
        serious.append(text)
      } else {
        minor.append(text)
      }
    }
    if audit.defects.contains(where: { Self.seriousKinds.contains($0.kind) }) {
      broken.append(name)
    }
  }

  /// What makes a drawing wrong, not only less than perfect.
  private static let seriousKinds: Set<LayoutAudit.Defect.Kind> = [
    .overlappingCards, .overlappingTexts, .overflowingText, .lineThroughCard, .lineThroughText,
    .missingLine, .smallType,
  ]

  /// All kinds that can stand in a drawing or between two of its elements.
  private static let allKinds: Set<String> = [
    Alert.kind, Application.kind, DNSPrivateResolver.kind, DNSServer.kind, DiagnosticSetting.kind,
    EventHub.kind, FlexibleServer.kind, ForeignServer.kind, HybridConnection.kind,
    InboundEndpoint.kind, Key.kind, KeyVault.kind, LogAnalyticsWorkspace.kind, ManagedHSM.kind,
    ManagementClient.kind, OnPremisesSite.kind, Operator.kind, OutboundEndpoint.kind, Peering.kind,
    PrivateDNSZone.kind, PrivateEndpoint.kind, ReadReplica.kind, ResourceManager.kind, Secret.kind,
    StorageAccount.kind, Subnet.kind, User.kind, UserAssignedIdentity.kind, VirtualEndpoint.kind,
    VirtualNetwork.kind, VirtualNetworkGateway.kind,
  ]

  var missingKinds: [String] { Self.allKinds.filter { kinds[$0] == nil }.sorted() }
  var missingPlanes: [LineKind] { LineKind.allCases.filter { planes[$0] == nil } }

  var report: String {
    func list<Key>(_ counts: [Key: Int], _ name: (Key) -> String) -> String {
      counts.map { "\(name($0.key)) \($0.value)" }.sorted().joined(separator: ", ")
    }
    return """
      \(drawings) drawings, \(cards) cards, \(crossings) crossings, \(broken.count) broken
      elements: \(list(kinds) { $0 })
      lines: \(list(planes) { $0.rawValue })
      defects: \(list(defects) { "\($0)" })
      \((serious + minor.prefix(20)).joined(separator: "\n"))
      """
  }
}
