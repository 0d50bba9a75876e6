import ArchitectureModel
import ArgumentParser
import Documents
import Foundation

/// Writes the file of a new architecture and adds it to the tool's list.
struct NewCommand<Tool: ArchitectureTool>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "new",
      abstract: "Writes a commented architecture to start from, and registers it.",
      discussion: """
        The file is written beside the list 'architectures: [any Architecture] = […]', which is found \
        below 'architectures' or 'Sources', and the list gets a line. It draws and passes 'lint --strict' \
        as it stands; 'refarch preview' shows it while you change it.
        """)
  }

  @Argument(help: "What people read, such as \"Order archive\".")
  var name: String

  @Option(
    help: "The folder that the file is written to; that of the list if left out.",
    completion: .directory)
  var folder: String?

  @Option(
    help: "A folder whose templates take the place of the built-in ones.", completion: .directory)
  var templates: String?

  func run() throws {
    do {
      let name = try ArchitectureName(name)
      let list = try list()
      let path = "\(folder ?? list.folder)/\(name.type).swift"
      let text = try text(of: name, isPublic: list.isPublic)
      try refuse(name, at: path, text)
      if let folder { try FileSystem.makeFolder(folder) }
      try FileSystem.replace(path, with: Array(text.utf8))
      Console.print("wrote \(path)")
      try FileSystem.replace(list.path, with: Array(list.adding("\(name.type)()").utf8))
      Console.print("added \(name.type)() to \(list.path)")
      Console.print("now: swift run \(CommandLine.toolName) preview \(name.id)")
    } catch let error as TemplateError {
      Console.printError("\(error)")
      throw ExitCode.failure
    } catch {
      Console.printError("error: \(error)")
      throw ExitCode.failure
    }
  }

  private func list() throws -> ArchitectureList {
    guard let list = try ArchitectureList.find(below: ["architectures", "Sources"]) else {
      throw Refusal(
        """
        no file below 'architectures' or 'Sources' holds the list 'static let architectures: \
        [any Architecture] = […]'; run this in the folder of a package that has one
        """)
    }
    return list
  }

  private func text(of name: ArchitectureName, isPublic: Bool) throws -> String {
    let value = TemplateValue.object([
      "title": .verbatim(name.title), "type": .verbatim(name.type), "id": .verbatim(name.id),
      "isPublic": .flag(isPublic), "access": .verbatim(isPublic ? "public " : ""),
      "import": .verbatim(isPublic ? "public import" : "import"),
    ])
    return try TemplateFolder.library(overriddenBy: templates)
      .render(value, with: "architecture.swift")
  }

  /// Upper camel case words that no type can be called.
  private static var reserved: Set<String> { ["Any", "Protocol", "Self", "Type"] }

  private func refuse(_ name: ArchitectureName, at path: String, _ text: String) throws {
    if Tool.architectures.contains(where: { $0.id == name.id }) {
      throw Refusal("there is an architecture '\(name.id)' already; choose another name")
    }
    if try FileSystem.read(path) != nil {
      throw Refusal("'\(path)' is there already; choose another name, or another --folder")
    }
    let code = text.replacing("\"\(name.title)\"", with: "")
    let words = code.split { !($0.isLetter || $0.isNumber || $0 == "_") }
    if words.count(where: { $0 == name.type }) > 1 || Self.reserved.contains(name.type) {
      throw Refusal("'\(name.type)' is a word of the language itself; add a word to the name")
    }
  }
}

/// The names that an architecture has in sentences, in Swift and in commands.
struct ArchitectureName {
  let title: String
  /// In upper camel case.
  let type: String
  /// As ``Architecture/id`` derives it from the type.
  let id: String

  /// Any script in the letters from A to Z.
  private static let latin = StringTransform("Any-Latin; Latin-ASCII")

  /// - Throws: Why the text is no name, with the cure.
  init(_ text: String) throws(ValidationError) {
    let title = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let plain = title.applyingTransform(Self.latin, reverse: false) ?? title
    let words = plain.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    guard let first = words.first?.first, first.isLetter,
      !title.contains(where: { "\"\\".contains($0) || $0.isNewline })
    else {
      throw ValidationError(
        "'\(text)' gives no name in Swift; begin with a letter from A to Z, and leave out quotation "
          + "marks and backslashes")
    }
    self.title = title
    type = words.map { $0.prefix(1).uppercased() + $0.dropFirst().lowercased() }.joined()
    id = type.kebabCasedType
  }
}

extension CommandLine {
  /// The name that this tool was started by.
  static var toolName: String {
    (arguments.first.map { ($0 as NSString).lastPathComponent }) ?? "refarch"
  }
}
