/// Turns drawings into PNG and PDF with `rsvg-convert`, the command of librsvg.
struct ImageConverter: Sendable {
  private let program: ExternalProgram

  /// Finds the command.
  ///
  /// - Throws: ``ExternalProgram/Failure`` with the packages to install, when it is missing.
  init() throws(ExternalProgram.Failure) {
    guard let program = ExternalProgram(anyOf: ["rsvg-convert"]) else {
      throw ExternalProgram.Failure(
        description: "PNG and PDF need the command 'rsvg-convert', which is not installed "
          + "(Debian: apt-get install librsvg2-bin, Homebrew: brew install librsvg)")
    }
    self.program = program
  }

  /// Converts one drawing; a PNG has twice its size.
  func convert(_ svg: [UInt8], to format: OutputFormat) throws -> [UInt8] {
    let bytes = try program.run(
      ["--format", format.rawValue] + (format == .png ? ["--zoom", "2"] : []), input: svg)
    guard !bytes.isEmpty else {
      throw ExternalProgram.Failure(description: "rsvg-convert printed nothing")
    }
    return bytes
  }
}
