import ArchitectureModel
import Diagrams

/// What a host does with each kind of sheet; questions and minutes are suggestions of ours.
extension HandoutPage.HostNote {
  static let cover = HandoutPage.HostNote(
    purpose: "Says what the design is for, and when another one would do.",
    question: "Which loss must the application survive, and who has said so?", minutes: 5)

  static let scenario = HandoutPage.HostNote(
    purpose: "Plays other events, from before them to after.",
    question: "Who starts it or notices it, and what do they have to know before they act?",
    minutes: 5)

  static let records = HandoutPage.HostNote(
    purpose: "Tells what names say from what they lead to.",
    question: "Which of these does anybody have to change by hand?", minutes: 8)

  /// What needs no host.
  static let none = HandoutPage.HostNote(purpose: "", question: "", minutes: 0)

  static func step(_ event: String) -> HandoutPage.HostNote {
    HandoutPage.HostNote(
      purpose: "Plays one event: \(event).",
      question: "Draw in what leads where now. Who had to act, and what do clients notice?",
      minutes: 8)
  }

  /// - Parameter model: What questions have to make sense for.
  static func view(_ kind: View.Kind, of model: Model) -> HandoutPage.HostNote {
    let (purpose, question): (Markdown, Markdown) =
      switch kind {
      case .overview, .failover:
        (
          "Finds clients, names and servers, and the way from one to the other.",
          "Which line stops first when a zone is lost, and which when the region is?"
        )
      case .privateLink:
        (
          "Follows a connection from a client to a server.",
          "What does a client need besides the right address?"
        )
      case .nameResolution:
        (
          "Follows a lookup from server to server.",
          resolverQuestion(model)
        )
      case .nameRecords:
        (
          "Separates the records of names from the servers.",
          "Which record moves in a failure, if any, and who moves it?"
        )
      case .encryption:
        (
          "Shows which key and which secret each part needs.",
          model.keyStores.isEmpty
            ? "What would a key of your own protect, and what could stop with it?"
            : "What stops when the vault does, and when is it noticed?"
        )
      case .observability:
        (
          "Keeps logs and alerts apart from the data.",
          model.all(LogAnalyticsWorkspace.self).isEmpty
            ? "Who notices that the server does not answer, and by what?"
            : "Which alert wakes somebody when the region with the workspace is lost?"
        )
      case .controlPlane:
        (
          "Separates what runs by itself from what somebody has to call.",
          "What can still be done while the control plane is down?"
        )
      }
    return HandoutPage.HostNote(purpose: purpose, question: question, minutes: 5)
  }

  private static func resolverQuestion(_ model: Model) -> Markdown {
    switch model.all(DNSPrivateResolver.self).count {
    case 0: "Which network has to be linked to which zone, and who sees to that?"
    case 1: "What fails when the resolver does not answer?"
    default: "Who answers when the nearest resolver does not?"
    }
  }
}
