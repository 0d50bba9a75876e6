import ArchitectureModel
import Diagrams
import RefarchTool

@main struct Tool: ArchitectureTool {
  static let architectures: [any Architecture] = [Telemetry()]

  /// The standard theme in the colour of the house, with its mark.
  static var themes: [Theme] {
    var house = Theme.standard.accented(0xb3206e, named: "house")
    house.logo = Theme.Logo(
      width: 48, height: 24,
      paths: [
        (data: "M0 20L12 4l12 16z", light: 0xb3206e, dark: 0xf08cc0),
        (data: "M24 20L36 4l12 16z", light: 0x1b2430, dark: 0xeef2f6),
      ])
    return Theme.all + [house]
  }
}
