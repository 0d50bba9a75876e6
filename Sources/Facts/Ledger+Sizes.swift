extension Ledger {
  /// What compute and storage come in.
  static let sizes: [Fact] = [
    Fact(
      "SRV-01",
      """
      The letter of a compute size is its tier: B for Burstable, D for General Purpose, E for Memory \
      Optimized; the number behind it counts the vCores: up to 20 in Burstable, 2 to 96 in the others.
      """,
      .compute),
    Fact(
      "SRV-02",
      """
      Premium SSD comes in 32, 64, 128, 256 and 512 GiB, and in 1, 2, 4, 8, 16 and 32 TiB; Premium SSD \
      v2 in any size of whole GiB from 32 GiB to 64 TiB. Storage grows, but never shrinks.
      """,
      .storage, .compute),
  ]
}
