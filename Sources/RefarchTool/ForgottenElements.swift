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
  init(in text: String) {
    let code = text.replacing(#/\/\/.*|"(?:[^"\\\n]|\\.)*"/#) { match in
      // What is left out keeps the end of its lines.
      String(repeating: "\n", count: match.output.count { $0.isNewline })
    }
    // A case, such as '.notAlive', is no mention of a property of that name.
    let words = code.replacing(#/([\s(\[,])\.\w+/#) { $0.output.1 }.split {
      !($0.isLetter || $0.isNumber || $0 == "_")
    }
    let counts = Dictionary(words.map { ($0, 1) }, uniquingKeysWith: +)
    declarations = code.matches(of: #/\bvar (\w+): (\w+) \{\s*(\w+)\(/#).compactMap { match in
      guard match.output.2 == match.output.3, counts[match.output.1] == 1 else { return nil }
      let line = code[..<match.range.lowerBound].count { $0.isNewline } + 1
      return Declaration(name: String(match.output.1), line: line)
    }
  }

  /// A warning for each, if the source of the architecture is at hand.
  static func diagnostics(of architecture: any Architecture) -> [Diagnostic] {
    let declaration = ArchitectureModel.Declaration(architecture)
    let start = try? Regex("\\b(struct|class|enum|actor|extension) \(declaration.typeName)\\b")
    let files = declaration.entries.map(\.element.location.file).distinct
    return files.flatMap { file -> [Diagnostic] in
      guard let bytes = try? FileSystem.read(file), let start else { return [] }
      let text = String(decoding: bytes, as: UTF8.self)
      guard text.contains(start) else { return [] }
      return ForgottenElements(in: text).declarations.map {
        Diagnostic(
          .warning, "forgotten-element", at: SourceLocation(file: file, line: $0.line),
          "'\($0.name)' is declared, and nothing mentions it again",
          cure: "place it in 'body', or remove it")
      }
    }
  }
}
