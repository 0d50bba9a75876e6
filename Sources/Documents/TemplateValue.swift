import Facts
import Mustache
import Synchronization

/// What a template can show.
package indirect enum TemplateValue: Sendable {
  case text(Markdown)
  /// HTML or code that stands in the page as it is.
  case verbatim(String)
  case flag(Bool)
  case list([TemplateValue])
  case object([String: TemplateValue])

  package static func texts(_ texts: [Markdown]) -> TemplateValue {
    .list(texts.map { .text($0) })
  }

  package static func sentences(_ sentences: [Sentence]) -> TemplateValue {
    .texts(sentences.map(\.cited))
  }

  package static func number(_ value: Int) -> TemplateValue {
    .text(Markdown(source: String(value)))
  }

  /// In which language a template is written.
  enum Language {
    case markdown, html
    /// Text for a terminal.
    case plain

    /// The language of a template, by its name.
    init(of template: String) {
      self = template.hasSuffix(".html") ? .html : template.hasSuffix(".txt") ? .plain : .markdown
    }
  }

  /// The value in the shape that the template engine walks.
  func rendered(_ names: UnknownNames, as language: Language) -> Any {
    switch self {
    case .text(let markdown):
      switch language {
      case .markdown: markdown.source
      case .html: markdown.html
      case .plain: markdown.printedText
      }
    case .verbatim(let text): text
    case .flag(let flag): flag
    case .list(let values): values.map { $0.rendered(names, as: language) }
    case .object(let members): TemplateObject(members: members, names: names, language: language)
    }
  }

  /// The facts cited anywhere in the value.
  var citations: Set<Fact.ID> {
    switch self {
    case .text(let markdown): Set(markdown.citations)
    case .flag, .verbatim: []
    case .list(let values): values.reduce(into: []) { $0.formUnion($1.citations) }
    case .object(let members): members.values.reduce(into: []) { $0.formUnion($1.citations) }
    }
  }
}

/// An object whose missing members are noticed.
private struct TemplateObject: MustacheParent {
  let members: [String: TemplateValue]
  let names: UnknownNames
  let language: TemplateValue.Language

  func child(named name: String) -> Any? {
    guard let value = members[name] else {
      names.missed(name)
      return nil
    }
    names.found(name)
    return value.rendered(names, as: language)
  }
}

/// Names that a template asked for and no object on the way to the page had.
///
/// The engine asks the innermost object first and then those around it, so a miss counts only when
/// the next question is for another name.
final class UnknownNames: Sendable {
  private struct State {
    var pending: String?
    var unknown: [String] = []
  }

  private let state = Mutex(State())

  func missed(_ name: String) {
    state.withLock { state in
      if let pending = state.pending, pending != name { state.unknown.append(pending) }
      state.pending = name
    }
  }

  func found(_ name: String) {
    state.withLock { state in
      if let pending = state.pending, pending != name { state.unknown.append(pending) }
      state.pending = nil
    }
  }

  /// All unknown names, once rendering is over.
  var all: [String] {
    state.withLock { $0.unknown + [$0.pending].compactMap(\.self) }
  }
}
