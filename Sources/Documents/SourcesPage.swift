import Facts

/// The whole ledger as a page.
package enum SourcesPage {
  package static var value: TemplateValue {
    .object(["sources": SourceList(Ledger.facts).value])
  }
}
