import Testing

@testable import RefarchTool

struct LineDiffTests {
  @Test(arguments: [
    ("a\nb\nc", "a\nB\nc", ["@@ -1,3 +1,3 @@", " a", "-b", "+B", " c"]),
    ("a\nb\nc\nd", "b\nc\nd", ["@@ -1,2 +1,1 @@", "-a", " b"]),
    ("a", "a\nb", ["@@ -1,1 +1,2 @@", " a", "+b"]),
    (
      "a\nb\nc\nd\ne\nf\ng", "A\nb\nc\nd\ne\nf\nG",
      ["@@ -1,2 +1,2 @@", "-a", "+A", " b", "@@ -6,2 +6,2 @@", " f", "-g", "+G"]
    ),
    ("a\nb", "a\nb", []),
  ]) func `changes stand between their neighbours`(
    _ old: String, _ new: String, _ hunks: [String]
  ) {
    #expect(LineDiff.hunks(from: old, to: new) == hunks)
  }

  @Test func `a long line is shown where it differs`() {
    let same = String(repeating: "x", count: 500)
    let lines = LineDiff.hunks(from: same + "old" + same, to: same + "new" + same)
    #expect(lines.contains { $0.hasPrefix("-…") && $0.contains("old") && $0.count < 170 })
    #expect(lines.contains { $0.hasPrefix("+…") && $0.contains("new") && $0.hasSuffix("…") })
  }

  @Test func `what is left out is counted`() {
    let old = (0..<100).map { "old \($0)" }.joined(separator: "\n")
    let lines = LineDiff.hunks(from: old, to: "", limit: 10)
    #expect(lines.count == 11 && lines.last == "… and 92 more lines")
  }
}
