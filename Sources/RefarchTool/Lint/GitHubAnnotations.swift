import ArchitectureModel
import Rules

/// A report as commands that GitHub turns into annotations of a pull request.
///
/// The grammar is `::COMMAND PROPERTY=VALUE,…::MESSAGE`, with `%`, line breaks and, in values, `:`
/// and `,` written as percent codes.
struct GitHubAnnotations {
  let report: LintReport

  var lines: [String] {
    report.entries.filter { !$0.finding.isSuppressed }.map { entry in
      let diagnostic = entry.diagnostic
      let command =
        switch diagnostic.severity {
        case .error: "error"
        case .warning: "warning"
        case .note: "notice"
        }
      let properties = [
        ("file", diagnostic.location.relativeFile), ("line", String(diagnostic.location.line)),
        ("title", diagnostic.identifier),
      ].map { "\($0)=\(Self.property($1))" }.joined(separator: ",")
      let message = [diagnostic.summary] + diagnostic.lines.dropFirst().map(\.trimmed)
      return "::\(command) \(properties)::\(Self.data(message.joined(separator: "\n")))"
    }
  }

  /// Text of a message.
  static func data(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }

  /// Text of a property's value.
  static func property(_ text: String) -> String {
    data(text).reduce(into: "") { result, character in
      switch character {
      case ":": result += "%3A"
      case ",": result += "%2C"
      default: result.append(character)
      }
    }
  }
}

extension String {
  fileprivate var trimmed: String { String(drop { $0 == " " }) }
}
