import ArchitectureModel

// error: type 'MissingScenarios' does not conform to protocol 'Architecture'
struct MissingScenarios: Architecture {
  let title = "", summary = "", whenToUse = ""
  var body: [any GlobalContent] { [] }
  var relationships: [any Relationship] { [] }
}
