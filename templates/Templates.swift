/// The templates as they were when the library was compiled.
package enum Templates {
  /// The text of each template, by file name.
  package static let all: [String: String] = [
    "architecture.md": text(PackageResources.architecture_md_mustache),
    "architecture.swift": text(PackageResources.architecture_swift_mustache),
    "drawing.md": text(PackageResources.drawing_md_mustache),
    "difference.md": text(PackageResources.difference_md_mustache),
    "difference.txt": text(PackageResources.difference_txt_mustache),
    "errata.md": text(PackageResources.errata_md_mustache),
    "handout.css": text(PackageResources.handout_css_mustache),
    "handout.html": text(PackageResources.handout_html_mustache),
    "handout-blank.html": text(PackageResources.handout_blank_html_mustache),
    "handout-host.html": text(PackageResources.handout_host_html_mustache),
    "index.md": text(PackageResources.index_md_mustache),
    "notes.md": text(PackageResources.notes_md_mustache),
    "preview.html": text(PackageResources.preview_html_mustache),
    "rules.md": text(PackageResources.rules_md_mustache),
    "scenario.md": text(PackageResources.scenario_md_mustache),
    "sources.md": text(PackageResources.sources_md_mustache),
    "viewer.css": text(PackageResources.viewer_css_mustache),
    "viewer.html": text(PackageResources.viewer_html_mustache),
    "viewer.js": text(PackageResources.viewer_js_mustache),
    "viewer-names.html": text(PackageResources.viewer_names_html_mustache),
    "viewer-step.html": text(PackageResources.viewer_step_html_mustache),
  ]

  /// The JSON schema of an exported architecture.
  package static let exportSchema = text(PackageResources.export_schema_json)

  private static func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
