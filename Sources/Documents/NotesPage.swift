package import ArchitectureModel
import Facts

/// The five questions and the wishes of the user's notes, answered from the ledger and by playing
/// scenarios.
package struct NotesPage: Sendable {
  /// The architectures that the answers lead to.
  package static let architectures: Set = [
    "high-availability", "same-region-replica", "cross-region-disaster-recovery", "log-analytics",
  ]

  private let evidence: NotesEvidence

  /// - Parameter entries: All architectures, with the pictures of their scenarios.
  package init(_ entries: [(model: Model, scenarios: [ScenarioDrawings])]) {
    evidence = NotesEvidence(entries)
  }

  package var value: TemplateValue {
    var members: [String: TemplateValue] = [
      "questions": .list(
        Self.questions.map { question in
          let shown = evidence.evidence(for: question.anchor)
          return .object([
            "title": .text(question.title), "anchor": .text(Markdown(source: question.anchor)),
            "answer": .sentences(question.answer),
            "pictures": .list(shown.pictures), "tables": .list(shown.tables.map(\.value)),
            "links": .texts(question.links),
          ])
        }),
      "wishes": .list(
        Self.wishes.map { .object(["wish": .text($0.wish), "place": .text($0.place)]) }),
    ]
    members["sources"] = SourceList(citedIn: .object(members)).value
    return .object(members)
  }

  private struct Question {
    var anchor: String
    var title: Markdown
    var answer: [Sentence]
    var links: [Markdown]
  }

  private static let disasterRecovery = "cross-region-disaster-recovery/index.md"

  private static let questions = [
    Question(
      anchor: "failover-with-read-replicas",
      title: "How does failover work with read replicas: DNS, CNAME, endpoints, promotion?",
      answer: [
        Sentence("Nothing happens by itself; operators or their automation promote.", "PR-01"),
        .fact("PR-02"), .fact("PR-04"), .fact("PR-05"), .fact("PR-13"),
        Sentence(
          """
          Two records change, the aliases of the virtual endpoint; server names, private records \
          and addresses stay.
          """,
          "VE-06", "SW-03"),
        .fact("SW-01"), .fact("VE-12"), .fact("PR-07"), .fact("PR-06"), .fact("PR-09"),
        .fact("PR-03"),
      ],
      links: [
        "[Site swap and back](cross-region-disaster-recovery/failover-site-swap-and-back.md)",
        "[The region is lost](cross-region-disaster-recovery/failover-the-production-region-is-lost.md)",
        "[Overview of the cross-region architecture](\(source: disasterRecovery)#view-overview)",
        "[Its record table](\(source: disasterRecovery)#records)",
      ]),
    Question(
      anchor: "keys-in-a-failover",
      title: "How does encryption work in a cross-region failover, with the key in Key Vault?",
      answer: [
        Sentence("No key moves: each server has its own before any failover.", "ENC-12", "ENC-14"),
        .fact("ENC-02"), .fact("ENC-05"), .fact("ENC-13"), .fact("KEY-03"),
      ],
      links: ["[Encryption view](\(source: disasterRecovery)#view-encryption)"]),
    Question(
      anchor: "private-endpoints-in-disaster-recovery",
      title: "How do private endpoints behave in cross-region disaster recovery?",
      answer: [
        .fact("NET-09"), .fact("HA-42"), .fact("NET-33"), .fact("NET-19"), .fact("NET-34"),
        .fact("NET-30"), .fact("NET-40"), .fact("NET-44"), .fact("NET-35"),
      ],
      links: [
        "[Private Link view](\(source: disasterRecovery)#view-private-link)",
        "[Lookups from each network](\(source: disasterRecovery)#lookups)",
      ]),
    Question(
      anchor: "managed-hsm-or-key-vault",
      title: "Managed HSM or Key Vault for the keys?",
      answer: [
        Sentence(
          """
          Our recommendation: a Premium vault in each region, with a key in hardware that servers \
          name without version.
          """,
          "KEY-01", "KEY-02", "ENC-05", "ENC-06", "ENC-07", "ENC-11"),
        Sentence(
          """
          Choose Managed HSM for single tenancy, for a root of trust of your own, or where a rule \
          names it.
          """,
          "KEY-13"),
        .fact("KEY-08"), .fact("KEY-09"), .fact("ID-13"),
      ],
      links: ["[Comparison](\(source: disasterRecovery)#key-stores)"]),
    Question(
      anchor: "passwords-without-entra",
      title:
        """
        Without Microsoft Entra: where do user name and password lie most safely, with a linked \
        server?
        """,
      answer: [
        Sentence("Not in the linked server.", "ID-06", "ID-07"),
        Sentence(
          """
          Our recommendation: secrets in a vault of each region, written by one pipeline, with the \
          writer name as host; user mappings, where needed, are written from the vault.
          """,
          "ID-12", "HA-40", "ID-07"),
        .fact("ID-11"), .fact("ID-04"), .fact("ID-05"), .fact("ID-08"), .fact("ID-14"),
      ],
      links: ["[Secrets](\(source: disasterRecovery)#secrets)"]),
  ]

  private static let wishes: [(wish: Markdown, place: Markdown)] = [
    ("Keep Private Link separate", "A view and a section of its own on every architecture's page"),
    (
      "Control plane separate from the data layer",
      "A view of its own: [control plane](\(source: disasterRecovery)#view-control-plane)"
    ),
    (
      "Site swap, production to recovery and back",
      """
      [Site swap and back](cross-region-disaster-recovery/failover-site-swap-and-back.md), and [the \
      loss of the production \
      region](cross-region-disaster-recovery/failover-the-production-region-is-lost.md), step by step
      """
    ),
    (
      "Failover of a read replica",
      """
      [The replica is promoted](same-region-replica/failover-the-replica-is-promoted.md), and \
      [is lost](same-region-replica/failover-the-replica-is-lost.md)
      """
    ),
    (
      "Keep high availability and disaster recovery apart",
      """
      Separate architectures: [high availability](high-availability/index.md) and [cross-region \
      disaster recovery](\(source: disasterRecovery))
      """
    ),
    (
      "Add Log Analytics, separate from the data",
      "An architecture of its own: [Log Analytics](log-analytics/index.md)"
    ),
  ]
}

extension Markdown.Interpolation {
  /// Markdown as it stands, such as a path.
  fileprivate mutating func appendInterpolation(source: String) {
    appendInterpolation(Markdown(source: source))
  }
}
