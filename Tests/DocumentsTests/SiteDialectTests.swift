import Testing

@testable import Documents

/// What each generator gets of a page in our own Markdown.
struct SiteDialectTests {
  private static let page = SitePage(
    path: "some/index.md", summary: "Its \"summary\".", order: 3, children: ["more.md"],
    text: """
      # <a id="top"></a>A \\*title\\*

      [Up](../index.md#failures), [more](more.md), [the text](a.dot), [there](https://example.com).

      > [!TIP]
      > Take *this*.

      ## <a id="views"></a>Views

      [<img src="a.svg" alt="A &quot;b&quot; &lt;c&gt;" width="300" height="200.5">](a.svg)

      - [ ] Look. [\\[HA-01, inference\\]](#ha-01) [Views](#views)
        - <code>a &#124; b</code>

      1. Type:

         ```console
         az [x](y)
         ```

      <!-- tabs -->

      <details><summary>One</summary>

      Text.

      </details>

      <!-- /tabs -->

      | Fact | Statement |
      | --- | --- |
      | <a id="ha-01"></a>HA-01 | It is so. |

      """)

  @Test func `our own Markdown is read and written without loss`() throws {
    for (path, text) in try PageText.committed() {
      let page = SitePage(path: path, summary: "", order: 1, text: text)
      let written = PageTranslation(page, to: PlainDialect(), inlining: { _ in nil }).text
      #expect(written == text, "\(path)")
    }
  }

  @Test func `MkDocs gets attributes, admonitions, tabs and lists that stay apart`() {
    #expect(
      SiteGenerator.mkdocs.text(of: Self.page) == """
        ---
        title: "A *title*"
        description: "Its \\"summary\\"."
        ---

        # A \\*title\\* { #top }

        [Up](../index.md#failures), [more](more.md), [the text](a.dot), [there](https://example.com).

        !!! tip

            Take *this*.

        ## Views { #views }

        [![A "b" &lt;c&gt;](a.svg){ width="300" height="200.5" }](a.svg)

        - [ ] Look. [\\[HA-01, inference\\]](#ha-01) [Views](#views)
            - <code>a &#124; b</code>

        <!-- another list -->

        1. Type:

            ```console
            az [x](y)
            ```

        === "One"

            Text.

        | Fact | Statement |
        | --- | --- |
        | <a id="ha-01"></a>HA-01 | It is so. |

        """)
  }

  @Test func `MkDocs leaves the indentation of code as it is`() {
    let text = """
      ```swift
      if a {
        b
      }
      ```

      1. Type:

         ```console
         a
           b
         ```

      """
    let page = SitePage(path: "a.md", summary: "", order: 1, text: text)
    let written = SiteGenerator.mkdocs.text(of: page)
    #expect(written.contains("if a {\n  b\n}"))
    #expect(written.contains("    a\n      b\n"))
  }

  @Test func `Hugo gets shortcodes, and no HTML`() {
    let text = SiteGenerator.hugo.text(of: Self.page)
    #expect(SiteGenerator.hugo.path(of: "some/index.md") == "some/_index.md")
    #expect(
      text == """
        ---
        title: "A *title*"
        description: "Its \\"summary\\"."
        weight: 3
        ---


        [Up]({{< relref "../_index.md#failures" >}}), [more]({{< relref "more.md" >}}), [the text](a.dot), \
        [there](https://example.com).

        > **Tip**
        >
        > Take *this*.

        ## Views {#views}

        {{< figure src="a.svg" alt="A \\"b\\" <c>" width="300" height="200.5" link="a.svg" >}}

        - [ ] Look. [\\[HA-01, inference\\]](#ha-01) [Views](#views)
          - `` a | b ``

        1. Type:

           ```console
           az [x](y)
           ```

        {{< details summary="One" >}}

        Text.

        {{< /details >}}

        #### HA-01 {#ha-01}

        - Statement: It is so.


        """)
  }

  @Test func `Hugo finds the files of a page that is published in a folder of its name`() {
    let page = SitePage(
      path: "some/more.md", summary: "", order: 1,
      text: """
        [<img src="a.svg" alt="A" width="1" height="2">](index.md)
        [The text](a.dot)

        """)
    let text = SiteGenerator.hugo.text(of: page)
    #expect(text.contains("src=\"../a.svg\""))
    #expect(text.contains("link=\"../\""))
    #expect(text.contains("[The text](../a.dot)"))
  }

  @Test func `Sphinx gets directives, labels that are its page's own, and a table of contents`() {
    #expect(
      SiteGenerator.sphinx.text(of: Self.page) == """
        ---
        myst:
          html_meta:
            description: "Its \\"summary\\"."
        ---

        (some-index-top)=
        # A \\*title\\*

        [Up](#index-failures), [more](more.md), [the text](a.dot), [there](https://example.com).

        ```{tip}
        Take *this*.
        ```

        (some-index-views)=
        ## Views

        ```{image} a.svg
        :alt: A "b" <c>
        :width: 300px
        ```

        - [ ] Look. <a href="#ha-01">[HA-01, inference]</a> [Views](#some-index-views)
          - <code>a &#124; b</code>

        1. Type:

           ```console
           az [x](y)
           ```

        ````{tab-set}
        ```{tab-item} One
        Text.
        ```
        ````

        | Fact | Statement |
        | --- | --- |
        | <a id="ha-01"></a>HA-01 | It is so. |

        ```{toctree}
        :hidden:

        more
        ```

        """)
  }

  @Test func `Sphinx shows the picture that goes with the ground`() {
    let text = SiteGenerator.sphinx.text(of: Self.page, hasDarkPictures: true)
    #expect(text.contains("{image} a.svg\n:alt: A \"b\" <c>\n:width: 300px\n:class: only-light\n"))
    #expect(
      text.contains("{image} a.dark.svg\n:alt: A \"b\" <c>\n:width: 300px\n:class: only-dark\n"))
  }

  @Test(arguments: [SiteGenerator.plain, .mkdocs, .sphinx])
  func `a drawing stands in the page where that is asked for`(_ generator: SiteGenerator) {
    let text = generator.text(of: Self.page) { path in
      path == "some/a.svg" ? "<svg id=\"a\">\n</svg>\n" : nil
    }
    #expect(text.contains("<svg id=\"a\">\n</svg>"))
    #expect(!text.contains("width=\"300\"") && !text.contains("{image}"))
  }

  @Test func `what an unfinished page holds is neither lost nor endless`() {
    for text in [
      "```\ncode", "<details><summary>S</summary>\n\nbody", "<!-- tabs -->", "> [!TIP]", "",
    ] {
      for generator in SiteGenerator.allCases {
        let page = SitePage(path: "a.md", summary: "", order: 1, text: text)
        let written = generator.text(of: page)
        #expect(!text.contains("body") || written.contains("body"))
        #expect(!text.contains("code") || written.contains("code"))
      }
    }
  }
}
