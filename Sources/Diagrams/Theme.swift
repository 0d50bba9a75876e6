import ArchitectureModel

/// How drawings look: colours, type, sizes and line styles.
///
/// A tool of your own hands its themes over beside its architectures; `--theme` chooses one by name.
///
/// ```swift
/// static let themes: [Theme] = [.standard.accented(0x9b1c6b, named: "tallgren"), .print]
/// ```
public struct Theme: Sendable {
  /// The colours of a drawing on a light or on a dark ground.
  public struct Palette: Sendable, Hashable {
    /// The ground of the whole picture.
    public var page: Color
    /// Names: titles of cards and of the picture.
    public var title: Color
    /// Everything else that is written.
    public var detail: Color
    /// The ground of cards.
    public var card: Color
    /// The outline of cards.
    public var cardLine: Color
    /// The outline of boundaries.
    public var boundaryLine: Color
    /// The ground of on-premises sites.
    public var site: Color
    /// The ground of regions, and of what belongs to none.
    public var region: Color
    /// The ground of virtual networks and key vaults.
    public var network: Color
    /// The ground of subnets.
    public var subnet: Color
    /// The ground of availability zones and of hidden cards.
    public var zone: Color
    /// The ground of the numbers of the workflow.
    public var badge: Color
    /// The numbers of the workflow.
    public var badgeText: Color
    /// Lines and icons of the data plane.
    public var data: Color
    /// Lines and icons of replication.
    public var replication: Color
    /// Lines and icons of name resolution.
    public var nameResolution: Color
    /// Lines and icons of keys and secrets.
    public var keyManagement: Color
    /// Lines and icons of logs and alerts.
    public var observability: Color
    /// Lines and icons of the control plane.
    public var control: Color
    /// Lines between peered networks.
    public var connection: Color
    /// Marks of errors.
    public var error: Color
    /// Marks of warnings.
    public var warning: Color
    /// Marks of notes.
    public var note: Color
    /// The outline of what a step of a scenario changes.
    public var changed: Color

    func color(of severity: Diagnostic.Severity) -> Color {
      switch severity {
      case .error: error
      case .warning: warning
      case .note: note
      }
    }

    func stroke(of line: LineKind) -> Color {
      switch line {
      case .data: data
      case .synchronousReplication, .asynchronousReplication: replication
      case .nameResolution: nameResolution
      case .keyManagement: keyManagement
      case .observability: observability
      case .control: control
      case .connection: connection
      }
    }

    func stroke(of line: LineKind, _ emphasis: DiagramGraph.Emphasis) -> Color {
      switch emphasis {
      case .usual, .changed, .added: stroke(of: line)
      case .lost: error
      case .quiet: stroke(of: line).mixed(with: page, share: 0.4)
      }
    }

    /// Lines across what is lost, so faint that text on them can be read.
    var hatch: Color { card.mixed(with: error, share: 0.22) }

    func fill(of kind: DiagramGraph.Cluster.Kind) -> Color {
      switch kind {
      case .site: site
      case .region, .global: region
      case .network, .vault: network
      case .subnet: subnet
      case .zone: zone
      }
    }

    /// The ground of an icon on a card.
    func tile(of line: LineKind) -> Color { card.mixed(with: stroke(of: line), share: 0.1) }
  }

  /// The fonts of all text, the first that a machine has; Helvetica, Arial, Liberation Sans and
  /// DejaVu Sans are known to fit.
  public struct Typography: Sendable, Hashable {
    /// As CSS spells a list of families.
    public var families = "Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif"
    /// The size of the picture's title in points.
    public var headingSize = 18.0
    /// The size of names on cards in points.
    public var titleSize = 13.0
    /// The size of everything else in points.
    public var detailSize = 12.0

    /// Type that fits drawings for A4 pages.
    public init() {}
  }

  /// A mark in the corner of the title block, as paths on a grid of its own.
  public struct Logo: Sendable, Hashable {
    /// The width of the grid.
    public var width: Double
    /// The height of the grid.
    public var height: Double
    /// SVG path data, each with its colour on light and on dark ground.
    public var paths: [(data: String, light: Color, dark: Color)]

    /// Takes paths on a grid; the logo is drawn 28 points high.
    public init(
      width: Double, height: Double, paths: [(data: String, light: Color, dark: Color)]
    ) {
      self.width = width
      self.height = height
      self.paths = paths
    }

    /// Whether two logos look alike.
    public static func == (one: Logo, other: Logo) -> Bool {
      one.width == other.width && one.height == other.height
        && one.paths.elementsEqual(other.paths) { $0 == $1 }
    }

    /// Feeds the logo into a hash.
    public func hash(into hasher: inout Hasher) {
      hasher.combine(width)
      hasher.combine(height)
      for path in paths { hasher.combine(path.data) }
    }
  }

  /// What the command line calls the theme.
  public var name: String
  /// Colours on a light ground.
  public var light: Palette
  /// Colours on a dark ground; without them the drawing is the same everywhere.
  public var dark: Palette?
  /// Fonts and their sizes.
  public var type = Typography()
  /// Sizes of everything else.
  public var spacing = Spacing()
  /// Stands in the right corner of the title block.
  public var logo: Logo?

  /// Makes a theme of its colours.
  public init(name: String, light: Palette, dark: Palette? = nil) {
    self.name = name
    self.light = light
    self.dark = dark
  }

  /// The theme with a colour of one's own for data lines and what belongs to them; on either ground
  /// it is shaded as far as it must be to stand out.
  public func accented(_ accent: Color, named name: String) -> Theme {
    var theme = self
    theme.name = name
    theme.light.data = accent.legible(on: light.network, towards: 0x000000, contrast: 4.5)
    if let dark {
      theme.dark?.data = accent.legible(on: dark.network, towards: 0xffffff, contrast: 4.5)
    }
    return theme
  }
}

extension LineKind {
  /// The lengths of a line's dashes and gaps in points; none for a line without gaps.
  var dashes: [Double] {
    switch self {
    case .data, .synchronousReplication, .connection: []
    case .asynchronousReplication: [9, 5]
    case .nameResolution: [2, 4]
    case .keyManagement: [10, 3, 2, 3]
    case .observability: [5, 3]
    case .control: [14, 4]
    }
  }

  /// How wide a line is, in points.
  var width: Double {
    switch self {
    case .synchronousReplication: 3
    case .connection: 3.6
    case .nameResolution, .data, .asynchronousReplication: 1.8
    case .keyManagement, .observability, .control: 1.6
    }
  }
}
