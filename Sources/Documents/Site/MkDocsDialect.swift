/// Markdown for MkDocs with its theme Material: Python-Markdown with the extensions `admonition`,
/// `attr_list`, `tables`, `pymdownx.details`, `pymdownx.superfences`, `pymdownx.tabbed` and
/// `pymdownx.tasklist`.
struct MkDocsDialect: SiteDialect {
  func frontMatter(of page: SitePage) -> [String] {
    ["---", "title: \(quoted(page.title))", "description: \(quoted(page.summary))", "---", ""]
  }

  func heading(_ level: Int, _ anchor: String?, _ title: String, on page: SitePage) -> [String] {
    ["\(marks(of: level)) \(title)\(anchor.map { " { #\($0) }" } ?? "")"]
  }

  func picture(_ picture: PagePicture, leadingTo target: PageLink, on page: SitePage) -> [String] {
    [
      """
      [![\(Markdown.escaped(picture.alternativeText))](\(picture.file)){ width="\(picture.width)" \
      height="\(picture.height)" }](\(target.destination))
      """
    ]
  }

  func disclosure(_ summary: String, _ body: [String]) -> [String] {
    block("??? note \(quoted(summary))", body)
  }

  func tabs(_ tabs: [(label: String, body: [String])]) -> [String] {
    apart(tabs.map { block("=== \(quoted($0.label))", $0.body) })
  }

  func alert(_ kind: String, _ body: [String]) -> [String] {
    block("!!! \(kind == "IMPORTANT" ? "info" : kind.lowercased())", body)
  }

  /// What belongs to an item of a list is indented by four; code keeps its own indentation.
  func code(_ lines: [String]) -> [String] {
    let indent = lines.first?.prefix { $0 == " " }.count ?? 0
    return (1...3).contains(indent) ? lines.map { "    \($0.dropFirst(indent))" } : lines
  }

  func line(_ line: String) -> String { code([line])[0] }

  /// Keeps a list from swallowing the one of another kind that follows it.
  func joined(_ lines: [String]) -> [String] {
    var result: [String] = []
    // The items that the next one may follow, the outermost first.
    var open: [ListItem] = []
    for line in lines {
      if let item = ListItem(line) {
        open.removeAll { $0.indent > item.indent }
        if let last = open.last, last.indent == item.indent, last.isNumbered != item.isNumbered {
          result += ["\(String(repeating: " ", count: item.indent))<!-- another list -->", ""]
        }
        open.removeAll { $0.indent == item.indent }
        open.append(item)
      } else if !line.isEmpty {
        let indent = line.prefix { $0 == " " }.count
        open.removeAll { $0.indent >= indent }
      }
      result.append(line)
    }
    return result
  }

  private func block(_ opening: String, _ body: [String]) -> [String] {
    [opening, ""] + body.map { $0.isEmpty ? "" : "    \($0)" }
  }
}

/// The beginning of an item of a list.
private struct ListItem {
  let indent: Int
  let isNumbered: Bool

  init?(_ line: String) {
    indent = line.prefix { $0 == " " }.count
    let text = line.dropFirst(indent)
    if text.hasPrefix("- ") {
      isNumbered = false
    } else if text.drop(while: \.isNumber).hasPrefix(". "), text.first?.isNumber == true {
      isNumbered = true
    } else {
      return nil
    }
  }
}
