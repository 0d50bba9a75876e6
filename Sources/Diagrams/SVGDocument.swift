/// What every picture has: a title and a description, styles, icons and a ground.
struct SVGDocument {
  let id: String
  let title: String
  let description: String
  /// The size in points.
  let width: Double
  let height: Double
  let icons: [Icon]
  let styles: StyleSheet

  /// Writes the picture around its contents.
  func text(_ pen: Pen, _ contents: [String]) -> String {
    let used = Set(icons)
    // Rules of a page reach into what 'use' copies, but not past a style of its own.
    let inherited = ["fill", "stroke", "stroke-width", "stroke-dasharray"]
      .map { "\($0): inherit" }.joined(separator: "; ")
    let symbols = Icon.allCases.filter(used.contains).map {
      XML.element(
        "path", ["id": "\(id)-\($0.rawValue)", "d": $0.path, "style": inherited])
    }
    var children = [
      XML.element("title", ["id": id + "-title"], XML.escaped(title)),
      XML.element("desc", ["id": id + "-desc"], XML.escaped(description)),
    ]
    children += XML.group("style", [:], styles.lines)
    children += XML.group("defs", [:], symbols)
    children.append(pen.rect(Rect(left: 0, top: 0, right: width, bottom: height), .page))
    return XML.group(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "xmlns:xlink": "http://www.w3.org/1999/xlink",
        "id": id, "width": number(width), "height": number(height),
        "viewBox": "0 0 \(number(width)) \(number(height))", "role": "img",
        "aria-labelledby": "\(id)-title", "aria-describedby": "\(id)-desc",
        "font-family": pen.theme.type.families,
      ], children + contents
    ).joined(separator: "\n") + "\n"
  }
}
