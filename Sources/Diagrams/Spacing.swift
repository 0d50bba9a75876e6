/// Sizes of what a drawing is made of, in points.
public struct Spacing: Sendable, Hashable {
  /// The width of a card; even, so that its centre is a whole point.
  public var cardWidth = 180.0
  /// Room for four lines of text; even.
  public var cardHeight = 68.0
  /// The lines of text that a card has room for.
  public var cardLines = 4
  /// The side of the square around a card's icon.
  public var tileSize = 28.0
  /// The side of a card's icon.
  public var iconSize = 22.0
  /// Between a card's border, its icon and its text.
  public var cardPadding = 8.0
  /// From one line of text to the next.
  public var lineHeight = 14.5
  /// Between a boundary and what it holds.
  public var clusterPadding = 14.0
  /// Above what a boundary holds: its title.
  public var clusterHeader = 24.0
  /// The side of a boundary's icon.
  public var clusterIconSize = 14.0
  /// Between the title of a boundary and its detail at least, so that lines can pass.
  public var titleGap = 60.0
  /// Between rows of cards, so that a line can be seen on either side of its caption.
  public var rowGap = 44.0
  /// Between rows of cards where the page would otherwise be too small.
  public var denseRowGap = 28.0
  /// Between cards of a row, when no boundary stands between them.
  public var cardGap = 50.0
  /// Between boundaries side by side.
  public var clusterGap = 26.0
  /// Between sites and regions.
  public var columnGap = 40.0
  /// Between lines.
  public var track = 8.0
  /// The radius of a line's corners.
  public var cornerRadius = 7.0
  /// The length of an arrow.
  public var arrowLength = 9.0
  /// The radius of a number of the workflow.
  public var badgeRadius = 9.0
  /// The radius of the dot at which a line ends on a boundary.
  public var anchorRadius = 4.0

  /// The sizes of the standard theme.
  public init() {}

  /// The width of text beside a card's icon.
  public var textWidth: Double { cardWidth - 3 * cardPadding - tileSize }
}
