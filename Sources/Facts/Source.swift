/// A public page that facts were read on.
package struct Source: Sendable, Hashable {
  package let title: String
  /// Where the page is; nothing for what is not published.
  package let address: String?
  /// The page's own date: a year, and where the page gives them month and day.
  package let date: String

  package init(_ title: String, _ address: String?, date: String) {
    self.title = title
    self.address = address
    self.date = date
  }
}
