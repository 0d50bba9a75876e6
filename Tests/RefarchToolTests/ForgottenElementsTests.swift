import Architectures
import Testing

@testable import RefarchTool

struct ForgottenElementsTests {
  private static let source = """
    public struct Orders: Architecture {
      var server: FlexibleServer { FlexibleServer("Orders") }  // lag is left out
      var lag: Alert {
        Alert("lag", on: server, .lag)
      }
      private var group: ResourceGroup { ResourceGroup("rg", in: subscription) }
      var subscription: Subscription { Subscription("sub") }
      var text: String { "group" }
      var body: [any GlobalContent] { Region(.ukSouth) { server } }
    }
    """

  @Test func `what is declared and never mentioned is found, with its line`() {
    let found = ForgottenElements(in: Self.source).declarations
    #expect(found == [.init(name: "lag", line: 3), .init(name: "group", line: 6)])
  }

  @Test func `what an extension in another file mentions is not forgotten`() {
    let other = "extension Orders { var all: [any RegionContent] { [lag, group] } }"
    #expect(ForgottenElements(in: Self.source, mentionedIn: [other]).declarations.isEmpty)
  }

  @Test func `our architectures forget nothing`() {
    for architecture in Catalog.architectures {
      #expect(ForgottenElements.diagnostics(of: architecture).isEmpty)
    }
  }
}
