import ArchitectureModel
import ArgumentParser
import Documents

/// Prints an architecture for other programs, and for `diff` at another revision.
struct ExportCommand<Tool: ArchitectureTool>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "export",
      abstract: "Prints an architecture as JSON, or the schema of that.",
      discussion: """
        The elements with their places, the records, what each failure does, and the overview as a \
        graph. 'diff' reads it, so that a revision can be held against another.
        """)
  }

  @Argument(help: "The architecture.", completion: .list(Tool.architectures.map(\.id)))
  var id: String?

  @Flag(help: "Print JSON; there is nothing else so far.")
  var json = false

  @Flag(help: "Print the JSON schema.")
  var schema = false

  @Option(
    name: .shortAndLong, help: "The file to write to; the terminal if left out.",
    completion: .file())
  var output: String?

  func validate() throws {
    guard schema != (id != nil) else {
      throw ValidationError("name an architecture, or ask for the --schema")
    }
  }

  func run() throws {
    let text =
      try id.map { try JSON.text(try DigestSource.digest(of: $0, among: Tool.architectures)) }
      ?? ArchitectureDigest.schema
    try Console.deliver(text, to: output)
  }
}

extension Console {
  /// Prints a text, or writes it into a file.
  ///
  /// - Throws: Exit code 1, after telling why the file cannot be written.
  static func deliver(_ text: String, to path: String?) throws {
    guard let path else { return print(text.hasSuffix("\n") ? String(text.dropLast()) : text) }
    do {
      try FileSystem.replace(path, with: Array(text.utf8))
    } catch {
      printError("error: \(error)")
      throw ExitCode.failure
    }
  }
}
