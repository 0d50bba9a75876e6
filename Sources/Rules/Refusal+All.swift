import Facts

extension Refusal {
  /// Everything that is refused before any rule is asked.
  package static let all: [Refusal] = [
    Refusal(
      "A read replica has no high availability.", .highAvailability, because: "HA-51",
      compilerSays:
        "a read replica has no high availability; it is switched on after a promotion",
      in: "ReplicaHasNoStandby"),
    Refusal(
      "A zone-redundant standby is in another zone than its primary.", .highAvailability,
      because: "HA-02", resolutionSays: "standby-in-primary-zone"),
    Refusal(
      "A same-zone standby is in the zone of its primary.", .highAvailability, because: "HA-02",
      compilerSays:
        "same-zone means one zone; use '.zoneRedundant(primary:standby:)' for two", in: "Standbys"),
    Refusal(
      "A primary has one standby.", .highAvailability, because: "HA-01",
      compilerSays: "extra argument 'second' in call", in: "Standbys"),
    Refusal(
      "A standby is in the region of its primary.", .highAvailability, because: "HA-07",
      compilerSays: "type 'AvailabilityZone' has no member 'franceCentral'", in: "Roles"),
    Refusal(
      "Nobody calls a standby.", .highAvailability, because: "HA-01",
      compilerSays: "a standby is hidden and accepts no connections; call the server",
      in: "Standbys"),
    Refusal(
      "Replication to a standby is synchronous, and that to a replica asynchronous.",
      .highAvailability, because: "HA-03", "RR-01",
      compilerSays: "value of type 'FlexibleServer' has no member 'replicates'", in: "Standbys"),
    Refusal(
      "A standby has the network of its primary.", .highAvailability, because: "HA-52",
      compilerSays: "value of type 'HighAvailability' has no member 'network'", in: "Standbys"),
    Refusal(
      "A server that names a zone is in a region that has zones.", .highAvailability,
      because: "HA-60", resolutionSays: "region-without-zones"),
    Refusal(
      "A read replica has no backups.", .replicas, because: "RR-07",
      compilerSays: "a read replica has no backups; they begin when it is promoted",
      in: "ReplicaHasNoStandby"),
    Refusal(
      "A read replica follows a primary, not another replica.", .replicas, because: "RR-23",
      "VE-09",
      compilerSays:
        "a read replica follows a primary; cascading replicas are a preview without virtual endpoints",
      in: "Roles"),
    Refusal(
      "The writer name leads to a primary.", .virtualEndpoints, because: "VE-04",
      compilerSays: "the writer is always the primary; exchange 'writer' and 'reader'",
      in: "Roles"),
    Refusal(
      "The reader name leads to one server.", .virtualEndpoints, because: "VE-04",
      compilerSays: "missing argument label 'id:' in call", in: "Names"),
    Refusal(
      "A virtual endpoint is made of servers, not of their names.", .virtualEndpoints,
      because: "VE-03",
      compilerSays: "a virtual endpoint takes servers, not their names; pass the elements",
      in: "Names"),
    Refusal(
      "The private zone holds no record of a virtual endpoint; records follow from private endpoints.",
      .virtualEndpoints, because: "VE-11", "VE-12", "NET-20",
      compilerSays: "extra argument 'records' in call", in: "Names"),
    Refusal(
      "The base name of a virtual endpoint and the names of servers are host names.",
      .virtualEndpoints, because: "VE-02", resolutionSays: "malformed-name"),
    Refusal(
      "A private endpoint is in the region of its network.", .privateLink, because: "NET-08",
      compilerSays:
        "a private endpoint has an address in a subnet; place it inside 'network { subnet { … } }'",
      in: "RegionPlaces"),
    Refusal(
      "Clients connect by name, not to a private endpoint.", .privateLink, because: "HA-40",
      compilerSays:
        "clients connect by name, not to a private endpoint; call the server or a name of the "
        + "virtual endpoint", in: "Planes"),
    Refusal(
      "A private DNS zone is global.", .nameResolution, because: "NET-19",
      compilerSays: "a private DNS zone is a global resource; declare it outside 'Region'",
      in: "RegionPlaces"),
    Refusal(
      "Networks that overlap are not peered.", .networking, because: "NET-61",
      resolutionSays: "overlapping-networks"),
    Refusal(
      "A customer-managed key is used through a user-assigned identity.", .keys, because: "ENC-04",
      compilerSays:
        "a customer-managed key is used through a user-assigned identity; pass 'identity:'",
      in: "Security"),
    Refusal(
      "A server uses its key as a trusted service, not by a private endpoint.", .keys,
      because: "ENC-09",
      compilerSays: "value of type 'FlexibleServer' has no member 'uses'", in: "Security"),
    Refusal(
      "A managed HSM stores no secrets.", .keys, because: "ID-13",
      compilerSays: "a managed HSM stores keys only; put the secret into a key vault",
      in: "VaultPlaces"),
    Refusal(
      "Every change passes through a client of the control plane.", .controlPlane,
      because: "CP-01",
      compilerSays:
        "every change passes through a client of the control plane; write 'operators.uses(client, …)'",
      in: "Planes"),
    Refusal(
      "A workspace is not on the way of a client to a database.", .logging, because: "LOG-05",
      "LOG-07",
      compilerSays:
        "a Log Analytics workspace is not on the data plane; export logs with "
        + "'DiagnosticSetting(_:of:to:)'", in: "Planes"),
    Refusal(
      "Clients use a mode of libpq.", .transportSecurity, because: "TLS-04",
      compilerSays: "libpq has no 'verify-all'; use '.verifyFull'", in: "Security"),
    Refusal(
      "The floor of TLS is 1.2 or 1.3.", .transportSecurity, because: "TLS-02",
      compilerSays: "servers offer TLS 1.2 and 1.3 only; use '.tls12'", in: "Security"),
  ]
}
