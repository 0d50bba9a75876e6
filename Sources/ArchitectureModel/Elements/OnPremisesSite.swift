/// A site outside Azure: an office, a data centre.
public struct OnPremisesSite: Element {
  /// What the element is called in messages and tables.
  public static let kind = "on-premises site"
  /// Who the site is and where it was declared.
  public var identity: Identity
  /// The addresses in use on the site, such as `10.200.0.0/16`.
  public var addressSpace: String
  /// The elements this one refers to.
  public var references: [ElementID] { [] }

  /// Declares a site.
  public init(
    _ title: String, _ addressSpace: String,
    id: ElementID = #function, file: String = #filePath, line: Int = #line
  ) {
    identity = Identity(id, title, file, line)
    self.addressSpace = addressSpace
  }

  /// Places elements on the site.
  public func callAsFunction(
    @ContentBuilder<any SiteContent> members: () -> [any SiteContent]
  ) -> PlacedSite {
    PlacedSite(content: ContentNode(self, children: members()))
  }
}
