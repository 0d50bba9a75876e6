// What a setting cannot be is refused with a sentence that says what it can be.

extension Encryption {
  /// Refuses a customer-managed key without an identity.
  @available(
    *, unavailable,
    message: "a customer-managed key is used through a user-assigned identity; pass 'identity:'"
  )
  public static func customerManaged(key: Key) -> Encryption { fatalError("unavailable") }
}

extension ClientSettings.SSLMode {
  /// Refuses a mode that libpq does not have.
  @available(*, unavailable, message: "libpq has no 'verify-all'; use '.verifyFull'")
  public static var verifyAll: Self { fatalError("unavailable") }
}

extension TransportSecurity.Version {
  /// Refuses TLS 1.0.
  @available(*, unavailable, message: "servers offer TLS 1.2 and 1.3 only; use '.tls12'")
  public static var tls10: Self { fatalError("unavailable") }

  /// Refuses TLS 1.1.
  @available(*, unavailable, message: "servers offer TLS 1.2 and 1.3 only; use '.tls12'")
  public static var tls11: Self { fatalError("unavailable") }
}

extension HighAvailability {
  /// Refuses two zones for what is in one.
  @available(
    *, unavailable,
    message: "same-zone means one zone; use '.zoneRedundant(primary:standby:)' for two"
  )
  public static func sameZone(
    primary: AvailabilityZone, standby: AvailabilityZone
  ) -> HighAvailability { fatalError("unavailable") }
}
