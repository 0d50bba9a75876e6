// What cannot stand in a place is refused with a sentence that says where it belongs.

extension ContentBuilder where Member == any GlobalContent {
  /// Refuses a server outside any region.
  @available(*, unavailable, message: "a flexible server needs a region; place it inside 'Region'")
  public static func buildExpression(_ member: FlexibleServer) -> [Member] { [] }
  /// Refuses a replica outside any region.
  @available(*, unavailable, message: "a read replica needs a region; place it inside 'Region'")
  public static func buildExpression(_ member: ReadReplica) -> [Member] { [] }
  /// Refuses an application outside any subnet.
  @available(
    *, unavailable,
    message: "an application needs a place; put it into a subnet or an on-premises site"
  )
  public static func buildExpression(_ member: Application) -> [Member] { [] }
  /// Refuses a private endpoint outside any subnet.
  @available(
    *, unavailable,
    message: """
      a private endpoint has an address in a subnet; place it inside 'network { subnet { … } }'
      """
  )
  public static func buildExpression(_ member: PrivateEndpoint) -> [Member] { [] }
  /// Refuses a network outside any region.
  @available(
    *, unavailable, message: "a virtual network belongs to one region; place it inside 'Region'"
  )
  public static func buildExpression(_ member: PlacedNetwork) -> [Member] { [] }
  /// Refuses a vault outside any region.
  @available(*, unavailable, message: "a key vault belongs to one region; place it inside 'Region'")
  public static func buildExpression(_ member: PlacedVault) -> [Member] { [] }
  /// Refuses a workspace outside any region.
  @available(
    *, unavailable,
    message: "a Log Analytics workspace belongs to one region; place it inside 'Region'"
  )
  public static func buildExpression(_ member: LogAnalyticsWorkspace) -> [Member] { [] }
  /// Refuses a DNS server outside any site or subnet.
  @available(
    *, unavailable,
    message: "a DNS server needs a place; put it into an on-premises site or a subnet"
  )
  public static func buildExpression(_ member: DNSServer) -> [Member] { [] }
}

extension ContentBuilder where Member == any RegionContent {
  /// Refuses a zone inside a region.
  @available(
    *, unavailable,
    message: "a private DNS zone is a global resource; declare it outside 'Region'"
  )
  public static func buildExpression(_ member: PrivateDNSZone) -> [Member] { [] }
  /// Refuses a virtual endpoint inside a region.
  @available(
    *, unavailable,
    message: """
      a virtual endpoint is a pair of public names, not a regional one; declare it outside \
      'Region'
      """
  )
  public static func buildExpression(_ member: VirtualEndpoint) -> [Member] { [] }
  /// Refuses a region inside a region.
  @available(
    *, unavailable, message: "a region does not hold another region; declare them side by side"
  )
  public static func buildExpression(_ member: Region) -> [Member] { [] }
  /// Refuses an application directly in a region.
  @available(
    *, unavailable,
    message: "an application needs a subnet; place it inside 'network { subnet { … } }'"
  )
  public static func buildExpression(_ member: Application) -> [Member] { [] }
  /// Refuses a private endpoint directly in a region.
  @available(
    *, unavailable,
    message: """
      a private endpoint has an address in a subnet; place it inside 'network { subnet { … } }'
      """
  )
  public static func buildExpression(_ member: PrivateEndpoint) -> [Member] { [] }
  /// Refuses a network without subnets.
  @available(
    *, unavailable, message: "a virtual network holds subnets; write 'network { subnet { … } }'"
  )
  public static func buildExpression(_ member: VirtualNetwork) -> [Member] { [] }
  /// Refuses a resolver directly in a region.
  @available(
    *, unavailable,
    message: "a DNS Private Resolver belongs to a virtual network; place it inside 'network { … }'"
  )
  public static func buildExpression(_ member: DNSPrivateResolver) -> [Member] { [] }
  /// Refuses a vault without keys and secrets.
  @available(*, unavailable, message: "a key vault holds keys and secrets; write 'vault { key }'")
  public static func buildExpression(_ member: KeyVault) -> [Member] { [] }
  /// Refuses a key outside its vault.
  @available(
    *, unavailable, message: "a key lies in a key vault or managed HSM; write 'vault { key }'"
  )
  public static func buildExpression(_ member: Key) -> [Member] { [] }
  /// Refuses a secret outside its vault.
  @available(*, unavailable, message: "a secret lies in a key vault; write 'vault { secret }'")
  public static func buildExpression(_ member: Secret) -> [Member] { [] }
  /// Refuses a site inside a region.
  @available(
    *, unavailable, message: "an on-premises site is outside Azure; declare it outside 'Region'"
  )
  public static func buildExpression(_ member: PlacedSite) -> [Member] { [] }
}

extension ContentBuilder where Member == any NetworkContent {
  /// Refuses an application directly in a network.
  @available(
    *, unavailable, message: "an application needs a subnet; place it inside 'subnet { … }'"
  )
  public static func buildExpression(_ member: Application) -> [Member] { [] }
  /// Refuses a private endpoint directly in a network.
  @available(
    *, unavailable,
    message: "a private endpoint has an address in a subnet; place it inside 'subnet { … }'"
  )
  public static func buildExpression(_ member: PrivateEndpoint) -> [Member] { [] }
  /// Refuses a server in a network.
  @available(
    *, unavailable,
    message: """
      a flexible server stands in a region; give it a delegated subnet with 'network: \
      .virtualNetworkIntegration(subnet:zone:)'
      """
  )
  public static func buildExpression(_ member: FlexibleServer) -> [Member] { [] }
  /// Refuses a subnet without braces.
  @available(*, unavailable, message: "a subnet is placed with what it holds; write 'subnet { … }'")
  public static func buildExpression(_ member: Subnet) -> [Member] { [] }
}

extension ContentBuilder where Member == any SubnetContent {
  /// Refuses a server in a subnet.
  @available(
    *, unavailable,
    message: """
      a flexible server stands in a region; give it a delegated subnet with 'network: \
      .virtualNetworkIntegration(subnet:zone:)'
      """
  )
  public static func buildExpression(_ member: FlexibleServer) -> [Member] { [] }
  /// Refuses a replica in a subnet.
  @available(
    *, unavailable,
    message: """
      a read replica stands in a region; give it a delegated subnet with 'network: \
      .virtualNetworkIntegration(subnet:zone:)'
      """
  )
  public static func buildExpression(_ member: ReadReplica) -> [Member] { [] }
  /// Refuses a workspace in a subnet.
  @available(
    *, unavailable,
    message: "a Log Analytics workspace is off the data path; place it inside 'Region'"
  )
  public static func buildExpression(_ member: LogAnalyticsWorkspace) -> [Member] { [] }
}

extension ContentBuilder where Member == any VaultContent {
  /// Refuses a server in a vault.
  @available(
    *, unavailable, message: "a vault holds keys and secrets; place a server inside 'Region'"
  )
  public static func buildExpression(_ member: FlexibleServer) -> [Member] { [] }
}

extension ContentBuilder where Member == Key {
  /// Refuses a secret in a managed HSM.
  @available(
    *, unavailable, message: "a managed HSM stores keys only; put the secret into a key vault"
  )
  public static func buildExpression(_ member: Secret) -> [Member] { [] }
}
