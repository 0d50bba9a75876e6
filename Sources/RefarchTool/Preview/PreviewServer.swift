import FlyingFox
import FlyingSocks
import Foundation

/// Serves a preview on the loopback address: the page around the viewer, the viewer, and the state.
struct PreviewServer: Sendable {
  let port: UInt16
  let board: PreviewBoard
  /// The page around the viewer.
  let page: String
  /// Where the pictures lie.
  let folder: String

  /// Serves until the process ends.
  ///
  /// - Parameter ready: Called with the address once it can be opened.
  /// - Throws: What keeps the server from listening, such as a port that is taken.
  func run(ready: @escaping @Sendable (String) -> Void) async throws {
    let server = HTTPServer(
      address: try .inet(ip4: "127.0.0.1", port: port), timeout: 30, logger: .disabled)
    await server.appendRoute("GET /*") { try await respond(to: $0) }
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await server.run() }
      group.addTask {
        try await server.waitUntilListening()
        if case .ip4(let host, let port)? = await server.listeningAddress {
          ready("http://\(host):\(port)/")
        }
      }
      // What keeps the server from listening is told before anybody has waited for it.
      for try await _ in group {}
    }
  }

  private func respond(to request: HTTPRequest) async throws -> HTTPResponse {
    // Another page must not reach this one by a name of its own that leads to the loopback address.
    let host = request.headers[.host].map { $0.split(separator: ":").first.map(String.init) ?? "" }
    guard ["127.0.0.1", "localhost"].contains(host) else {
      return HTTPResponse(statusCode: .forbidden)
    }
    switch request.path {
    case "/": return Self.response(Data(page.utf8), "text/html; charset=utf-8")
    case "/state":
      let known = request.query.first { $0.name == "after" }.flatMap { Int($0.value) } ?? -1
      let state = try await board.next(after: known)
      return Self.response(try JSONEncoder().encode(state), "application/json")
    default: return viewer(request.path)
    }
  }

  /// A viewer by its path; there is nothing else.
  private func viewer(_ path: String) -> HTTPResponse {
    let parts = path.split(separator: "/")
    guard parts.last == "viewer.html", parts.count < 3, !parts.contains("..") else {
      return HTTPResponse(statusCode: .notFound)
    }
    let bytes = FileManager.default.contents(atPath: "\(folder)/\(parts.joined(separator: "/"))")
    return Self.response(bytes ?? Self.waiting, "text/html; charset=utf-8")
  }

  /// Stands where the first picture will be.
  private static let waiting = Data("<!DOCTYPE html><title>Preview</title>".utf8)

  private static func response(_ body: Data, _ type: String) -> HTTPResponse {
    HTTPResponse(
      statusCode: .ok,
      headers: [.contentType: type, HTTPHeader("Cache-Control"): "no-store"], body: body)
  }
}
