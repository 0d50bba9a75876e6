package import ArchitectureModel
import Architectures
package import Diagrams

extension Model {
  /// The cross-region architecture after some changes to its declaration.
  package static func crossRegion(
    _ change: (inout Declaration) -> Void = { _ in }
  ) throws -> Model {
    try resolved(CrossRegionDisasterRecovery(), change)
  }

  package static func resolved(
    _ architecture: some Architecture, _ change: (inout Declaration) -> Void = { _ in }
  ) throws -> Model {
    var declaration = Declaration(architecture)
    change(&declaration)
    switch resolve(declaration) {
    case .model(let model, _): return model
    case .refused(let diagnostics): throw Refused(lines: diagnostics.flatMap(\.lines))
    }
  }
}

extension Model {
  /// The picture of a view that needs one only.
  package func diagram(_ kind: View.Kind) -> Diagram {
    let diagrams = diagrams().filter { $0.view.kind == kind }
    precondition(diagrams.count == 1, "\(kind.rawValue) has \(diagrams.count) pictures")
    return diagrams[0]
  }
}

package struct Refused: Error, CustomStringConvertible {
  package let lines: [String]
  package var description: String { lines.joined(separator: "\n") }
}
