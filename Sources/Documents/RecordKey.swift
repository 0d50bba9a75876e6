import Simulation

/// Says which records of two states are the same one.
struct RecordKey: Hashable {
  var name: String
  var kind: DNSRecord.Kind
  var keeper: String

  init(_ record: DNSRecord) {
    name = record.name
    kind = record.kind
    keeper = record.keeper
  }
}
