// More slips of placing, each with the sentence that says where the element belongs.

extension ContentBuilder where Member == any GlobalContent {
  /// Refuses a network outside any region.
  @available(
    *, unavailable,
    message:
      "a virtual network belongs to one region and holds subnets; write 'Region { network { subnet { … } } }'"
  )
  public static func buildExpression(_ member: VirtualNetwork) -> [Member] { [] }
  /// Refuses a vault outside any region.
  @available(
    *, unavailable, message: "a key vault belongs to one region; write 'Region { vault { key } }'"
  )
  public static func buildExpression(_ member: KeyVault) -> [Member] { [] }
  /// Refuses a pool outside any region.
  @available(
    *, unavailable, message: "a managed HSM belongs to one region; write 'Region { pool { key } }'"
  )
  public static func buildExpression(_ member: ManagedHSM) -> [Member] { [] }
  /// Refuses a key outside its vault.
  @available(
    *, unavailable, message: "a key lies in a key vault or managed HSM; write 'vault { key }'"
  )
  public static func buildExpression(_ member: Key) -> [Member] { [] }
  /// Refuses a secret outside its vault.
  @available(*, unavailable, message: "a secret lies in a key vault; write 'vault { secret }'")
  public static func buildExpression(_ member: Secret) -> [Member] { [] }
  /// Refuses a subnet outside its network.
  @available(
    *, unavailable,
    message: "a subnet belongs to a virtual network; place it inside 'network { … }'"
  )
  public static func buildExpression(_ member: PlacedSubnet) -> [Member] { [] }
  /// Refuses a diagnostic setting outside any region.
  @available(
    *, unavailable, message: "a diagnostic setting belongs to one region; place it inside 'Region'"
  )
  public static func buildExpression(_ member: DiagnosticSetting) -> [Member] { [] }
  /// Refuses an alert outside any region.
  @available(*, unavailable, message: "an alert belongs to one region; place it inside 'Region'")
  public static func buildExpression(_ member: Alert) -> [Member] { [] }
  /// Refuses an identity outside any region.
  @available(
    *, unavailable,
    message: "a user-assigned identity belongs to one region; place it inside 'Region'"
  )
  public static func buildExpression(_ member: UserAssignedIdentity) -> [Member] { [] }
  /// Refuses a storage account outside any region.
  @available(
    *, unavailable, message: "a storage account belongs to one region; place it inside 'Region'"
  )
  public static func buildExpression(_ member: StorageAccount) -> [Member] { [] }
  /// Refuses an event hub outside any region.
  @available(
    *, unavailable, message: "an event hub belongs to one region; place it inside 'Region'"
  )
  public static func buildExpression(_ member: EventHub) -> [Member] { [] }
  /// Refuses a ruleset outside any region.
  @available(
    *, unavailable, message: "a forwarding ruleset belongs to one region; place it inside 'Region'"
  )
  public static func buildExpression(_ member: ForwardingRuleset) -> [Member] { [] }
  /// Refuses a resolver outside any network.
  @available(
    *, unavailable,
    message: "a DNS Private Resolver belongs to a virtual network; place it inside 'network { … }'"
  )
  public static func buildExpression(_ member: DNSPrivateResolver) -> [Member] { [] }
}

extension ContentBuilder where Member == any RegionContent {
  /// Refuses a pool without keys.
  @available(*, unavailable, message: "a managed HSM holds keys; write 'pool { key }'")
  public static func buildExpression(_ member: ManagedHSM) -> [Member] { [] }
  /// Refuses a DNS server directly in a region.
  @available(
    *, unavailable,
    message: "a DNS server needs a place; put it into an on-premises site or a subnet"
  )
  public static func buildExpression(_ member: DNSServer) -> [Member] { [] }
  /// Refuses a peering inside a region.
  @available(
    *, unavailable, message: "a peering joins two virtual networks; declare it outside 'Region'"
  )
  public static func buildExpression(_ member: Peering) -> [Member] { [] }
  /// Refuses a hybrid connection inside a region.
  @available(
    *, unavailable,
    message: "a hybrid connection joins a site and a gateway; declare it outside 'Region'"
  )
  public static func buildExpression(_ member: HybridConnection) -> [Member] { [] }
  /// Refuses users inside a region.
  @available(
    *, unavailable,
    message: "users are outside Azure; put them into an on-premises site or outside 'Region'"
  )
  public static func buildExpression(_ member: User) -> [Member] { [] }
  /// Refuses operators inside a region.
  @available(
    *, unavailable,
    message: "operators are outside Azure; put them into an on-premises site or outside 'Region'"
  )
  public static func buildExpression(_ member: Operator) -> [Member] { [] }
  /// Refuses an inbound endpoint directly in a region.
  @available(
    *, unavailable,
    message:
      "an inbound endpoint has an address in a subnet; place it inside 'network { subnet { … } }'"
  )
  public static func buildExpression(_ member: InboundEndpoint) -> [Member] { [] }
  /// Refuses an outbound endpoint directly in a region.
  @available(
    *, unavailable,
    message: "an outbound endpoint stands in a subnet; place it inside 'network { subnet { … } }'"
  )
  public static func buildExpression(_ member: OutboundEndpoint) -> [Member] { [] }
  /// Refuses a gateway directly in a region.
  @available(
    *, unavailable,
    message: "a gateway stands in a subnet; place it inside 'network { subnet { … } }'"
  )
  public static func buildExpression(_ member: VirtualNetworkGateway) -> [Member] { [] }
  /// Refuses the control plane inside a region.
  @available(*, unavailable, message: "the control plane is global; declare it outside 'Region'")
  public static func buildExpression(_ member: ResourceManager) -> [Member] { [] }
}

extension ContentBuilder where Member == any SubnetContent {
  /// Refuses a vault in a subnet.
  @available(
    *, unavailable,
    message: "a key vault stands in a region; give it a private endpoint in the subnet"
  )
  public static func buildExpression(_ member: KeyVault) -> [Member] { [] }
  /// Refuses a vault in a subnet.
  @available(
    *, unavailable,
    message: "a key vault stands in a region; give it a private endpoint in the subnet"
  )
  public static func buildExpression(_ member: PlacedVault) -> [Member] { [] }
  /// Refuses a zone in a subnet.
  @available(
    *, unavailable, message: "a private DNS zone is a global resource; declare it outside 'Region'"
  )
  public static func buildExpression(_ member: PrivateDNSZone) -> [Member] { [] }
  /// Refuses a resolver in a subnet.
  @available(
    *, unavailable,
    message: "a DNS Private Resolver belongs to the virtual network; put its endpoints into subnets"
  )
  public static func buildExpression(_ member: DNSPrivateResolver) -> [Member] { [] }
}
