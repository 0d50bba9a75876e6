import ArchitectureModel
import Architectures
import Diagrams
import TestSupport
import Testing

/// Each defect is made on purpose, so that the audit is seen to find it.
struct LayoutAuditTests {
  @Test(arguments: Catalog.architectures.map(\.id))
  func `our own drawings have no defect`(id: String) throws {
    let architecture = try #require(Catalog.architectures.first { $0.id == id })
    let model = try #require(Model.resolve(Declaration(architecture)).model)
    for theme in Theme.all {
      for diagram in model.diagrams(theme: theme) {
        let audit = LayoutAudit(Drawing(diagram.graph, theme: theme))
        #expect(audit.defects == [], "\(diagram.view.name)")
        #expect(audit.crossings <= 4, "\(diagram.view.name)")
      }
    }
  }

  @Test(arguments: LayoutAudit.Defect.Kind.allCases)
  func `a defect made on purpose is found`(kind: LayoutAudit.Defect.Kind) throws {
    var drawing = Drawing(try Model.crossRegion().diagram(.overview).graph)
    #expect(LayoutAudit(drawing).defects == [])
    drawing.spoil(kind)
    let size = kind == .wrongShape ? (1300.0, 300.0) : LayoutAudit(drawing).size
    #expect(LayoutAudit(drawing, size: size).defects.map(\.kind).contains(kind))
  }
}

extension Drawing {
  /// Gives the drawing a defect.
  fileprivate mutating func spoil(_ kind: LayoutAudit.Defect.Kind) {
    let api = frame("api")
    let other = frame("recoveryAPI")
    switch kind {
    case .overlappingCards: placement.cards["access"]?.frame = api
    case .overlappingTexts: placement.boundaries[1].titleFrame = api
    case .overflowingText:
      placement.cards["api"]?.title = ["A title that no card has ever had room for"]
    case .shortenedTitle: placement.cards["api"]?.title = ["Orders…"]
    case .lineThroughCard: lead(to: api.center)
    case .lineThroughText: lead(to: placement.boundaries[2].titleFrame.center)
    case .lineThroughBoundary: lead(to: Point(other.left - 6, other.top))
    case .sharedLine: lines[1].corners = lines[0].corners
    case .closeLines: lines[1].corners = lines[0].corners.map { Point($0.x + 4, $0.y + 4) }
    case .missingLine: lines[0].corners = []
    case .detour:
      lines[0].corners = [Point(0, 0), Point(0, 900), Point(50, 900), Point(50, 0)]
    case .smallType: self = Drawing(graph, theme: .with { $0.type.detailSize = 9 })
    case .weakContrast: self = Drawing(graph, theme: .with { $0.light.detail = 0xcccccc })
    case .wrongShape: break
    }
  }

  private func frame(_ id: String) -> Rect {
    placement.cards[id]?.frame ?? Rect(left: 0, top: 0, right: 0, bottom: 0)
  }

  /// Leads the line from the writer's name past a point.
  private mutating func lead(to point: Point) {
    guard let start = lines[0].corners.first else { return }
    lines[0].corners = [start, Point(point.x, start.y), Point(point.x, point.y + 40)]
  }
}

extension Theme {
  fileprivate static func with(_ change: (inout Theme) -> Void) -> Theme {
    var theme = Theme.standard
    change(&theme)
    return theme
  }
}
