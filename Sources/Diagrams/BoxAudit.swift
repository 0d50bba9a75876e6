/// Looks for cards and texts that overlap or leave their boxes.
struct BoxAudit {
  private(set) var defects: [LayoutAudit.Defect] = []

  private struct Box {
    var frame: Rect
    /// Only a defect asks for it.
    var name: () -> String
  }

  init(_ drawing: Drawing) {
    let placement = drawing.placement
    let cards = drawing.graph.nodes.compactMap { node in
      placement.cards[node.id].map { Box(frame: $0.frame) { node.title } }
    }
    let titles = placement.boundaries.flatMap { boundary in
      boundary.textFrames.map { Box(frame: $0) { boundary.title } }
    }
    let marks = drawing.lines.compactMap { line in
      line.mark.map { Box(frame: $0.frame) { drawing.name(of: line) } }
    }
    addOverlaps(of: cards, .overlappingCards)
    addOverlaps(of: titles + marks, .overlappingTexts)
    for text in titles + marks {
      for card in cards where card.frame.intersects(text.frame.inset(by: 1)) {
        defects.append(.init(.overlappingTexts, [text.name(), card.name()]))
      }
    }
    addOverflows(drawing)
    addShortened(drawing)
  }

  private mutating func addShortened(_ drawing: Drawing) {
    let (graph, placement) = (drawing.graph, drawing.placement)
    let cards = graph.nodes.map { ($0.title, placement.cards[$0.id]?.title.last) }
    let clusters = graph.clusters.map { cluster in
      (cluster.title, placement.boundaries.first { $0.id == cluster.id }?.title)
    }
    for (title, shown) in cards + clusters
    where shown?.hasSuffix("…") == true && !title.hasSuffix("…") {
      defects.append(.init(.shortenedTitle, [title]))
    }
  }

  private mutating func addOverlaps(of boxes: [Box], _ kind: LayoutAudit.Defect.Kind) {
    for (index, box) in boxes.enumerated() {
      for other in boxes[..<index] where other.frame.inset(by: 1).intersects(box.frame) {
        defects.append(.init(kind, [other.name(), box.name()]))
      }
    }
  }

  private mutating func addOverflows(_ drawing: Drawing) {
    let (placement, theme) = (drawing.placement, drawing.theme)
    for node in drawing.graph.nodes {
      guard let card = placement.cards[node.id] else { continue }
      let texts = card.title.map { ($0, TextStyle.title) } + card.details.map { ($0, .detail) }
      let isTooWide = texts.contains { text, style in
        style.width(of: text, theme.type) > theme.spacing.textWidth + 1
      }
      if isTooWide || texts.count > theme.spacing.cardLines {
        defects.append(.init(.overflowingText, [node.title]))
      }
    }
    let page = placement.page
    for boundary in placement.boundaries {
      let isOutside = boundary.textFrames.contains {
        !boundary.frame.encloses($0) || !page.encloses($0)
      }
      if isOutside { defects.append(.init(.overflowingText, [boundary.title])) }
    }
    for line in drawing.lines {
      if let mark = line.mark, !page.encloses(mark.frame) {
        defects.append(.init(.overflowingText, [drawing.name(of: line)]))
      }
    }
  }
}

extension Drawing {
  /// Both ends of a line by title.
  func name(of line: Line) -> String {
    func title(_ id: String) -> String {
      graph.nodes.first { $0.id == id }?.title ?? graph.clusters.first { $0.id == id }?.title ?? id
    }
    return "\(title(line.edge.tail)) to \(title(line.edge.head))"
  }
}
