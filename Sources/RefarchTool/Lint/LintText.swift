import ArchitectureModel
import Rules

/// A report as people read it on a terminal.
struct LintText {
  let report: LintReport
  /// Whether severities are coloured.
  let isColored: Bool

  var lines: [String] {
    report.entries.filter { !$0.finding.isSuppressed }.flatMap(lines) + [summary]
  }

  private func lines(_ entry: LintReport.Entry) -> [String] {
    var lines = entry.diagnostic.lines
    lines[0] = colored(lines[0], entry.finding.severity)
    if !entry.drawings.isEmpty {
      lines.append("  drawn: \(entry.drawings.joined(separator: ", "))")
    }
    return lines
  }

  private func colored(_ line: String, _ severity: Diagnostic.Severity) -> String {
    guard isColored, let range = line.firstRange(of: ": \(severity.rawValue): ") else {
      return line
    }
    let color =
      switch severity {
      case .error: 31
      case .warning: 33
      case .note: 36
      }
    return "\u{1B}[1m\(line[..<range.lowerBound]):\u{1B}[0m \u{1B}[1;\(color)m\(severity.rawValue)"
      + ":\u{1B}[0m \(line[range.upperBound...])"
  }

  private var summary: String {
    let counts = [Diagnostic.Severity.error, .warning, .note].map { severity in
      let count = report.count(severity)
      return "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }
    let accepted = report.entries.count { $0.finding.isSuppressed }
    return counts.joined(separator: ", ") + (accepted == 0 ? "" : ", \(accepted) accepted")
  }
}
