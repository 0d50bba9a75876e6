import Foundation

/// The folder that a build writes to, with the list of files that it made there.
///
/// A file appears whole or not at all, an unchanged one is not touched, and only files of the list
/// are ever removed.
struct OutputFolder {
  /// What a build did, or would do, to a file.
  enum Change {
    case written, removed, differs([String]), missing, superfluous
  }

  /// The files of one architecture, or of the root.
  struct Part {
    /// The architecture's identifier; empty for the root.
    let owner: String
    let files: [SiteFile]
    /// Whether these are all of the owner's files; if not, those of earlier builds stay.
    let isWhole: Bool
  }

  let path: String
  private static let manifestName = ".refarch.json"

  /// The files that earlier builds made, by architecture; the empty name holds the root's.
  private struct Manifest: Codable, Equatable {
    var files: [String: [String]] = [:]
  }

  // MARK: Writing

  /// Writes the files of some owners, and removes what earlier builds made for them or for owners
  /// that no longer exist.
  ///
  /// - Parameters:
  ///   - parts: The files of each owner that was built.
  ///   - existing: All owners that still exist, built or not.
  ///   - report: Called for each file that changes.
  func write(
    _ parts: [Part], existing: Set<String>, report: (String, Change) -> Void
  ) throws {
    try FileSystem.makeFolder(path)
    let old = try readManifest()
    for folder in Set([""] + old.files.keys + parts.map(\.owner)) {
      try FileSystem.removeTemporaryFiles(in: folder.isEmpty ? path : "\(path)/\(folder)")
    }
    // Names go into the list before their files appear, so that none is ever orphaned.
    var new = old
    for part in parts {
      let listed = old.files[part.owner, default: []] + part.files.map(\.path)
      new.files[part.owner] = Set(listed).sorted()
    }
    try writeManifest(new, replacing: old)
    for file in parts.flatMap(\.files).sorted(by: { $0.path < $1.path }) {
      if try writeFile(file) { report(file.path, .written) }
    }
    let final = finalManifest(from: new, parts, existing: existing)
    for file in superfluous(new, final) {
      try FileSystem.remove("\(path)/\(file)")
      if let folder = file.split(separator: "/").dropLast().first {
        FileSystem.removeEmptyFolder("\(path)/\(folder)")
      }
      report(file, .removed)
    }
    try writeManifest(final, replacing: new)
  }

  private func writeFile(_ file: SiteFile) throws -> Bool {
    let target = "\(path)/\(file.path)"
    guard try FileSystem.read(target) != file.bytes else { return false }
    if let slash = target.lastIndex(of: "/") {
      try FileSystem.makeFolder(String(target[..<slash]))
    }
    try FileSystem.replace(target, with: file.bytes)
    return true
  }

  // MARK: Comparing

  /// Tells what a build would change, and changes nothing.
  func compare(
    _ parts: [Part], existing: Set<String>, report: (String, Change) -> Void
  ) throws {
    for file in parts.flatMap(\.files).sorted(by: { $0.path < $1.path }) {
      guard let bytes = try FileSystem.read("\(path)/\(file.path)") else {
        report(file.path, .missing)
        continue
      }
      guard bytes != file.bytes else { continue }
      let isText = !OutputFormat.isImage(file.path)
      let old = String(decoding: bytes, as: UTF8.self)
      report(file.path, .differs(isText ? LineDiff.hunks(from: old, to: file.text) : []))
    }
    let old = try readManifest()
    for file in superfluous(old, finalManifest(from: old, parts, existing: existing)) {
      report(file, .superfluous)
    }
  }

  // MARK: The list of files

  private func finalManifest(
    from old: Manifest, _ parts: [Part], existing: Set<String>
  ) -> Manifest {
    var final = Manifest(files: old.files.filter { $0.key.isEmpty || existing.contains($0.key) })
    for part in parts where part.isWhole {
      final.files[part.owner] = part.files.map(\.path).sorted()
    }
    return final
  }

  /// Files of the first list that the second no longer has.
  private func superfluous(_ old: Manifest, _ final: Manifest) -> [String] {
    let kept = Set(final.files.values.flatMap(\.self))
    return Set(old.files.values.flatMap(\.self)).subtracting(kept).filter(isInside).sorted()
  }

  /// Whether a listed name is one that a build could have made: inside the folder, without detours.
  private func isInside(_ name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    return (1...2).contains(parts.count) && parts.allSatisfy { !$0.isEmpty && !$0.hasPrefix(".") }
  }

  /// The owners whose files earlier builds made; none if the list of files is damaged.
  func owners() throws -> Set<String> {
    Set(try readManifest(tellsDamage: false).files.keys)
  }

  private func readManifest(tellsDamage: Bool = true) throws -> Manifest {
    let file = "\(path)/\(Self.manifestName)"
    guard let bytes = try FileSystem.read(file) else { return Manifest() }
    guard let manifest = try? JSONDecoder().decode(Manifest.self, from: Data(bytes)) else {
      if tellsDamage {
        Console.printError("warning: '\(file)' is damaged, so nothing is known to be superfluous")
      }
      return Manifest()
    }
    return manifest
  }

  private func writeManifest(_ manifest: Manifest, replacing old: Manifest) throws {
    let file = "\(path)/\(Self.manifestName)"
    let exists = try FileSystem.read(file) != nil
    guard manifest != old || !exists else { return }
    try FileSystem.replace(file, with: Array(try JSON.text(manifest).utf8))
  }
}
