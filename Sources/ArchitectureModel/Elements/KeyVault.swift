/// Who may reach a vault over the network.
public struct VaultAccess: Sendable, Hashable {
  /// For whom the vault's public address answers.
  public enum PublicAccess: String, Sendable, Hashable, CaseIterable {
    /// For nobody.
    case disabled
    /// For some networks.
    case selectedNetworks = "selected networks"
    /// For everybody.
    case allNetworks = "all networks"
  }

  /// How far a network security perimeter around the vault is enforced.
  public enum SecurityPerimeter: String, Sendable, Hashable, CaseIterable {
    /// There is none.
    case none
    /// It only records what it would deny.
    case transition
    /// It denies, and overrides the exception for trusted services.
    case enforced
  }

  /// For whom the vault's public address answers.
  public var publicAccess: PublicAccess
  /// Whether trusted Microsoft services may pass the vault's firewall.
  public var trustedServices: Bool
  /// How far a network security perimeter is enforced.
  public var perimeter: SecurityPerimeter

  /// Describes who may reach a vault.
  public init(
    publicAccess: PublicAccess = .disabled, trustedServices: Bool = true,
    perimeter: SecurityPerimeter = .none
  ) {
    self.publicAccess = publicAccess
    self.trustedServices = trustedServices
    self.perimeter = perimeter
  }
}

/// A place for keys: a key vault or a managed HSM.
public protocol KeyStore: AzureResource {
  /// The first label of the store's host name.
  var name: String { get }
  /// Who may reach the store.
  var access: VaultAccess { get }
  /// Whether deleted objects are kept until their retention ends, even from their owner.
  var purgeProtection: Bool { get }
}

/// An Azure Key Vault of one region.
public struct KeyVault: KeyStore {
  /// The tiers of a vault.
  public enum Tier: String, Sendable, Hashable {
    /// Software keys.
    case standard = "Standard"
    /// Software keys and keys in hardware security modules.
    case premium = "Premium"
  }

  /// What the element is called in messages and tables.
  public static let kind = "key vault"
  /// Who the vault is and where it was declared.
  public var identity: Identity
  /// The first label of the vault's host name.
  public var name: String
  /// The tier.
  public var tier: Tier
  /// Who may reach the vault.
  public var access: VaultAccess
  /// Whether deleted objects stay recoverable.
  public var softDelete: Bool
  /// Whether deleted objects are kept until their retention ends, even from their owner.
  public var purgeProtection: Bool
  /// The vault's own resource group.
  public var resourceGroup: ResourceGroup?
  /// The elements this one refers to.
  public var references: [ElementID] { [] }

  /// Declares a key vault.
  public init(
    _ title: String, name: String, tier: Tier = .premium, access: VaultAccess = VaultAccess(),
    softDelete: Bool = true, purgeProtection: Bool = true, resourceGroup: ResourceGroup? = nil,
    id: ElementID = #function, file: String = #filePath, line: Int = #line
  ) {
    identity = Identity(id, title, file, line)
    self.name = name
    self.tier = tier
    self.access = access
    self.softDelete = softDelete
    self.purgeProtection = purgeProtection
    self.resourceGroup = resourceGroup
  }

  /// Places keys and secrets in the vault.
  public func callAsFunction(
    @ContentBuilder<any VaultContent> members: () -> [any VaultContent]
  ) -> PlacedVault {
    PlacedVault(content: ContentNode(self, children: members()))
  }
}

/// A managed HSM pool: single-tenant hardware for keys, and for nothing else.
public struct ManagedHSM: KeyStore {
  /// What the element is called in messages and tables.
  public static let kind = "managed HSM"
  /// Who the pool is and where it was declared.
  public var identity: Identity
  /// The first label of the pool's host name.
  public var name: String
  /// Who may reach the pool.
  public var access: VaultAccess
  /// Whether deleted keys are kept until their retention ends, even from their owner.
  public var purgeProtection: Bool
  /// The region that multi-region replication extends the pool to.
  public var extendedRegion: AzureRegion?
  /// The pool's own resource group.
  public var resourceGroup: ResourceGroup?
  /// The elements this one refers to.
  public var references: [ElementID] { [] }

  /// Declares a managed HSM.
  public init(
    _ title: String, name: String, access: VaultAccess = VaultAccess(),
    purgeProtection: Bool = true, extendedRegion: AzureRegion? = nil,
    resourceGroup: ResourceGroup? = nil,
    id: ElementID = #function, file: String = #filePath, line: Int = #line
  ) {
    identity = Identity(id, title, file, line)
    self.name = name
    self.access = access
    self.purgeProtection = purgeProtection
    self.extendedRegion = extendedRegion
    self.resourceGroup = resourceGroup
  }

  /// Places keys in the pool.
  public func callAsFunction(
    @ContentBuilder<Key> members: () -> [Key]
  ) -> PlacedVault {
    PlacedVault(content: ContentNode(self, children: members()))
  }
}

/// A key encryption key: it wraps the data encryption key of a server.
public struct Key: Element, VaultContent {
  /// The kinds of key that a vault can hold.
  public enum Algorithm: String, Sendable, Hashable {
    /// RSA, kept in software.
    case rsa = "RSA"
    /// RSA, kept in a hardware security module.
    case rsaHSM = "RSA-HSM"
    /// Elliptic curve.
    case ellipticCurve = "EC"
  }

  /// What the element is called in messages and tables.
  public static let kind = "key"
  /// Who the key is and where it was declared.
  public var identity: Identity
  /// The kind of key.
  public var algorithm: Algorithm
  /// The length of the key in bits.
  public var bits: Int
  /// The day on which the key expires, as `2030-12-31`; never if left out.
  public var expiry: String?
  /// Whether servers name the key without a version, and so follow its rotation.
  public var versionless: Bool
  /// The elements this one refers to.
  public var references: [ElementID] { [] }

  /// Declares a key.
  public init(
    _ title: String, _ algorithm: Algorithm = .rsaHSM, bits: Int = 4096, expiry: String? = nil,
    versionless: Bool = true,
    id: ElementID = #function, file: String = #filePath, line: Int = #line
  ) {
    identity = Identity(id, title, file, line)
    self.algorithm = algorithm
    self.bits = bits
    self.expiry = expiry
    self.versionless = versionless
  }
}

/// A secret in a vault: the login that an application uses.
public struct Secret: Element, VaultContent {
  /// How a secret is renewed.
  public enum Rotation: Sendable, Hashable {
    /// Not at all.
    case none
    /// Two logins used in turn; the idle one is renewed.
    case alternatingLogins(every: Duration)
  }

  /// What the element is called in messages and tables.
  public static let kind = "secret"
  /// Who the secret is and where it was declared.
  public var identity: Identity
  /// How the secret is renewed.
  public var rotation: Rotation
  /// The elements this one refers to.
  public var references: [ElementID] { [] }

  /// Declares a secret.
  public init(
    _ title: String, rotation: Rotation,
    id: ElementID = #function, file: String = #filePath, line: Int = #line
  ) {
    identity = Identity(id, title, file, line)
    self.rotation = rotation
  }
}

/// A managed identity with which a server uses its key.
public struct UserAssignedIdentity: AzureResource, RegionContent {
  /// What an identity is allowed to do.
  public enum Role: String, Sendable, Hashable {
    /// Get, wrap and unwrap keys of a vault.
    case keyVaultCryptoServiceEncryptionUser = "Key Vault Crypto Service Encryption User"
    /// Get, wrap and unwrap keys of a managed HSM.
    case managedHSMCryptoServiceEncryptionUser = "Managed HSM Crypto Service Encryption User"
    /// Read secrets of a vault.
    case keyVaultSecretsUser = "Key Vault Secrets User"
  }

  /// What the element is called in messages and tables.
  public static let kind = "user-assigned identity"
  /// Who the identity is and where it was declared.
  public var identity: Identity
  /// What the identity is allowed to do.
  public var roles: [Role]
  /// The identity's own resource group.
  public var resourceGroup: ResourceGroup?
  /// The elements this one refers to.
  public var references: [ElementID] { [] }

  /// Declares a user-assigned identity.
  public init(
    _ title: String, roles: Role..., resourceGroup: ResourceGroup? = nil,
    id: ElementID = #function, file: String = #filePath, line: Int = #line
  ) {
    identity = Identity(id, title, file, line)
    self.roles = roles
    self.resourceGroup = resourceGroup
  }
}
