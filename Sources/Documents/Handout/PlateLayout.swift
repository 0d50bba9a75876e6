import Diagrams

/// How a drawing and the text about it share a sheet, in millimetres.
///
/// The text stands below or beside, wherever the drawing becomes larger, in the largest type that leaves
/// the drawing as it is.
struct PlateLayout {
  /// The size of the drawing.
  let size: (width: Double, height: Double)
  /// How wide the text beside the drawing is; nothing if it stands below.
  let textWidth: Double?
  /// The size of the text, in points.
  let textSize: Double

  /// - Parameters:
  ///   - ratio: How wide the drawing is for its height.
  ///   - texts: The text of each sheet that is to look like this one.
  ///   - table: How tall a table below both is.
  init(
    ratio: Double, texts: [[Blank]], table: Double, on paper: HandoutPaper, hidesAnswers: Bool
  ) {
    let room = Room(
      width: paper.room.width, height: paper.room.height - 15 - table - 4, ratio: ratio,
      texts: texts, hidesAnswers: hidesAnswers)
    let fits = paper.textSizes.map { room.fit($0) }
    let widest = fits.map(\.width).max() ?? 0
    let fit = fits.first { $0.width >= 0.95 * widest } ?? fits[0]
    size = (fit.width, fit.width / ratio)
    textWidth = fit.isBeside ? room.width - fit.width - Room.gap : nil
    textSize = fit.textSize
  }

  /// What a drawing and its text have to themselves.
  private struct Room {
    /// Between a drawing and the text beside it.
    static let gap = 8.0

    let width: Double
    let height: Double
    let ratio: Double
    let texts: [[Blank]]
    let hidesAnswers: Bool

    /// The widest drawing that leaves room for text in a size.
    func fit(_ size: Double) -> (width: Double, isBeside: Bool, textSize: Double) {
      func heights(_ width: Double) -> [[Double]] {
        texts.map { text in
          text.map { $0.height(width: width, size: size, isHidden: hidesAnswers) }
        }
      }
      let tallest = heights((width - 12) / 3 - 1).flatMap(\.self).max() ?? 0
      let below = min(width, (height - tallest) * ratio)
      let beside =
        stride(from: 60.0, through: 150, by: 5).filter { column in
          (heights(column - 1).map { $0.reduce(0, +) }.max() ?? 0) <= height
        }.map { min(width - $0 - Self.gap, height * ratio) }.max() ?? 0
      return (max(below, beside), beside > below, size)
    }
  }
}

extension Blank {
  /// How tall a question and its answer are, in millimetres.
  fileprivate func height(width: Double, size: Double, isHidden: Bool) -> Double {
    // Bold type is a little wider.
    let head =
      label.source.isEmpty ? 0 : HandoutType.height(of: label, width: width, size: size * 1.04)
    let body =
      isHidden && number != nil
      ? 21
      : answer.map { HandoutType.height(of: $0, width: width, size: size) + 0.7 }.reduce(0, +)
    return head + body + 4
  }
}
