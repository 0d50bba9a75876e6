/// A part of a page that generators spell differently, or a line that they all read alike.
enum PageBlock: Equatable {
  case heading(level: Int, anchor: String?, title: String)
  case picture(PagePicture)
  /// Text behind a summary.
  case disclosure(summary: String, [PageBlock])
  /// Alternatives of which a reader wants one, each a disclosure.
  case tabs([PageBlock])
  /// What is set apart, by its kind in capitals, such as `TIP`.
  case alert(kind: String, [PageBlock])
  /// A table whose rows can be led to.
  case glossary(header: [String], [GlossaryRow])
  case comment(String)
  /// Lines of code with their fences.
  case code([String])
  case line(String)
}

/// A picture on a line of its own.
struct PagePicture: Equatable {
  var file: String
  /// Plain text.
  var alternativeText: String
  var width: String
  var height: String
  /// Where the picture leads.
  var target: String
}

struct GlossaryRow: Equatable {
  var anchor: String
  /// The cells; the first without its anchor.
  var cells: [String]
}
