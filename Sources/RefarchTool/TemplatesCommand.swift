import ArgumentParser
import Documents

/// Writes the built-in templates out, to start from.
struct TemplatesCommand<Tool: ArchitectureTool>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "templates",
      abstract: "Writes the built-in templates into a folder, for use with 'build --templates'.")
  }

  @Option(name: .shortAndLong, help: "The folder to write to.", completion: .directory)
  var output: String

  @Flag(help: "Replace templates that are already there.")
  var force = false

  func run() throws {
    do {
      try FileSystem.makeFolder(output)
      for (name, text) in TemplateLibrary.builtIn.sorted(by: { $0.key < $1.key }) {
        let path = "\(output)/\(name).mustache"
        if !force, try FileSystem.read(path) != nil {
          Console.printError("kept \(path); use --force to replace it")
          continue
        }
        try FileSystem.replace(path, with: Array(text.utf8))
        Console.print("wrote \(path)")
      }
    } catch {
      Console.printError("error: \(error)")
      throw ExitCode.failure
    }
  }
}
