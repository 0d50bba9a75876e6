import Documents
import TestSupport
import Testing

struct TemplateTests {
  private let page = TemplateValue.object([
    "title": .text("T"),
    "items": .list([.object(["name": .text("a")]), .object(["name": .text("b")])]),
  ])

  @Test func `names of outer objects are found`() throws {
    let library = try TemplateLibrary(
      overrides: ["index.md": "{{% CONTENT_TYPE:TEXT}}{{#items}}{{title}}-{{name}} {{/items}}"])
    #expect(try library.render(page, with: "index.md") == "T-a T-b \n")
  }

  @Test func `an unknown name is an error with template and line`() throws {
    let library = try TemplateLibrary(overrides: [
      "index.md": "{{title}}\n{{#items}}\n{{nmae}}\n{{/items}}"
    ])
    let error = #expect(throws: TemplateError.self) { try library.render(page, with: "index.md") }
    #expect(
      error.map { "\($0)" }?.contains(
        "index.md.mustache:3: error: the page has nothing called 'nmae'")
        == true)
  }

  @Test func `an unknown name in an included template is found there`() throws {
    let library = try TemplateLibrary(
      overrides: ["index.md": "{{> drawing.md}}", "drawing.md": "x\n{{y.z}}"])
    let error = #expect(throws: TemplateError.self) { try library.render(page, with: "index.md") }
    #expect(error.map { "\($0)" }?.contains("drawing.md.mustache:2") == true)
  }

  @Test func `a malformed template is an error with its line`() {
    let error = #expect(throws: TemplateError.self) {
      try TemplateLibrary(overrides: ["index.md": "a\n{{#items}}\nb"])
    }
    #expect(error.map { "\($0)" }?.hasPrefix("index.md.mustache:") == true)
  }

  @Test func `a missing template is an error`() throws {
    let library = try TemplateLibrary()
    #expect(throws: TemplateError.self) { try library.render(page, with: "nothing.md") }
  }

  /// Statements and figures come from the ledger and the model, never from a template.
  @Test(
    arguments: TemplateLibrary.builtIn.keys.filter { $0.hasSuffix(".md") || $0.hasSuffix(".html") }
      .sorted())
  func `templates hold no figure and no statement`(name: String) throws {
    let text = try #require(TemplateLibrary.builtIn[name])
      .replacing(/<kbd>.*?<\/kbd>|<(?:style|script)>(?s:.*?)<\/(?:style|script)>|<[^>]*>/, with: "")
    let products = ["Azure", "PostgreSQL", "Key Vault", "HSM", "Entra", "Microsoft", "FIPS", "SQL"]
    for line in text.split(separator: "\n")
    where !line.hasPrefix("#") && !line.trimmingPrefix("> ").hasPrefix("1. ") {
      #expect(!line.contains { $0.isNumber }, "\(line)")
      for product in products { #expect(!line.contains(product), "\(line)") }
    }
  }

  @Test(arguments: [
    ("plain & simple", "plain & simple"),
    ("a \\*b\\* \\[c\\]", "a *b* [c]"),
    ("`a<b>&\"c\"`", "<code>a&lt;b&gt;&amp;&quot;c&quot;</code>"),
    ("**a `b` c** d", "<strong>a <code>b</code> c</strong> d"),
    ("see [\\[PR-04, inference\\]](#pr-04).", "see <a href=\"#pr-04\">[PR-04, inference]</a>."),
    ("<code>a\\`b</code>", "<code>a`b</code>"),
    ("&lt;i&gt; <script>x</script>", "&lt;i&gt; &lt;script&gt;x&lt;/script&gt;"),
    ("[x](y\" onclick=\"z)", "<a href=\"y&quot; onclick=&quot;z\">x</a>"),
    ("an open ` and ** and [x](", "an open ` and ** and [x]("),
    ("\\", "\\"),
  ])
  func `our Markdown becomes HTML`(source: String, html: String) throws {
    let library = try TemplateLibrary(
      overrides: ["viewer.html": "{{% CONTENT_TYPE:TEXT}}{{text}}"])
    let value = TemplateValue.object(["text": .text(Markdown(source: source))])
    #expect(try library.render(value, with: "viewer.html") == html + "\n")
  }

  @Test func `Markdown of a model's text is escaped`() {
    let title = "<b>*a*</b> [x](y) `c` | \n#"
    let markdown: Markdown = "Title: \(title)."
    #expect(
      markdown.source
        == "Title: &lt;b&gt;\\*a\\*&lt;/b&gt; \\[x\\](y) \\`c\\` &#124;  \\#.")
    #expect(Markdown.code("a`b").source == "<code>a\\`b</code>")
    #expect(Markdown.code("").source == "")
  }
}
