import ArchitectureModel
import Facts
import Rules

/// A report in the Static Analysis Results Interchange Format 2.1.0.
struct SARIFLog: Encodable {
  struct Run: Encodable {
    let tool: Tool
    let columnKind = "unicodeCodePoints"
    let results: [Result]

    private enum CodingKeys: CodingKey {
      case tool, columnKind, results
    }
  }

  struct Tool: Encodable {
    let driver: Driver
  }

  struct Driver: Encodable {
    let name = "refarch"
    let version: String
    let rules: [Descriptor]

    private enum CodingKeys: CodingKey {
      case name, version, rules
    }
  }

  struct Descriptor: Encodable {
    struct Configuration: Encodable {
      let level: String
    }

    struct Properties: Encodable {
      let tags: [String]
    }

    let id: String
    let shortDescription: Message
    let fullDescription: Message
    let help: Message
    let defaultConfiguration: Configuration
    let properties: Properties
  }

  struct Message: Encodable {
    let text: String
  }

  struct Result: Encodable {
    struct Properties: Encodable {
      let facts: [String]
      let drawings: [String]
    }

    let ruleId: String
    /// The place of the rule among the tool's; missing for what no rule found.
    let ruleIndex: Int?
    let level: String
    let message: Message
    let locations: [Location]
    let suppressions: [Suppression]
    let properties: Properties
  }

  struct Location: Encodable {
    struct Physical: Encodable {
      let artifactLocation: Artifact
      let region: Region
    }

    struct Artifact: Encodable {
      let uri: String
    }

    struct Region: Encodable {
      let startLine: Int
    }

    struct Logical: Encodable {
      let name: String
      let fullyQualifiedName: String
      let kind = "element"

      private enum CodingKeys: CodingKey {
        case name, fullyQualifiedName, kind
      }
    }

    let physicalLocation: Physical
    let logicalLocations: [Logical]
  }

  struct Suppression: Encodable {
    let kind = "inSource"
    let justification: String

    private enum CodingKeys: CodingKey {
      case kind, justification
    }
  }

  let schema = "https://json.schemastore.org/sarif-2.1.0.json"
  let version = "2.1.0"
  let runs: [Run]

  private enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version, runs
  }

  init(_ report: LintReport, version: String, rules: [any Rule] = RuleCatalog.rules) {
    let places = Dictionary(
      rules.enumerated().map { ($1.identifier, $0) }, uniquingKeysWith: { first, _ in first })
    runs = [
      Run(
        tool: Tool(driver: Driver(version: version, rules: rules.map(Descriptor.init))),
        results: report.parts.flatMap { part in
          part.findings.map { Result($0, of: part, ruleIndex: places[$0.finding.rule]) }
        })
    ]
  }
}

extension SARIFLog.Descriptor {
  init(_ rule: any Rule) {
    id = rule.identifier
    shortDescription = SARIFLog.Message(text: rule.summary)
    fullDescription = SARIFLog.Message(text: rule.rationale)
    help = SARIFLog.Message(
      text: rule.facts.compactMap(Ledger.fact).map { "\($0.statement) [\($0.citation)]" }
        .joined(separator: "\n"))
    defaultConfiguration = Configuration(level: rule.severity.rawValue)
    properties = Properties(tags: [rule.group.rawValue])
  }
}

extension SARIFLog.Result {
  init(_ entry: LintReport.Entry, of part: LintReport.Part, ruleIndex: Int?) {
    let diagnostic = entry.diagnostic
    ruleId = diagnostic.identifier
    self.ruleIndex = ruleIndex
    level = diagnostic.severity.rawValue
    message = SARIFLog.Message(text: "\(diagnostic.summary); \(diagnostic.cure)")
    locations = [
      SARIFLog.Location(
        physicalLocation: SARIFLog.Location.Physical(
          artifactLocation: SARIFLog.Location.Artifact(uri: diagnostic.location.relativeFile.asURI),
          region: SARIFLog.Location.Region(startLine: max(1, diagnostic.location.line))),
        logicalLocations: entry.finding.elements.map {
          SARIFLog.Location.Logical(name: $0.text, fullyQualifiedName: "\(part.id)/\($0.text)")
        })
    ]
    suppressions = [entry.finding.suppression].compactMap(\.self).map {
      SARIFLog.Suppression(justification: $0.reason)
    }
    properties = Properties(
      facts: diagnostic.reasons.map(\.text), drawings: entry.drawings)
  }
}

extension String {
  /// A path as a relative reference: everything but letters, digits and a few marks as percent codes.
  fileprivate var asURI: String {
    utf8.reduce(into: "") { result, byte in
      let scalar = Unicode.Scalar(byte)
      let stands =
        byte < 0x80
        && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil
          || "/-._~".unicodeScalars.contains(scalar))
      if stands {
        result.unicodeScalars.append(scalar)
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        result += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
  }
}
