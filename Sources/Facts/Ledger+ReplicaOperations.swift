extension Ledger {
  /// How replicas are made, kept and promoted.
  static let replicaOperations: [Fact] = [
    Fact(
      "RR-06",
      """
      A replica in the region of its primary is made from a snapshot, whatever the size; \
      one in another region is copied over the network, which takes minutes to hours; \
      either counts as made once it lags less than a gigabyte.
      """,
      .readReplicas),
    Fact(
      "RR-07",
      """
      A replica has neither backups nor high availability; backups begin when it becomes a \
      primary or an independent server.
      """,
      .readReplicas),
    Fact(
      "RR-13",
      """
      The state of replication is Provisioning, Reconfiguring, Updating, Catchup, Active \
      or Broken; a broken replica is deleted and made anew.
      """,
      .readReplicas),
    Fact(
      "RR-14",
      """
      While a replica is made, deleted or promoted, its primary is in the state Updating: \
      management calls are refused, and data traffic goes on.
      """,
      .readReplicas),
    Fact(
      "RR-16",
      """
      The administrator's password cannot be reset on a replica, nor together with a \
      promotion.
      """,
      .readReplicas),
    Fact(
      "RR-17",
      """
      An upgrade to another major version in place requires that all replicas are deleted \
      first.
      """,
      .readReplicas),
    Fact(
      "RR-18",
      """
      A replica may be made in another resource group, but neither it nor a primary with \
      replicas can be moved to another group or subscription afterwards.
      """,
      .readReplicas),
    Fact(
      "RR-20",
      """
      Power is switched in order: the primary stops first and starts last, and replicas \
      are deleted before their primary.
      """,
      .readReplicas),
    Fact(
      "RR-22",
      """
      If storage grows by itself at the primary it must do so at the replicas: it is \
      switched on at the replicas first and off at the primary first.
      """,
      .readReplicas),
    Fact(
      "RR-23",
      """
      Replicas of replicas are a preview in some regions, two levels deep, from PostgreSQL \
      14 on; those in between cannot be promoted, and there are no virtual endpoints; \
      another part of the same page still denies them.
      """,
      .readReplicas, confidence: .conflicting),
    Fact(
      "VE-08",
      """
      A virtual endpoint may be made for a server without replicas, and may be moved to a \
      server restored from it once it has been removed from the old one.
      """,
      .createVirtualEndpoints, .virtualEndpoints),
    Fact(
      "VE-09",
      """
      Virtual endpoints do not work with replicas of replicas.
      """,
      .readReplicas),
    Fact(
      "PR-11",
      """
      After a swap the new primary has no geo-redundant backup; earlier backups of the old \
      primary are kept for their time, and can be restored only while it is the primary \
      again.
      """,
      .readReplicas, .promotion),
    Fact(
      "PR-14",
      """
      With several replicas and a primary in a region without a pair, a promotion during \
      an outage leaves the other replicas unrecognised by the new primary until the region \
      is back.
      """,
      .promotion),
  ]
}
