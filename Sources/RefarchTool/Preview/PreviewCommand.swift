import ArchitectureModel
import ArgumentParser
import Documents
import Foundation

/// Shows the viewer in a browser, and shows it anew whenever the sources are saved.
struct PreviewCommand<Tool: ArchitectureTool>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "preview",
      abstract: "Serves the viewer on this machine and rebuilds it on every save.",
      discussion: """
        Run it in the folder of the package. A saved source is compiled, and the page shows the new \
        drawing in the place where it was; errors of the compiler and findings of the rules stand in the \
        page as well. Nobody but this machine can reach it. Ctrl-C ends it.
        """)
  }

  @Argument(
    help: "The architecture to show; all if left out.",
    completion: .list(Tool.architectures.map(\.id)))
  var id: String?

  @Option(help: "The port on 127.0.0.1, up to 65535; 0 takes any that is free.")
  var port: UInt16 = 8321

  @Option(
    help: "A folder whose templates take the place of the built-in ones.", completion: .directory)
  var templates: String?

  @Option(help: "The theme of the drawings.")
  var theme: String?

  func run() throws {
    let ids = try Tool.architectures.choosing(id.map { [$0] } ?? []).map(\.id)
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("refarch-preview-\(UUID().uuidString)").path
    let ending = Self.removing(folder)
    defer { withExtendedLifetime(ending) {} }
    let board = PreviewBoard()
    let viewer = ids.count == 1 ? "\(ids[0])/viewer.html" : "viewer.html"
    let page = try TemplateFolder.library(overriddenBy: templates).render(
      .object(["viewer": .verbatim(viewer)]), with: "preview.html")
    let options =
      (templates.map { ["--templates", $0] } ?? []) + (theme.map { ["--theme", $0] } ?? [])
    let builder = PreviewBuilder(
      tool: CommandLine.toolName, ids: id.map { [$0] } ?? [], options: options, viewer: viewer,
      folder: folder)
    serve(PreviewServer(port: port, board: board, page: page, folder: builder.current))
    let watched = ["architectures", "Sources"] + [templates].compactMap(\.self)
    let folders = watched.filter(FileSystem.isFolder)
    if folders.isEmpty {
      Console.printError(
        "warning: neither 'architectures' nor 'Sources' is here, so that nothing will change; run this "
          + "in the folder of the package")
    }
    var watch = SourceWatch(folders)
    tell(board) { try builder.draw() }
    while true {
      if watch.hasChanged() { tell(board) { try builder.rebuild() } }
      Thread.sleep(forTimeInterval: 0.1)
    }
  }

  /// Builds, and tells what came of it here and in the page.
  private func tell(_ board: PreviewBoard, _ build: () throws -> PreviewBuilder.Outcome) {
    board.show(.building)
    let start = ContinuousClock.now
    do {
      let outcome = try build()
      board.show(outcome.isDrawn ? .ready : .failed, outcome.messages)
      let time = (ContinuousClock.now - start) / .seconds(1)
      Console.print(
        "\(outcome.isDrawn ? "drawn" : "not drawn"), \(String(format: "%.1f", time)) s")
      outcome.messages.forEach(Console.printError)
    } catch {
      board.show(.failed, ["error: \(error)"])
      Console.printError("error: \(error)")
    }
  }

  private func serve(_ server: PreviewServer) {
    Task.detached {
      do {
        try await server.run { Console.print("open \($0)") }
      } catch {
        Console.printError(
          "error: 127.0.0.1:\(server.port) cannot be listened on, as if something else did; choose "
            + "another --port (\(error))")
        Foundation.exit(1)
      }
    }
  }

  /// Removes a folder when the process is asked to end.
  private static func removing(_ folder: String) -> [any DispatchSourceSignal] {
    [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        try? FileManager.default.removeItem(atPath: folder)
        Foundation.exit(0)
      }
      source.resume()
      return source
    }
  }
}
