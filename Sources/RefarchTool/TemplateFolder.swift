import ArchitectureModel
import ArgumentParser
import Documents

/// A user's folder of templates.
enum TemplateFolder {
  /// The built-in templates, with those of a folder in their place.
  static func library(overriddenBy folder: String?) throws -> TemplateLibrary {
    do {
      return try TemplateLibrary(overrides: try folder.map(overrides) ?? [:])
    } catch let error as TemplateError {
      Console.printError("\(error)")
    } catch let error as FileError {
      Console.printError("error: \(error)")
    }
    throw ExitCode.failure
  }

  private static func overrides(in folder: String) throws -> [String: String] {
    guard FileSystem.isFolder(folder) else {
      throw ValidationError("there is no folder '\(folder)' for templates")
    }
    let known = TemplateLibrary.builtIn.keys
    var overrides: [String: String] = [:]
    for file in try FileSystem.names(in: folder) where file.hasSuffix(".mustache") {
      let name = String(file.dropLast(".mustache".count))
      guard known.contains(name) else {
        Console.printError(
          "warning: '\(folder)/\(file)' is not the name of a template"
            + Array(known).didYouMean(name))
        continue
      }
      overrides[name] = String(
        decoding: try FileSystem.read("\(folder)/\(file)") ?? [], as: UTF8.self)
    }
    if overrides.isEmpty {
      Console.printError("warning: '\(folder)' holds no template; the built-in ones are used")
    }
    return overrides
  }
}
