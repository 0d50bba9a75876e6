/// Something an architecture is made of: a server, an endpoint, a network, a person.
///
/// Declare each element as a computed property; the property's name becomes its identifier.
public protocol Element: Content {
  /// Who the element is and where it was declared.
  var identity: Identity { get set }
  /// What the element is called in messages and tables, such as "private endpoint".
  static var kind: String { get }
  /// The elements this one refers to.
  var references: [ElementID] { get }
  /// The element's own resource group; nothing for what lives in none, or in that of its place.
  var resourceGroup: ResourceGroup? { get }
}

/// An element that lives in a resource group.
public protocol AzureResource: Element {
  /// The element's own group; without one, the group of its place is used.
  var resourceGroup: ResourceGroup? { get set }
}

/// The identifier, title and declaration of an element.
public struct Identity: Sendable, Hashable {
  /// The name of the declaring property.
  public var id: ElementID
  /// What people read.
  public var title: String
  /// Where the element was declared.
  public var location: SourceLocation

  /// Creates an identity.
  public init(_ id: ElementID, _ title: String, _ file: String, _ line: Int) {
    self.id = id
    self.title = title
    self.location = SourceLocation(file: file, line: line)
  }
}

extension Element {
  /// The name of the declaring property.
  public var id: ElementID { identity.id }
  /// What people read; an element without a title is shown by its identifier.
  public var title: String { identity.title.isEmpty ? identity.id.text : identity.title }
  /// Where the element was declared.
  public var location: SourceLocation { identity.location }
  /// No group of its own.
  public var resourceGroup: ResourceGroup? { nil }
  /// The element alone, with nothing inside.
  public var content: ContentNode { ContentNode(self) }
}
