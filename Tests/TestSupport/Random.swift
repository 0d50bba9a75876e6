/// Random numbers that come out the same on every machine: a linear congruential generator.
package struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) {
    state = seed &* 2_862_933_555_777_941_757 &+ 3_037_000_493
  }

  package mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state >> 32) | (state & 0xffff_ffff_0000_0000)
  }
}

/// Texts that break writers which do not escape.
package let hostileTexts: [String] = [
  "\"", "'", "\\", "\\\\", "a\\", "\\N", "\\G", "\\n", "\\l", "a\"b", "\"\"\"", "`", "``", "`a`",
  "<script>alert(1)</script>", "</text>", "</svg>", "<b>bold</b>", "<<HTML>>", "]]>", "<![CDATA[",
  "<!--", "-->", "&", "&amp;", "&lt;", "&#x41;", "&bogus;", "{{title}}", "{{{x}}}", "${HOME}",
  "%s%n", "a|b", "a\nb", "a\r\nb", "\t", "\u{0}", "\u{7}", "\u{FFFE}", "😀", "👩‍👩‍👧‍👦", "日本語の名前",
  "العربية", "\u{202E}abc", "e\u{301}\u{301}\u{301}", "Z̸̢̛a̷l̶g̵o̴", "\u{200B}", "",
  String(repeating: "long ", count: 60), String(repeating: "x", count: 300),
  "[link](http://x)", "![img](http://x)", "# heading", "*a* _b_ ~c~", "; } digraph {", "a->b",
  "http://example.com/?a=b&c=d",
]
