extension AzureRegion {
  /// Every region for which a source was found.
  ///
  /// Zones and pairs are those of the Azure regions list of 2025-09-23; high availability and backup
  /// those of the regions table for Azure Database for PostgreSQL of 2025-12-22 (HA-60 to HA-63).
  public static let all: [AzureRegion] = [
    .swedenCentral, .norwayEast, .norwayWest, .northEurope, .westEurope, .ukSouth, .ukWest,
    .franceCentral, .franceSouth, .germanyWestCentral, .germanyNorth, .switzerlandNorth,
    .switzerlandWest, .italyNorth, .polandCentral, .spainCentral, .eastUS, .eastUS2, .centralUS,
    .northCentralUS, .southCentralUS, .westUS, .westUS2, .westUS3, .canadaCentral, .canadaEast,
    .brazilSouth, .australiaEast, .australiaSoutheast, .japanEast, .japanWest, .koreaCentral,
    .koreaSouth, .southeastAsia, .eastAsia, .centralIndia, .uaeNorth, .uaeCentral,
    .southAfricaNorth, .southAfricaWest, .qatarCentral, .israelCentral, .mexicoCentral,
    .australiaCentral, .australiaCentral2, .austriaEast, .belgiumCentral, .brazilSoutheast,
    .chileCentral, .indonesiaCentral, .malaysiaWest, .newZealandNorth, .southIndia,
    .westCentralUS,
  ]

  /// Sweden Central.
  public static let swedenCentral = AzureRegion(
    "swedencentral", "Sweden Central", hasZones: true, pair: .region("swedensouth"),
    zoneRedundancy: .offered, geoRedundantBackup: true)
  /// Norway East.
  public static let norwayEast = AzureRegion(
    "norwayeast", "Norway East", hasZones: true, pair: .region("norwaywest"),
    zoneRedundancy: .offered, geoRedundantBackup: true)
  /// Norway West.
  public static let norwayWest = AzureRegion(
    "norwaywest", "Norway West", hasZones: false, pair: .region("norwayeast"),
    zoneRedundancy: .notOffered, geoRedundantBackup: true)
  /// North Europe.
  public static let northEurope = AzureRegion(
    "northeurope", "North Europe", hasZones: true, pair: .region("westeurope"),
    zoneRedundancy: .blockedForCapacity, geoRedundantBackup: true)
  /// West Europe.
  public static let westEurope = AzureRegion(
    "westeurope", "West Europe", hasZones: true, pair: .region("northeurope"),
    zoneRedundancy: .blockedForCapacity, geoRedundantBackup: true)
  /// UK South.
  public static let ukSouth = AzureRegion(
    "uksouth", "UK South", hasZones: true, pair: .region("ukwest"),
    zoneRedundancy: .offered, geoRedundantBackup: true)
  /// UK West.
  public static let ukWest = AzureRegion(
    "ukwest", "UK West", hasZones: false, pair: .region("uksouth"),
    zoneRedundancy: .notOffered, geoRedundantBackup: true)
  /// France Central.
  public static let franceCentral = AzureRegion(
    "francecentral", "France Central", hasZones: true, pair: .region("francesouth"),
    zoneRedundancy: .offered, geoRedundantBackup: true)
  /// France South.
  public static let franceSouth = AzureRegion(
    "francesouth", "France South", hasZones: false, pair: .region("francecentral"),
    zoneRedundancy: .notOffered, geoRedundantBackup: true)
  /// Germany West Central.
  public static let germanyWestCentral = AzureRegion(
    "germanywestcentral", "Germany West Central", hasZones: true, pair: .region("germanynorth"),
    zoneRedundancy: .blockedForCapacity, geoRedundantBackup: true)
  /// Germany North.
  public static let germanyNorth = AzureRegion(
    "germanynorth", "Germany North", hasZones: false, pair: .region("germanywestcentral"),
    zoneRedundancy: .notOffered, geoRedundantBackup: true)
  /// Switzerland North.
  public static let switzerlandNorth = AzureRegion(
    "switzerlandnorth", "Switzerland North", hasZones: true, pair: .region("switzerlandwest"),
    zoneRedundancy: .offered, geoRedundantBackup: true)
  /// Switzerland West.
  public static let switzerlandWest = AzureRegion(
    "switzerlandwest", "Switzerland West", hasZones: false, pair: .region("switzerlandnorth"),
    zoneRedundancy: .notOffered, geoRedundantBackup: true)
  /// Italy North.
  public static let italyNorth = AzureRegion(
    "italynorth", "Italy North", hasZones: true, pair: .none,
    zoneRedundancy: .offered, geoRedundantBackup: false)
  /// Poland Central.
  public static let polandCentral = AzureRegion(
    "polandcentral", "Poland Central", hasZones: true, pair: .none,
    zoneRedundancy: .offered, geoRedundantBackup: false)
  /// Spain Central.
  public static let spainCentral = AzureRegion(
    "spaincentral", "Spain Central", hasZones: true, pair: .none,
    zoneRedundancy: .offered, geoRedundantBackup: false)
  /// East US.
  public static let eastUS = AzureRegion(
    "eastus", "East US", hasZones: true, pair: .region("westus"),
    zoneRedundancy: .blockedForCapacity, geoRedundantBackup: true)
  /// East US 2.
  public static let eastUS2 = AzureRegion(
    "eastus2", "East US 2", hasZones: true, pair: .region("centralus"),
    zoneRedundancy: .blockedForCapacity, geoRedundantBackup: true)
  /// Central US.
  public static let centralUS = AzureRegion(
    "centralus", "Central US", hasZones: true, pair: .region("eastus2"),
    zoneRedundancy: .offered, geoRedundantBackup: true)
  /// North Central US.
  public static let northCentralUS = AzureRegion(
    "northcentralus", "North Central US", hasZones: false, pair: .region("southcentralus"),
    zoneRedundancy: .notOffered, geoRedundantBackup: true)
  /// South Central US.
  public static let southCentralUS = AzureRegion(
    "southcentralus", "South Central US", hasZones: true, pair: .region("northcentralus"),
    zoneRedundancy: .blockedForCapacity, geoRedundantBackup: true)
  /// West US.
  public static let westUS = AzureRegion(
    "westus", "West US", hasZones: false, pair: .region("eastus"),
    zoneRedundancy: .notOffered, geoRedundantBackup: true)
  /// West US 2.
  public static let westUS2 = AzureRegion(
    "westus2", "West US 2", hasZones: true, pair: .region("westcentralus"),
    zoneRedundancy: .blockedForCapacity, geoRedundantBackup: true)
  /// West US 3.
  public static let westUS3 = AzureRegion(
    "westus3", "West US 3", hasZones: true, pair: .region("eastus"),
    zoneRedundancy: .offered, geoRedundantBackup: false)
  /// Canada Central.
  public static let canadaCentral = AzureRegion(
    "canadacentral", "Canada Central", hasZones: true, pair: .region("canadaeast"),
    zoneRedundancy: .offered, geoRedundantBackup: true)
  /// Canada East.
  public static let canadaEast = AzureRegion(
    "canadaeast", "Canada East", hasZones: false, pair: .region("canadacentral"),
    zoneRedundancy: .notOffered, geoRedundantBackup: true)
  /// Brazil South.
  public static let brazilSouth = AzureRegion(
    "brazilsouth", "Brazil South", hasZones: true, pair: .region("southcentralus"),
    zoneRedundancy: .blockedForCapacity, geoRedundantBackup: false)
  /// Australia East.
  public static let australiaEast = AzureRegion(
    "australiaeast", "Australia East", hasZones: true, pair: .region("australiasoutheast"),
    zoneRedundancy: .offered, geoRedundantBackup: true)
  /// Australia Southeast.
  public static let australiaSoutheast = AzureRegion(
    "australiasoutheast", "Australia Southeast", hasZones: false, pair: .region("australiaeast"),
    zoneRedundancy: .notOffered, geoRedundantBackup: true)
  /// Japan East.
  public static let japanEast = AzureRegion(
    "japaneast", "Japan East", hasZones: true, pair: .region("japanwest"),
    zoneRedundancy: .offered, geoRedundantBackup: true)
  /// Japan West.
  public static let japanWest = AzureRegion(
    "japanwest", "Japan West", hasZones: true, pair: .region("japaneast"),
    zoneRedundancy: .notOffered, geoRedundantBackup: true)
  /// Korea Central.
  public static let koreaCentral = AzureRegion(
    "koreacentral", "Korea Central", hasZones: true, pair: .region("koreasouth"),
    zoneRedundancy: .offered, geoRedundantBackup: true)
  /// Korea South.
  public static let koreaSouth = AzureRegion(
    "koreasouth", "Korea South", hasZones: false, pair: .region("koreacentral"),
    zoneRedundancy: .notOffered, geoRedundantBackup: true)
  /// Southeast Asia.
  public static let southeastAsia = AzureRegion(
    "southeastasia", "Southeast Asia", hasZones: true, pair: .region("eastasia"),
    zoneRedundancy: .blockedForCapacity, geoRedundantBackup: true)
  /// East Asia.
  public static let eastAsia = AzureRegion(
    "eastasia", "East Asia", hasZones: true, pair: .region("southeastasia"),
    zoneRedundancy: .blockedForCapacity, geoRedundantBackup: true)
  /// Central India.
  public static let centralIndia = AzureRegion(
    "centralindia", "Central India", hasZones: true, pair: .region("southindia"),
    zoneRedundancy: .blockedForCapacity, geoRedundantBackup: true)
  /// UAE North.
  public static let uaeNorth = AzureRegion(
    "uaenorth", "UAE North", hasZones: true, pair: .region("uaecentral"),
    zoneRedundancy: .offered, geoRedundantBackup: true)
  /// UAE Central.
  public static let uaeCentral = AzureRegion(
    "uaecentral", "UAE Central", hasZones: false, pair: .region("uaenorth"),
    zoneRedundancy: .notOffered, geoRedundantBackup: true)
  /// South Africa North.
  public static let southAfricaNorth = AzureRegion(
    "southafricanorth", "South Africa North", hasZones: true, pair: .region("southafricawest"),
    zoneRedundancy: .offered, geoRedundantBackup: true)
  /// South Africa West.
  public static let southAfricaWest = AzureRegion(
    "southafricawest", "South Africa West", hasZones: false, pair: .region("southafricanorth"),
    zoneRedundancy: .notOffered, geoRedundantBackup: true)
  /// Qatar Central.
  public static let qatarCentral = AzureRegion(
    "qatarcentral", "Qatar Central", hasZones: true, pair: .none,
    zoneRedundancy: .blockedForCapacity, geoRedundantBackup: false)
  /// Israel Central.
  public static let israelCentral = AzureRegion(
    "israelcentral", "Israel Central", hasZones: true, pair: .none,
    zoneRedundancy: .offered, geoRedundantBackup: false)
  /// Mexico Central.
  public static let mexicoCentral = AzureRegion(
    "mexicocentral", "Mexico Central", hasZones: true, pair: .none,
    zoneRedundancy: .blockedForCapacity, geoRedundantBackup: false)
  /// Australia Central.
  public static let australiaCentral = AzureRegion(
    "australiacentral", "Australia Central", hasZones: false, pair: .region("australiacentral2"),
    zoneRedundancy: .notOffered, geoRedundantBackup: true)
  /// Australia Central 2.
  public static let australiaCentral2 = AzureRegion(
    "australiacentral2", "Australia Central 2", hasZones: false, pair: .region("australiacentral"),
    zoneRedundancy: .notOffered, geoRedundantBackup: false)
  /// Austria East.
  public static let austriaEast = AzureRegion(
    "austriaeast", "Austria East", hasZones: true, pair: .none,
    zoneRedundancy: .offered, geoRedundantBackup: false)
  /// Belgium Central.
  public static let belgiumCentral = AzureRegion(
    "belgiumcentral", "Belgium Central", hasZones: true, pair: .none,
    zoneRedundancy: .offered, geoRedundantBackup: false)
  /// Brazil Southeast.
  public static let brazilSoutheast = AzureRegion(
    "brazilsoutheast", "Brazil Southeast", hasZones: false, pair: .region("brazilsouth"),
    zoneRedundancy: .notOffered, geoRedundantBackup: false)
  /// Chile Central.
  public static let chileCentral = AzureRegion(
    "chilecentral", "Chile Central", hasZones: true, pair: .none,
    zoneRedundancy: .offered, geoRedundantBackup: false)
  /// Indonesia Central.
  public static let indonesiaCentral = AzureRegion(
    "indonesiacentral", "Indonesia Central", hasZones: true, pair: .none,
    zoneRedundancy: .offered, geoRedundantBackup: false)
  /// Malaysia West.
  public static let malaysiaWest = AzureRegion(
    "malaysiawest", "Malaysia West", hasZones: true, pair: .none,
    zoneRedundancy: .offered, geoRedundantBackup: false)
  /// New Zealand North.
  public static let newZealandNorth = AzureRegion(
    "newzealandnorth", "New Zealand North", hasZones: true, pair: .none,
    zoneRedundancy: .offered, geoRedundantBackup: false)
  /// South India.
  public static let southIndia = AzureRegion(
    "southindia", "South India", hasZones: false, pair: .region("centralindia"),
    zoneRedundancy: .offered, geoRedundantBackup: true)
  /// West Central US.
  public static let westCentralUS = AzureRegion(
    "westcentralus", "West Central US", hasZones: false, pair: .region("westus2"),
    zoneRedundancy: .notOffered, geoRedundantBackup: true)
}
