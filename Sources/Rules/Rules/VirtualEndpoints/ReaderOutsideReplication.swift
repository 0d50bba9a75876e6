import ArchitectureModel
import Facts

/// The reader name leads to a server of its own replication.
struct ReaderOutsideReplication: Rule {
  let identifier = "reader-outside-replication"
  let group = RuleGroup.virtualEndpoints
  let severity = Diagnostic.Severity.error
  let summary = "The reader name leads to a replica of the primary, or to the primary itself."
  let rationale = "Azure takes no other server as a member."
  let facts: [Fact.ID] = ["VE-04"]

  var conforming: [Example] {
    [
      Example("a reader name that leads to the primary") {
        $0.change(\.names) { $0.readerTarget = $0.primary }
        $0.scenario("Nothing happens")
      }
    ]
  }
  var violating: [Example] {
    [
      Example(
        "a reader name that leads to another primary", alsoBreaks: ["missing-diagnostic-setting"]
      ) {
        let other = FlexibleServer(
          "Other database", name: "psql-other",
          compute: .generalPurpose("Standard_D4ds_v5", vCores: 4),
          storage: Storage(gibibytes: 256),
          highAvailability: .zoneRedundant(primary: .one, standby: .two),
          backup: Backup(longTermYears: 1), id: "other")
        $0.add(other, in: $0.base.home)
        $0.add(
          PrivateEndpoint(
            "pe-other", to: other, address: "10.11.2.6", zone: $0.base.databaseZone,
            id: "otherAccess"), in: \.endpoints)
        $0.change(\.names) { $0.readerTarget = "other" }
        $0.promise()
        $0.scenario("Nothing happens")
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.all(VirtualEndpoint.self).filter { !$0.holds($0.readerTarget, in: model) }.map {
      Violation(
        $0, and: [$0.readerTarget],
        "the reader name of \($0.quoted) leads to '\($0.readerTarget)', which is no replica of "
          + "'\($0.primary)'", cure: "aim the reader at a replica of '\($0.primary)', or at it")
    }
  }
}
