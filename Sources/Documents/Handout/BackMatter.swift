import ArchitectureModel
import Diagrams
import Facts

/// The glossary and the sources, spread evenly over as few sheets as they need.
struct BackMatter {
  /// A paragraph with a head beside it, or a heading alone.
  struct Block {
    var head: Markdown
    var text: Markdown = ""

    var value: TemplateValue {
      .object([
        "head": .text(head), "text": .text(text), "isHeading": .flag(text.source.isEmpty),
      ])
    }

    /// In millimetres, beside a head of 28 millimetres.
    fileprivate func height(on paper: HandoutPaper) -> Double {
      let width = (paper.room.width - 8) / 2 - 30
      return HandoutType.height(of: text.source.isEmpty ? head : text, width: width, size: 8) + 1.4
    }
  }

  private let blocks: [Block]

  /// - Parameter texts: What the other sheets say.
  init(_ model: Model, citedIn texts: [Markdown]) {
    let entries = Glossary(model).entries
    let cited = Set(texts.flatMap(\.citations) + entries.flatMap(\.meaning.facts))
    let sources = Ledger.facts.filter { cited.contains($0.id) }.map { fact in
      Block(
        head: Markdown(source: fact.id.text),
        text: Markdown(
          source: "\(fact.statement) (\(fact.confidence.rawValue); "
            + fact.sources.map { "\($0.title), \($0.date)" }.joined(separator: "; ") + ")"))
    }
    blocks =
      [Block(head: "Words")]
      + entries.map { Block(head: "\($0.term)", text: $0.meaning.cited) }
      + [Block(head: "Facts")] + sources
  }

  func pages(on paper: HandoutPaper) -> [HandoutPage] {
    blocks.onSheets(of: paper).map {
      HandoutPage(
        title: "Glossary and sources", caption: "", content: .backMatter($0), host: .none)
    }
  }
}

extension [BackMatter.Block] {
  /// The blocks in two columns a sheet.
  func onSheets(of paper: HandoutPaper) -> [[BackMatter.Block]] {
    // What columns cannot fill, because blocks are not torn, is left over.
    spread(over: 2 * (paper.room.height - 14) * 0.9) { $0.height(on: paper) }
  }
}
