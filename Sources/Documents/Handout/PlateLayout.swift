import Diagrams

/// How a drawing and the text about it share a sheet: the text below, or beside, wherever the drawing
/// becomes larger. In millimetres.
struct PlateLayout {
  /// The size of the drawing.
  let size: (width: Double, height: Double)
  /// How wide the text beside the drawing is; nothing if it stands below.
  let textWidth: Double?

  /// - Parameters:
  ///   - ratio: How wide the drawing is for its height.
  ///   - texts: The text of each sheet that is to look like this one.
  ///   - table: How tall a table below both is.
  init(
    ratio: Double, texts: [[Blank]], table: Double, on paper: HandoutPaper, hidesAnswers: Bool
  ) {
    let room = (width: paper.room.width, height: paper.room.height - 15 - table - 4)
    func height(_ blanks: [Blank], width: Double) -> [Double] {
      blanks.map { $0.height(width: width, isHidden: hidesAnswers) }
    }
    let below = texts.map { height($0, width: (room.width - 12) / 3 - 1).max() ?? 0 }.max() ?? 0
    var best = min(room.width, (room.height - below) * ratio)
    var textWidth: Double?
    for column in stride(from: 60.0, through: 120, by: 5) {
      let tallest = texts.map { height($0, width: column - 1).reduce(0, +) }.max() ?? 0
      let width = min(room.width - column - Self.gap, room.height * ratio)
      if tallest <= room.height, width > best { (best, textWidth) = (width, column) }
    }
    size = (best, best / ratio)
    self.textWidth = textWidth.map { _ in room.width - best - Self.gap }
  }

  /// Between a drawing and the text beside it.
  private static let gap = 8.0
}

extension Blank {
  /// How tall a question and its answer are, in millimetres.
  fileprivate func height(width: Double, isHidden: Bool) -> Double {
    let head =
      label.source.isEmpty ? 0 : HandoutType.height(of: label, width: width, size: 8.8)
    let body =
      isHidden && number != nil
      ? 21
      : answer.map { HandoutType.height(of: $0, width: width, size: 8.5) + 0.7 }.reduce(0, +)
    return head + body + 4
  }
}
