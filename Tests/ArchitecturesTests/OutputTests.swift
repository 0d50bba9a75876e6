import TestSupport
import Testing

/// The committed output is the golden file of the whole pipeline.
struct OutputTests {
  @Test func `the committed output is what the sources say`() throws {
    let result = try Tool.run(
      Tool.refarch, ["build", "--check", "--output", "\(Tool.root)/output"])
    #expect(result.status == 0, "\(result.output)\(result.errors)")
  }

  @Test func `the same bytes whatever the environment`() throws {
    try Tool.withTemporaryFolder { folder in
      let environment = ["HOME": folder, "LANG": "tr_TR.UTF-8", "LC_ALL": "C", "TZ": "Asia/Tokyo"]
      let first = try Tool.run(
        Tool.refarch, ["build", "--output", "\(folder)/a"], environment: environment)
      #expect(first.status == 0, "\(first.errors)")
      let difference = try Tool.run("diff", ["-r", "\(Tool.root)/output", "\(folder)/a"])
      #expect(difference.output == "" && difference.status == 0)
    }
  }
}
