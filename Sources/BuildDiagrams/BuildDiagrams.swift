import Foundation
import PackagePlugin

/// `swift package build-diagrams`: builds the package's own tool and lets it build.
///
/// The tool is the package's only executable product, or the one that `--product` names; what else is
/// said is handed on to its command `build`.
@main
struct BuildDiagrams: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) throws {
    var extractor = ArgumentExtractor(arguments)
    let wanted = extractor.extractOption(named: "product").last
    let name = try product(wanted, of: context.package)
    let result = try packageManager.build(.product(name), parameters: .init())
    let tools = result.builtArtifacts.filter { $0.kind == .executable }
    guard result.succeeded, let tool = tools.first(where: { $0.url.lastPathComponent == name })
    else {
      Diagnostics.error("'\(name)' was not built:\n\(result.logText)")
      throw Failure()
    }
    let process = Process()
    process.executableURL = tool.url
    process.arguments = ["build"] + extractor.remainingArguments
    process.currentDirectoryURL = context.package.directoryURL
    try process.run()
    process.waitUntilExit()
    guard process.terminationReason == .exit, process.terminationStatus == 0 else {
      throw Failure()
    }
  }

  private func product(_ wanted: String?, of package: Package) throws -> String {
    let names = package.products(ofType: ExecutableProduct.self).map(\.name)
    if let wanted {
      guard names.contains(wanted) else {
        Diagnostics.error(
          "there is no executable product '\(wanted)'; there are \(names.joined(separator: ", "))")
        throw Failure()
      }
      return wanted
    }
    guard let name = names.first, names.count == 1 else {
      Diagnostics.error(
        names.isEmpty
          ? "the package has no executable product; add one whose main type is your tool"
          : "name one with '--product': \(names.joined(separator: ", "))")
      throw Failure()
    }
    return name
  }

  /// The reason was printed already.
  private struct Failure: Error, CustomStringConvertible {
    let description = "the diagrams were not built"
  }
}
