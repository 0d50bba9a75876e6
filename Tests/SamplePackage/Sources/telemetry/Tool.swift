import ArchitectureModel
import RefarchTool

@main struct Tool: ArchitectureTool {
  static let architectures: [any Architecture] = [Telemetry()]
}
