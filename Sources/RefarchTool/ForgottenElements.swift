import ArchitectureModel
import Foundation

/// Elements that the source of an architecture declares, and that nothing in it mentions again.
///
/// A computed property that `body` leaves out is never called, so that only the source knows of it.
struct ForgottenElements {
  struct Declaration: Equatable {
    let name: String
    /// Counted from one.
    let line: Int
  }

  let declarations: [Declaration]

  /// Finds them in the text of a file.
  ///
  /// - Parameter others: Texts that may mention them as well.
  init(in text: String, mentionedIn others: [String] = []) {
    let code = Self.code(of: text)
    let words = ([code] + others.map(Self.code)).flatMap { code in
      // A case, such as '.notAlive', is no mention of a property of that name.
      code.replacing(#/([\s(\[,])\.\w+/#) { $0.output.1 }.split {
        !($0.isLetter || $0.isNumber || $0 == "_")
      }.map(String.init)
    }
    let counts = Dictionary(words.map { ($0, 1) }, uniquingKeysWith: +)
    declarations = code.matches(of: #/\bvar (\w+): (\w+) \{\s*(\w+)\(/#).compactMap { match in
      guard match.output.2 == match.output.3, counts[String(match.output.1)] == 1 else {
        return nil
      }
      let line = code[..<match.range.lowerBound].count { $0.isNewline } + 1
      return Declaration(name: String(match.output.1), line: line)
    }
  }

  /// A text without comments and literals; what is left out keeps the end of its lines.
  private static func code(of text: String) -> String {
    text.replacing(#/\/\/.*|"(?:[^"\\\n]|\\.)*"/#) { match in
      String(repeating: "\n", count: match.output.count { $0.isNewline })
    }
  }

  /// A warning for each, if the source of the architecture is at hand.
  static func diagnostics(of architecture: any Architecture) -> [Diagnostic] {
    let sources = sources(of: ArchitectureModel.Declaration(architecture))
    return sources.flatMap { file, text in
      ForgottenElements(
        in: text, mentionedIn: sources.filter { $0.file != file }.map(\.text)
      ).declarations.map {
        Diagnostic(
          .warning, "forgotten-element", at: SourceLocation(file: file, line: $0.line),
          "'\($0.name)' is declared, and nothing mentions it again",
          cure: "place it in 'body', or remove it")
      }
    }
  }

  /// The files that declare or extend the architecture, beside any of its elements.
  private static func sources(
    of declaration: ArchitectureModel.Declaration
  ) -> [(file: String, text: String)] {
    guard
      let start = try? Regex(
        "\\b(struct|class|enum|actor|extension) \(declaration.typeName)\\b")
    else { return [] }
    let folders = declaration.entries.map {
      ($0.element.location.file as NSString).deletingLastPathComponent
    }.distinct
    return folders.flatMap { folder -> [(String, String)] in
      let names = (try? FileSystem.names(in: folder)) ?? []
      return names.sorted().filter { $0.hasSuffix(".swift") }.compactMap { name in
        let file = "\(folder)/\(name)"
        guard let bytes = try? FileSystem.read(file) else { return nil }
        let text = String(decoding: bytes, as: UTF8.self)
        return text.contains(start) ? (file, text) : nil
      }
    }
  }
}
