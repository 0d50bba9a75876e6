import Foundation
import TestSupport
import Testing

/// The C bridge under valgrind: no invalid access, and nothing of its own left behind.
struct BridgeTests {
  private static let hasValgrind = FileManager.default.isExecutableFile(atPath: "/usr/bin/valgrind")

  @Test(.enabled(if: hasValgrind))
  func `the bridge keeps its memory in order`() throws {
    try Tool.withTemporaryFolder { folder in
      let program = "\(folder)/check"
      let sources = "\(Tool.root)/Sources/CGraphvizBridge"
      let compile = try Tool.run(
        "bash",
        [
          "-c",
          """
          cc -g -Wall -Wextra -Werror -I'\(sources)/include' '\(sources)/bridge.c' \
          '\(Tool.root)/Tests/Bridge/check.c' $(pkg-config --cflags --libs libgvc) -ldl \
          -o '\(program)'
          """,
        ])
      #expect(compile.status == 0, "\(compile.errors)")
      let output = "\(Tool.root)/output"
      let files = try FileManager.default.subpathsOfDirectory(atPath: output)
        .filter { $0.hasSuffix(".dot") }.sorted().map { "\(output)/\($0)" }
      #expect(files.count == 56)
      let result = try Tool.run(
        "valgrind",
        [
          "-q", "--num-callers=60", "--error-exitcode=9", "--leak-check=full",
          "--show-leak-kinds=definite",
          "--errors-for-leak-kinds=none", program,
        ] + files)
      #expect(result.status == 0, "\(result.errors.prefix(3000))")
      // libgvc itself loses the labels of clusters; what the bridge allocates must all be freed.
      let losses = result.errors.components(separatedBy: "definitely lost").dropFirst()
      for loss in losses {
        #expect(
          ["gvLayout", "agmemread", "gvContextPlugins", "gvAddLibrary"].contains(
            where: loss.contains),
          "\(loss.prefix(1500))")
      }
    }
  }
}
