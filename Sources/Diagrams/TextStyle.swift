/// What a text is, and so how large, how bold and in which colour it is written.
enum TextStyle: String, CaseIterable {
  /// The title of the picture.
  case heading
  /// The name on a card.
  case title
  case detail
  case boundaryTitle = "boundary-title"
  /// In the right corner of a boundary.
  case boundaryDetail = "boundary-detail"
  case badge = "badge-text"
  /// A word or two on a line.
  case caption

  func size(_ type: Theme.Typography) -> Double {
    switch self {
    case .heading: type.headingSize
    case .title: type.titleSize
    case .detail, .boundaryTitle, .boundaryDetail, .badge, .caption: type.detailSize
    }
  }

  var weight: TextMeasure.Weight {
    switch self {
    case .heading, .title, .boundaryTitle, .badge: .bold
    case .detail, .boundaryDetail, .caption: .regular
    }
  }

  func color(_ palette: Theme.Palette) -> Color {
    switch self {
    case .heading, .title: palette.title
    case .detail, .boundaryTitle, .boundaryDetail, .caption: palette.detail
    case .badge: palette.badgeText
    }
  }

  /// Which point of the text its place is, as SVG calls it.
  var anchor: String {
    switch self {
    case .badge, .caption: "middle"
    case .boundaryDetail: "end"
    case .heading, .title, .detail, .boundaryTitle: "start"
    }
  }

  /// How wide a text is, in points.
  func width(of text: String, _ type: Theme.Typography) -> Double {
    TextMeasure.width(text, size: size(type), weight: weight)
  }

  /// Breaks a text into lines of a width in points.
  func lines(
    of text: String, width: Double, limit: Int, _ type: Theme.Typography
  ) -> [String] {
    TextWrap.lines(text, width: width, size: size(type), weight: weight, limit: limit)
  }
}
