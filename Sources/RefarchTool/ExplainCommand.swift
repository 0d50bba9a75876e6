import ArchitectureModel
import ArgumentParser
import Facts

/// Explains a fact or a diagnostic.
struct ExplainCommand<Tool: ArchitectureTool>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "explain",
      abstract: "Explains a fact, such as NET-11, or a diagnostic, such as unplaced-element.")
  }

  @Argument(
    help: "The identifier.",
    completion: .list(Ledger.facts.map(\.id.text) + DiagnosticCatalog.entries.map(\.identifier)))
  var id: String

  func run() throws {
    if let fact = Ledger.fact(Fact.ID(id.uppercased())) {
      explain(fact)
    } else if let entry = DiagnosticCatalog.entries.first(where: {
      $0.identifier == id.lowercased()
    }) {
      Console.print("\(entry.identifier)\n  \(entry.explanation)\n  help: \(entry.cure)")
    } else {
      let known = Ledger.facts.map(\.id.text) + DiagnosticCatalog.entries.map(\.identifier)
      Console.printError(
        "error: there is neither a fact nor a diagnostic '\(id)'"
          + (known.didYouMean(id.uppercased()).nonEmpty ?? known.didYouMean(id)))
      throw ExitCode.validationFailure
    }
  }

  private func explain(_ fact: Fact) {
    Console.print("\(fact.id) (\(fact.confidence.rawValue))")
    Console.print("  \(fact.statement)")
    for source in fact.sources {
      Console.print("  \(source.title), \(source.date): \(source.address ?? "not published")")
    }
  }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
