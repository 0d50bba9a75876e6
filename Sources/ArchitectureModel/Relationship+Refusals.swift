// What cannot be on a plane is refused with a sentence that names the plane it belongs to.

extension DataClient {
  /// Refuses log export on the data plane.
  @available(
    *, unavailable,
    message: """
      a Log Analytics workspace is not on the data plane; export logs with \
      'DiagnosticSetting(_:of:to:)'
      """
  )
  public func calls(
    _ workspace: LogAnalyticsWorkspace, _ purpose: String, over protocol: DataProtocol = .https
  ) -> DataTraffic {
    fatalError("unavailable")
  }

  /// Refuses traffic to a private endpoint.
  @available(
    *, unavailable,
    message: """
      clients connect by name, not to a private endpoint; call the server or a name of the \
      virtual endpoint
      """
  )
  public func calls(
    _ endpoint: PrivateEndpoint, _ purpose: String, over protocol: DataProtocol = .postgreSQL
  ) -> DataTraffic {
    fatalError("unavailable")
  }

  /// Refuses traffic to a virtual endpoint as a whole.
  @available(
    *, unavailable,
    message: "a virtual endpoint is two names; call 'endpoint.writer' or 'endpoint.reader'"
  )
  public func calls(
    _ endpoint: VirtualEndpoint, _ purpose: String, over protocol: DataProtocol = .postgreSQL
  ) -> DataTraffic {
    fatalError("unavailable")
  }
}

extension DatabaseServer {
  /// Refuses log export as a relationship.
  @available(
    *, unavailable,
    message:
      "log export is on the observability plane; declare it with 'DiagnosticSetting(_:of:to:)'"
  )
  public func calls(
    _ sink: some LogSink, _ purpose: String, over protocol: DataProtocol = .https
  ) -> DataTraffic {
    fatalError("unavailable")
  }

  /// Refuses traffic that begins at a server.
  @available(
    *, unavailable,
    message: "a server answers and calls nobody; write 'application.calls(server, …)'"
  )
  public func calls(
    _ application: Application, _ purpose: String, over protocol: DataProtocol = .https
  ) -> DataTraffic {
    fatalError("unavailable")
  }

  /// Refuses traffic between servers.
  @available(
    *, unavailable,
    message:
      "a server reaches another database by a foreign server; declare it with 'ForeignServer(_:on:to:user:credential:)'"
  )
  public func calls(
    _ database: some DatabaseTarget, _ purpose: String, over protocol: DataProtocol = .postgreSQL
  ) -> DataTraffic {
    fatalError("unavailable")
  }
}

extension Operator {
  /// Refuses operators on the data plane.
  @available(
    *, unavailable,
    message:
      "operators work on the control plane; write 'operators.uses(client, …)', or declare an application"
  )
  public func calls(
    _ database: some DatabaseTarget, _ purpose: String, over protocol: DataProtocol = .postgreSQL
  ) -> DataTraffic {
    fatalError("unavailable")
  }

  /// Refuses changes that pass the control plane by.
  @available(
    *, unavailable,
    message:
      "every change passes through a client of the control plane; write 'operators.uses(client, …)'"
  )
  public func uses(_ server: some DatabaseServer, _ purpose: String) -> ManagementCall {
    fatalError("unavailable")
  }
}
