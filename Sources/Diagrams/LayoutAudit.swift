/// Measures a finished drawing: what touches what must not, and how well it can be read.
package struct LayoutAudit: Sendable {
  /// Something that a reader would stumble over.
  package struct Defect: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable, CaseIterable {
      case overlappingCards = "cards overlap"
      case overlappingTexts = "texts overlap"
      case overflowingText = "text leaves its box"
      case shortenedTitle = "a title is cut short"
      case lineThroughCard = "a line runs through a card"
      case lineThroughText = "a line runs through a text"
      case lineThroughBoundary = "a line runs through a boundary that holds neither of its ends"
      case sharedLine = "lines run on one another"
      case closeLines = "lines run closer than 6 points"
      case detour = "a line takes a long way round"
      case missingLine = "a line found no way"
      case smallType = "type is smaller than 7 points on A4"
      case wrongShape = "the picture is more than four times as long as it is wide"
      case weakContrast = "the contrast of a colour is less than 4.5"
    }

    package var kind: Kind
    /// What it concerns, by title.
    package var elements: [String]

    package init(_ kind: Kind, _ elements: [String]) {
      self.kind = kind
      self.elements = elements
    }
  }

  package let defects: [Defect]
  /// How often lines cross.
  package let crossings: Int
  /// The smallest type in points when the picture is fitted to A4.
  package let smallestType: Double
  /// The lowest contrast between a text or line and its ground, light or dark.
  package let contrast: Double
  /// The size of the whole picture in points.
  package let size: (width: Double, height: Double)

  package init(_ drawing: Drawing, options: SVGWriter.Options = SVGWriter.Options()) {
    let frame = FrameLayout(drawing.graph, drawing.placement, drawing.theme, options)
    self.init(drawing, size: (frame.width, frame.height))
  }

  /// Measures a drawing in a picture of a size in points.
  package init(_ drawing: Drawing, size: (width: Double, height: Double)) {
    self.size = size
    let lines = LineAudit(drawing)
    let boxes = BoxAudit(drawing)
    crossings = lines.crossings
    smallestType = Self.smallestType(drawing, size)
    contrast = drawing.theme.lowestContrast
    var defects = boxes.defects + lines.defects
    let name = [drawing.graph.subtitle]
    if (smallestType * 10).rounded() < 70 { defects.append(Defect(.smallType, name)) }
    if max(size.width, size.height) > 4 * min(size.width, size.height) {
      defects.append(Defect(.wrongShape, name))
    }
    if contrast < 4.5 { defects.append(Defect(.weakContrast, [drawing.theme.name])) }
    self.defects = defects
  }

  /// The printable part of an A4 page in points, with margins of 36 points.
  private static let paper = (long: 770.0, short: 523.0)

  private static func smallestType(
    _ drawing: Drawing, _ size: (width: Double, height: Double)
  ) -> Double {
    let (long, short) = (max(size.width, size.height), min(size.width, size.height))
    // Pictures are not enlarged beyond three quarters, the size of a CSS pixel in points.
    let scale = min(paper.long / long, paper.short / short, 0.75)
    let type = drawing.theme.type
    return min(type.detailSize, type.titleSize, type.headingSize) * scale
  }
}

extension Theme {
  /// The lowest contrast of texts and lines with any ground that they may stand on; lines between
  /// networks are wide and count by half.
  var lowestContrast: Double {
    [light, dark].compactMap(\.self).flatMap { palette -> [Double] in
      let grounds = [
        palette.page, palette.site, palette.region, palette.network, palette.subnet, palette.zone,
      ]
      let strokes = LineKind.allCases.filter { $0 != .connection }.map { palette.stroke(of: $0) }
      return [
        ([palette.detail] + strokes).lowestContrast(to: grounds),
        [palette.connection].lowestContrast(to: grounds) * 2,
        [palette.title, palette.detail].lowestContrast(to: [palette.card]),
        [palette.badgeText].lowestContrast(to: [palette.badge]),
      ]
    }.min() ?? 21
  }
}
