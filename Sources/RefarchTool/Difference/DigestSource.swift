import ArchitectureModel
import ArgumentParser
import Documents
import Foundation

/// Where the digest of an architecture comes from: a declaration of this tool, or a file that `export`
/// wrote, perhaps at another revision.
enum DigestSource {
  /// Takes an identifier, or the path of a file, which has a slash or ends in `.json`.
  ///
  /// - Throws: Exit code 64 for an unknown identifier and 1 for a file that is none, after telling why.
  static func digest(
    of text: String, among architectures: [any Architecture]
  ) throws -> ArchitectureDigest {
    guard isFile(text) else {
      return ArchitectureDigest(try architectures.model(text))
    }
    do {
      guard let bytes = try FileSystem.read(text) else {
        throw Refusal("there is no file '\(text)'")
      }
      return try decoded(bytes, from: text)
    } catch {
      Console.printError("error: \(error)")
      throw ExitCode.failure
    }
  }

  /// Tells every identifier that there is not.
  ///
  /// - Throws: Exit code 64 if there is one.
  static func check(_ texts: [String], among architectures: [any Architecture]) throws {
    let ids = texts.filter { !isFile($0) }
    if !ids.isEmpty { _ = try architectures.choosing(ids) }
  }

  private static func isFile(_ text: String) -> Bool {
    text.contains("/") || text.hasSuffix(".json")
  }

  private static func decoded(_ bytes: [UInt8], from path: String) throws -> ArchitectureDigest {
    struct Header: Decodable { var version: Int }
    let data = Data(bytes)
    let header: Header
    do {
      header = try JSONDecoder().decode(Header.self, from: data)
    } catch DecodingError.dataCorrupted {
      throw Refusal("'\(path)' is not JSON from its first character to its last; export it again")
    } catch {
      throw Refusal("'\(path)' is not what 'export' writes: it has no version")
    }
    guard header.version == 1 else {
      throw Refusal(
        "'\(path)' has version \(header.version), and this tool reads version 1; export it again")
    }
    do {
      return try JSONDecoder().decode(ArchitectureDigest.self, from: data)
    } catch let error as DecodingError {
      throw Refusal("'\(path)' is not what 'export' writes: \(error.inWords)")
    }
  }
}

extension DecodingError {
  /// What is wrong, and where.
  fileprivate var inWords: String {
    let context: Context? =
      switch self {
      case .typeMismatch(_, let context), .valueNotFound(_, let context),
        .keyNotFound(_, let context),
        .dataCorrupted(let context):
        context
      @unknown default: nil
      }
    let path = context?.codingPath.map(\.stringValue).joined(separator: ".") ?? ""
    return "\(path.isEmpty ? "" : "at '\(path)': ")\(context?.debugDescription ?? "\(self)")"
  }
}
