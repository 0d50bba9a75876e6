/// Colours and line styles of drawings.
package struct Theme: Sendable {
  /// The colours of a drawing on a light or on a dark ground, each as `#rrggbb`.
  package struct Palette: Sendable {
    package var page: String
    package var title: String
    package var detail: String
    package var card: String
    package var cardLine: String
    package var icon: String
    package var boundaryLine: String
    /// Fills of boundaries, the outer ones first.
    package var site: String
    package var region: String
    package var network: String
    package var subnet: String
    package var zone: String
    package var badge: String
    package var badgeText: String
    package var strokes: [LineKind: String]

    package func stroke(of line: LineKind) -> String { strokes[line] ?? title }

    func fill(of kind: DiagramGraph.Cluster.Kind) -> String {
      switch kind {
      case .site: site
      case .region, .global: region
      case .network, .vault: network
      case .subnet: subnet
      case .zone: zone
      }
    }
  }

  package var name: String
  package var light: Palette
  package var dark: Palette

  /// The fonts of all text, the first that a machine has.
  static let fontStack = "Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif"
  /// The font that DOT names.
  static let fontName = "Helvetica,Arial,sans-serif"

  package static let standard = Theme(
    name: "standard",
    light: Palette(
      page: "#ffffff", title: "#1b2430", detail: "#495766", card: "#ffffff", cardLine: "#b9c3cf",
      icon: "#1f5fbf", boundaryLine: "#c3ccd6", site: "#f4f2ee", region: "#f3f6fa",
      network: "#e9eff6", subnet: "#f8fafc", zone: "#eaf3ee", badge: "#1b2430",
      badgeText: "#ffffff",
      strokes: [
        .data: "#1f5fbf", .synchronousReplication: "#14784a", .asynchronousReplication: "#14784a",
        .nameResolution: "#7a3fb3", .keyManagement: "#a45a00", .observability: "#0c7489",
        .control: "#5b6672",
      ]),
    dark: Palette(
      page: "#10151b", title: "#eef2f6", detail: "#b4c0cc", card: "#1c242d", cardLine: "#4a5866",
      icon: "#7db4ff", boundaryLine: "#3d4955", site: "#1a1916", region: "#151c24",
      network: "#1a2430", subnet: "#161e27", zone: "#16231d", badge: "#eef2f6",
      badgeText: "#10151b",
      strokes: [
        .data: "#7db4ff", .synchronousReplication: "#5fd39b", .asynchronousReplication: "#5fd39b",
        .nameResolution: "#c99bf5", .keyManagement: "#f0ae5b", .observability: "#5fcbe0",
        .control: "#a9b5c1",
      ]))
}

extension LineKind {
  /// The dashes of a line, as SVG spells them; nothing for a line without gaps.
  var dashes: String? {
    switch self {
    case .data, .synchronousReplication: nil
    case .asynchronousReplication: "9 5"
    case .nameResolution: "2 4"
    case .keyManagement: "10 3 2 3"
    case .observability: "5 3"
    case .control: "14 4"
    }
  }

  /// How wide a line is, in points.
  var width: Double {
    switch self {
    case .synchronousReplication: 2.6
    case .nameResolution, .data, .asynchronousReplication: 1.8
    case .keyManagement, .observability, .control: 1.6
    }
  }
}
