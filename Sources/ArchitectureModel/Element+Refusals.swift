// What an element cannot be is refused with a sentence that says what it is instead.

extension ReadReplica {
  /// Refuses a standby of a replica.
  @available(
    *, unavailable,
    message: "a read replica has no high availability; it is switched on after a promotion"
  )
  public init(
    _ title: String, name: String, of source: FlexibleServer, zone: AvailabilityZone? = nil,
    highAvailability: HighAvailability
  ) {
    fatalError("unavailable")
  }

  /// Refuses backups of a replica.
  @available(
    *, unavailable, message: "a read replica has no backups; they begin when it is promoted"
  )
  public init(
    _ title: String, name: String, of source: FlexibleServer, zone: AvailabilityZone? = nil,
    backup: Backup
  ) {
    fatalError("unavailable")
  }

  /// Refuses a replica of a replica.
  @available(
    *, unavailable,
    message:
      "a read replica follows a primary; cascading replicas are a preview without virtual endpoints"
  )
  public init(
    _ title: String, name: String, of source: ReadReplica, zone: AvailabilityZone? = nil
  ) {
    fatalError("unavailable")
  }

  /// Refuses a replica of anything else.
  @available(*, unavailable, message: "a read replica follows a flexible server")
  public init(
    _ title: String, name: String, of source: some Element, zone: AvailabilityZone? = nil
  ) {
    fatalError("unavailable")
  }
}

extension VirtualEndpoint {
  /// Refuses a replica as writer.
  @available(
    *, unavailable, message: "the writer is always the primary; exchange 'writer' and 'reader'"
  )
  public init(_ baseName: String, writer: ReadReplica, reader: FlexibleServer) {
    fatalError("unavailable")
  }
}

extension PrivateEndpoint {
  /// Refuses an endpoint to something that is no Private Link resource.
  @available(
    *, unavailable,
    message:
      "a private endpoint leads to a flexible server, a read replica, a key vault or a managed HSM"
  )
  public init(_ title: String, to target: some Element, address: String, zone: PrivateDNSZone?) {
    fatalError("unavailable")
  }
}

extension FlexibleServer {
  /// Refuses the standby as something to call.
  @available(
    *, unavailable, message: "a standby is hidden and accepts no connections; call the server"
  )
  public var standby: HostName { fatalError("unavailable") }
}

extension VirtualEndpoint {
  /// Refuses members that are given as names.
  @available(
    *, unavailable,
    message: "a virtual endpoint takes servers, not their names; pass the elements"
  )
  public init(_ baseName: String, writer: String, reader: String) {
    fatalError("unavailable")
  }
}
