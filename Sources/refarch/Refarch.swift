import ArchitectureModel
import Architectures
import RefarchTool

/// The tool for the reference architectures of this package.
@main
struct Refarch: ArchitectureTool {
  static let architectures = Catalog.architectures
}
