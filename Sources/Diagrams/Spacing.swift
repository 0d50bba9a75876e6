/// Sizes of what a drawing is made of, in points.
package struct Spacing: Sendable, Hashable {
  /// The width of a card; even, so that its centre is a whole point.
  package var cardWidth = 180.0
  package var iconSize = 20.0
  package var cardPadding = 10.0
  package var titleSize = 13.0
  package var detailSize = 12.0
  package var lineHeight = 16.0
  /// Between a boundary and what it holds.
  package var clusterPadding = 12.0
  /// Above what a boundary holds: its title.
  package var clusterHeader = 28.0
  package var clusterTitleSize = 12.0
  /// Between rows of cards.
  package var rowGap = 30.0
  /// Between cards of a row, when no boundary stands between them.
  package var cardGap = 50.0
  /// Between columns.
  package var columnGap = 48.0
  /// Between lines.
  package var track = 8.0
  package var cornerRadius = 7.0
  package var arrowLength = 9.0
  package var badgeRadius = 9.0

  package init() {}

  /// The width of text beside a card's icon.
  package var textWidth: Double { cardWidth - 3 * cardPadding - iconSize }

  /// The height of a card with some lines of text; even.
  package func cardHeight(lines: Int) -> Double {
    let height = Double(max(lines, 2)) * lineHeight + 2 * cardPadding - 2
    return (height / 2).rounded(.up) * 2
  }
}
