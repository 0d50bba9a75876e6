import ArchitectureModel
import Rules
import TestSupport
import Testing

struct LookupFailureTests {
  /// The zone is linked all the same; what is missing is the endpoint.
  @Test func `a server without a private endpoint is not blamed on the links of a zone`() throws {
    let model = try Model.crossRegion { $0.remove("recoveryAccess") }
    let found = Linter().findings(in: model).filter { $0.rule == "unreachable-after-swap" }
    #expect(!found.isEmpty)
    for finding in found {
      #expect(finding.diagnostic.summary.contains("no private endpoint leads to it"))
      #expect(finding.diagnostic.cure.hasPrefix("add a private endpoint"))
    }
  }

  @Test func `a zone without a link is`() throws {
    let model = try Model.crossRegion {
      $0.update("databaseNames", as: PrivateDNSZone.self) { $0.links = [] }
    }
    let found = Linter().findings(in: model).filter { $0.rule == "unreachable-database" }
    #expect(found.contains { $0.diagnostic.cure.hasPrefix("link the") })
  }
}
