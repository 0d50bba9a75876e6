import ArgumentParser
import Foundation

/// Prints HTML as PDF, with a browser or with WeasyPrint.
struct PagePrinter {
  /// Who prints.
  enum Engine: String, CaseIterable, ExpressibleByArgument {
    case chromium
    case weasyprint

    /// The names that the program goes by.
    fileprivate var names: [String] {
      switch self {
      case .chromium: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
      case .weasyprint: ["weasyprint"]
      }
    }
  }

  private let engine: Engine
  private let program: ExternalProgram

  /// Takes the engine that was asked for, or the first that the machine has.
  ///
  /// - Throws: ``ExternalProgram/Failure`` with the packages to install, when there is none.
  init(_ wanted: Engine?) throws(ExternalProgram.Failure) {
    for engine in wanted.map({ [$0] }) ?? Engine.allCases {
      if let program = ExternalProgram(anyOf: engine.names) {
        self.engine = engine
        self.program = program
        return
      }
    }
    throw ExternalProgram.Failure(
      description: """
        PDF needs \(wanted.map { "the command '\($0.rawValue)'" } ?? "Chromium or WeasyPrint"), \
        which is not installed (Debian: apt-get install chromium, or weasyprint; Homebrew: brew \
        install chromium, or weasyprint); '--formats html' writes pages that any browser prints
        """)
  }

  /// Prints a page.
  ///
  /// - Throws: ``ExternalProgram/Failure`` with the engine's own message, or what keeps a temporary
  ///   folder from being used.
  func pdf(of html: String) throws -> [UInt8] {
    guard engine == .chromium else { return try program.run(["-", "-"], input: Array(html.utf8)) }
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("refarch-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (page, result) = (
      folder.appendingPathComponent("page.html"), folder.appendingPathComponent("page.pdf")
    )
    try Data(html.utf8).write(to: page)
    // A browser refuses its sandbox to the superuser, as whom containers often run.
    let sandbox = geteuid() == 0 ? ["--no-sandbox"] : []
    _ = try program.run(
      sandbox + [
        "--headless=new", "--disable-gpu", "--disable-dev-shm-usage", "--no-pdf-header-footer",
        "--user-data-dir=\(folder.path)/profile", "--print-to-pdf=\(result.path)",
        page.absoluteString,
      ])
    guard let bytes = try? Data(contentsOf: result), !bytes.isEmpty else {
      throw ExternalProgram.Failure(description: "\(program.name) printed nothing")
    }
    return Array(bytes)
  }
}
