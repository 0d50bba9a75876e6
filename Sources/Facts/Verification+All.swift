extension Verification {
  /// One for each fact that is inferred or assumed, or on which sources disagree.
  package static let all: [Verification] =
    names + swaps + servers + keys + operations

  private static let names: [Verification] = [
    Verification(
      "VE-12",
      "From every client network look up the writer name, and compare the CNAME and the address at the end of the chain with the primary's own name and private endpoint.",
      otherwise:
        "If the chain ends at a public address, clients need the name of the server, and every swap a change of their configuration."
    ),
    Verification(
      "VE-13",
      "Look up the writer and the reader name through every DNS server and forwarding ruleset, not only the names of the servers.",
      otherwise: "If a name is not found, the forwarder needs a domain of its own for it."),
    Verification(
      "VE-14",
      "Connect by a name of your own with `sslmode=verify-full`, and expect a refusal of the certificate.",
      otherwise: "If it connects, a name of your own may stand before the writer name."),
    Verification(
      "VE-15",
      "Read the names in the certificate that the server shows for the writer name, then connect by that name with `sslmode=verify-full`.",
      otherwise:
        "If the names are missing, clients of the virtual endpoint can use no more than `verify-ca`."
    ),
    Verification(
      "VE-07",
      "After a forced swap in a drill look up the reader name before the old primary is back.",
      otherwise:
        "If it already leads to a server that answers, the runbook need not aim the reader name anew."
    ),
    Verification(
      "HA-41",
      "Look up the server's name without a cache, and note the TTL of the CNAME and of the A record.",
      otherwise:
        "A longer TTL lengthens the time after which clients reach the new primary by as much."),
    Verification(
      "NET-66",
      "Look up the server's name at the private zone, and note the TTL of the A record.",
      otherwise: "A longer TTL counts when a record is moved to another private endpoint."),
    Verification(
      "NET-24",
      "Look up the writer name before and after a swap, and note which record changed and its TTL.",
      otherwise: "If the A record changes too, its TTL counts as well."),
    Verification(
      "HA-43",
      "Ask for a planned failover, and look up the server's name before, during and after it.",
      otherwise:
        "If the address changes, whoever keeps addresses instead of names loses the database."),
    Verification(
      "NET-09",
      "List the private endpoint connections of every server, and look up each server's name.",
      otherwise: "If one endpoint leads to several servers, the others can be left out."),
    Verification(
      "NET-30",
      "From a client in each region look up every server's name, and compare the addresses.",
      otherwise:
        "If a client is led to an endpoint that its network cannot reach, the networks need peering, or the regions zones of their own."
    ),
    Verification(
      "NET-33",
      "After a swap in a drill look up the writer name from a client in each region.",
      otherwise:
        "If a region is led to the wrong endpoint, it needs a zone of its own with its own records."
    ),
    Verification(
      "NET-35",
      "Ask the DNS server of the other region while the links of the first network are cut.",
      otherwise: "If the zone does not answer, lookups need a zone in each region."),
    Verification(
      "NET-46",
      "Ask for which domains the DNS servers on premises forward queries, and to where.",
      otherwise: "If a zone of Microsoft Entra ID is meant after all, it has no forwarder."),
    Verification(
      "NET-65",
      "Look for an answer to a failed health check in the private zone: there is no such setting.",
      otherwise: "If there is one, names could move without a swap."),
  ]

  private static let swaps: [Verification] = [
    Verification(
      "PR-08",
      "Compare network mode, version, tier and storage of the replica with the primary's, and promote it in a drill.",
      otherwise: "If Azure refuses the promotion, the property in which they differ is a condition."
    ),
    Verification(
      "PR-15",
      "After a promotion to independent in a drill, try to write to the old primary.",
      otherwise: "If it refuses, nothing need keep clients from it."),
    Verification(
      "PR-18",
      "Write once a second during a planned swap in a drill, under the load of an ordinary day, and measure the gap.",
      otherwise: "The measured gap takes the place of the assumption."),
    Verification(
      "PR-22",
      "Make a plan with your infrastructure code after a swap in a drill, and apply nothing.",
      otherwise: "If it wants to replace no server, no change need be ignored."),
    Verification(
      "PR-23",
      "In a drill write to a primary whose replication was cut, force the swap, let the old primary return, and look for the rows.",
      otherwise: "If they can be read before it rejoins, the runbook saves them first."),
    Verification(
      "RR-09",
      "Watch the lag of the replica for a month, by day and in the hours of batches.",
      otherwise: "The largest lag that you measure is the loss to promise for a forced swap."),
    Verification(
      "SW-01",
      "During a planned swap in a drill look up both names once a second, and try to write through each.",
      otherwise:
        "If names move before the old primary refuses writes, clients must be stopped first."),
    Verification(
      "SW-03",
      "List endpoints, records, keys, identities, diagnostic settings and groups before and after a swap.",
      otherwise: "What differs belongs into the runbook."),
    Verification(
      "RR-23",
      "Make a replica of a replica in a test subscription.",
      otherwise: "If it is refused, every replica must follow the primary itself."),
    Verification(
      "RR-24",
      "Make a replica of a server with Premium SSD v2 in a test subscription, in both regions of the design.",
      otherwise: "If it is refused, the design needs Premium SSD."),
    Verification(
      "RR-25",
      "Ask for a planned failover of the primary, and watch the lag of the replica.",
      otherwise: "If the replica does not follow, it has to be made anew after every failover."),
    Verification(
      "RR-30",
      "Make a server with Premium SSD v2 and a customer-managed key in a test subscription.",
      otherwise: "If it is made, customer-managed keys can be planned with that storage."),
  ]

  private static let servers: [Verification] = [
    Verification(
      "BK-02", "Read the redundancy of backups on the server's page in the portal.",
      otherwise: "If they are zone-redundant without high availability, they survive a zone."),
    Verification(
      "HA-44", "Look for a zone among the settings of a private endpoint: there is none.",
      otherwise: "If there is one, the endpoint is lost with its zone."),
    Verification(
      "HA-54",
      "In a test subscription switch high availability on with another zone, fail over, and look at the zone of the primary.",
      otherwise: "If the primary moved, an existing server can be moved without a restore."),
    Verification(
      "HA-56",
      "Accept a same-zone standby in a test subscription, and read the notifications.",
      otherwise: "If Azure moves the standby by itself, the step of the runbook falls away."),
    Verification(
      "HA-57", "Ask for a same-zone standby in the region of the design.",
      otherwise: "If it is refused, only a zone-redundant standby is left there."),
    Verification(
      "HA-64", "List the zones of the region for the tier and size of the design.",
      otherwise: "With two zones only, the loss of one leaves none for a new standby."),
    Verification(
      "HA-65", "Write into an unlogged table in a test, fail over, and count its rows.",
      otherwise: "If the rows are there, unlogged tables need not be filled again."),
  ]

  private static let keys: [Verification] = [
    Verification(
      "ENC-14", "Read the key and the identity of both servers before and after a swap in a drill.",
      otherwise: "If they change, each identity needs access to both keys."),
    Verification(
      "ENC-16", "Open a dump on a machine without access to the key.",
      otherwise: "If it cannot be read, dumps need no protection of their own."),
    Verification(
      "KEY-08", "Ask the support of Azure where the partitions of the pool lie.",
      otherwise: "If they lie in several zones, the pool survives the loss of one."),
    Verification(
      "KEY-10",
      "Make a server in the region of the design with a key of the pool in a test subscription.",
      otherwise: "If it is refused, the key lies in a vault, or the server in another region."),
    Verification(
      "ID-12", "Write a secret into the second vault from the pipeline while the first is denied.",
      otherwise: "If the write fails, the pipeline itself depends on the first vault."),
    Verification(
      "ID-14", "Read a secret with a client whose sign-in by Microsoft Entra is denied.",
      otherwise: "If it is read, the vault does not rest on Microsoft Entra."),
  ]

  private static let operations: [Verification] = [
    Verification(
      "CP-03", "Connect by psql while the portal is not at hand, and read Azure Service Health.",
      otherwise: "If the portal tells of every outage of the data plane, it can be relied on."),
    Verification(
      "CP-05",
      "Deny operators every role in a drill, and watch replication, lookups and exported logs.",
      otherwise: "What stops depends on the control plane, and belongs into the design."),
    Verification(
      "CP-07", "Run the automation in a drill with its usual region denied to it.",
      otherwise: "If it does not run, it would not run in the outage either."),
    Verification(
      "LOG-10", "Read the retention of platform metrics and of the workspace's tables.",
      otherwise: "Another retention takes the place of ours."),
    Verification(
      "LOG-12", "Raise the alerts in a drill with the workspace of the first region denied.",
      otherwise: "If they reach nobody, they need a workspace in the other region."),
    Verification(
      "LOG-14", "List the diagnostic settings of a replica that was just made.",
      otherwise: "If it has the primary's, its own can be left out."),
  ]
}
