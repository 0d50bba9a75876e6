import ArchitectureModel
import Testing

/// The catalog against the lists of the fact sheet (HA-60, HA-61, HA-63), typed independently.
struct RegionTests {
  private func names(_ isIncluded: (AzureRegion) -> Bool) -> Set<String> {
    Set(AzureRegion.all.filter(isIncluded).map(\.displayName))
  }

  @Test func `regions without zone-redundant high availability`() {
    let listed: Set = [
      "Australia Central", "Australia Central 2", "Australia Southeast", "Brazil Southeast",
      "Canada East", "France South", "Germany North", "Japan West", "Korea South",
      "North Central US", "Norway West", "South Africa West", "Switzerland West", "UAE Central",
      "UK West", "West Central US", "West US",
    ]
    #expect(names { $0.zoneRedundancy == .notOffered } == listed)
  }

  @Test func `regions that are blocked for capacity`() {
    let listed: Set = [
      "Brazil South", "Central India", "East Asia", "East US", "East US 2", "Germany West Central",
      "Mexico Central", "North Europe", "Qatar Central", "South Central US", "Southeast Asia",
      "West Europe", "West US 2",
    ]
    #expect(names { $0.zoneRedundancy == .blockedForCapacity } == listed)
  }

  @Test func `regions without geo-redundant backup`() {
    let listed: Set = [
      "Australia Central 2", "Austria East", "Belgium Central", "Brazil South", "Brazil Southeast",
      "Chile Central", "Indonesia Central", "Israel Central", "Italy North", "Malaysia West",
      "Mexico Central", "New Zealand North", "Poland Central", "Qatar Central", "Spain Central",
      "West US 3",
    ]
    #expect(names { !$0.geoRedundantBackup } == listed)
  }

  @Test func `names are unique`() {
    #expect(Set(AzureRegion.all.map(\.name)).count == AzureRegion.all.count)
  }
}
