/// All rules, by group and name.
package enum RuleCatalog {
  package static let rules: [any Rule] =
    [
      sizes, highAvailability, replicas, promotion, virtualEndpoints, privateLink, nameResolution,
      networking, keys, backup, controlPlane, logging, identity, transportSecurity, wording,
    ].flatMap(\.self)

  /// The rule with an identifier.
  package static func rule(_ identifier: String) -> (any Rule)? {
    rules.first { $0.identifier == identifier }
  }

  private static let sizes: [any Rule] = [ComputeSize(), StorageSize()]

  private static let highAvailability: [any Rule] = [
    AvailabilityClaim(), BurstableStandby(), FailoverClaim(), FailoverWithoutStandby(),
    LockedZone(), LogicalSlotFailover(), MissingRetry(), MissingStandby(), RegionWithLateZones(),
    ReturnAfterZoneLoss(), SameZoneStandby(), SlotsAndSenders(), SmallDelegatedSubnet(),
    ZoneLossClaim(), ZoneRedundancyBlocked(), ZoneRedundancyNotOffered(),
  ]

  private static let replicas: [any Rule] = [
    AutogrowOrder(), BurstableReplication(), IntegratedReplicationPath(), LagAlertAboveClaim(),
    MissingLagAlert(), MissingStorageAlert(), PremiumSSDv2Key(), PremiumSSDv2Limits(),
    RegionLossClaim(), ReplicaInAnotherCloud(), ReplicaInPrimaryZone(), ReplicaNetworkMode(),
    ReplicaStorageKind(), ReplicasWithoutPair(), SmallerReplica(), TooManyReplicas(),
    UnpairedRecoveryRegion(),
  ]

  private static let promotion: [any Rule] = [
    AsymmetricReplica(), AuthenticationAfterSwap(), FirewallAfterSwap(), GeoBackupAfterSwap(),
    IndependentPromotionHosts(), NoWayBack(), ParametersAfterSwap(), PgBouncerAfterSwap(),
    PlannedPromotionInOutage(), PromotionOfAPrimary(), PromotionOfStoppedServer(),
    ReaderAfterForcedSwap(),
    RecoveryRegionWithoutStandby(), RegionLossWithoutDataLoss(), RegionRecoveryTime(),
    RestoreAfterSwap(), SwapOfAnotherReplica(), SwapWithoutVirtualEndpoint(), UnfencedPrimary(),
  ]

  private static let virtualEndpoints: [any Rule] = [
    FixedServerName(), OwnAlias(), ReaderOutsideReplication(), SecondVirtualEndpoint(),
    UnknownDatabaseHost(), WriteThroughReader(),
  ]

  private static let privateLink: [any Rule] = [
    BlockedEndpoint(), EndpointInLostRegion(), EndpointOfIntegratedServer(),
    IneffectiveSecurityRules(), MissingPrivateEndpoint(), OpenPublicAccess(), SharedRecord(),
    UnregisteredEndpoint(), WrongPrivateZone(), WrongSubresource(),
  ]

  private static let nameResolution: [any Rule] = [
    AddressAsHost(), ForwardedPrivateZone(), ForwardedToAzureDNS(), NameCache(),
    ResolverEndpointSubnet(), RulesetAcrossRegions(), SingleResolverRegion(), TwinZones(),
    UnreachableAfterRegionLoss(), UnreachableAfterSwap(), UnreachableDatabase(),
    UnreachableSecret(),
  ]

  private static let networking: [any Rule] = [
    DelegatedSubnet(), ForeignServerPath(), GatewayTransit(), IntegratedZoneName(), WrongPort(),
  ]

  private static let keys: [any Rule] = [
    ExpiredKey(), GeoBackupKey(), IdentityInAnotherRegion(), IdentityWithoutRole(),
    KeyInAnotherRegion(), KeyTypeOfStore(), PoolInOneDatacenter(), ReplicaWithoutCustomerKey(),
    SharedReplicaKey(), UnprotectedVault(), UnreachableVault(), UnusableKey(), VersionedKey(),
  ]

  private static let backup: [any Rule] = [
    BackupRetention(), GeoBackupNotOffered(), GeoRestoreClaim(), GeoRestoreElsewhere(),
    LogicalErrorClaim(), LongTermRetention(), NoBackupElsewhere(), RegionLossUncovered(),
  ]

  private static let controlPlane: [any Rule] = [
    AutomationInLostRegion(), GroupInAnotherRegion(), PromotionByPortalOnly(),
  ]

  private static let logging: [any Rule] = [
    AlertsInOneRegion(), LegacyTables(), MissingDiagnosticSetting(), ServerLogNotExported(),
    SingleWorkspace(), SinkInAnotherRegion(), TooManyDiagnosticSettings(),
    WorkspaceCopyInItsRegion(),
  ]

  private static let identity: [any Rule] = [
    PasswordInCatalog(), ScramPassThroughVersion(), SecretOfAnotherRegion(), SecretsInOneRegion(),
    UnrotatedLogin(),
  ]

  private static let transportSecurity: [any Rule] = [
    OutdatedTLS(), PlainConnections(), UncheckedServer(),
  ]

  private static let wording: [any Rule] = [
    AutomaticPromotion(), AzureDNSAsForwarder(), BarePromotion(), DirectoryDomains(), EnforcedTLS(),
    FIPSLevel(), FailoverCauses(), HealthCheckedNames(), HubOnlyNames(), KeyInTheVault(),
    KeyStoreTable(), LinkedServer(), LogStore(), MovingAddress(), PortalPromise(),
    PrivateLinkObject(), ProductName(), RegionalZone(), ServiceManagedKey(), StandbyAndReplica(),
    TemporaryNames(), TransparentEncryption(), UnnamedForwarders(), UserErrorProtection(),
    VaguePromise(), VaultFailover(), VaultOnTheWay(), VirtualEndpointForPrivate(), ZoneName(),
  ]
}
