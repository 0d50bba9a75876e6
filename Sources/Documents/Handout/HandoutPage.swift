import Diagrams

/// One sheet of a handout.
struct HandoutPage {
  /// What a host does with the sheet.
  struct HostNote {
    /// What the sheet is for.
    var purpose: Markdown
    /// What to ask the participants.
    var question: Markdown
    /// How long it takes, in minutes; a suggestion of ours.
    var minutes: Int
  }

  /// What a sheet holds.
  enum Content {
    case cover(Cover)
    case drawing(Plate)
    case records(RecordsSheet)
    case backMatter([BackMatter.Block])
  }

  /// The first sheet.
  struct Cover {
    var summary: Markdown
    var whenToUse: Markdown
  }

  /// A drawing with what is written below it.
  struct Plate {
    var svg: String
    /// The size in points.
    var size: (width: Double, height: Double)
    /// What there is to find out about a step; empty for a view.
    var answers: [Blank]
    /// Three sentences, or three questions.
    var takeaways: [Blank]

    /// Whether this is a step of a scenario that participants play.
    var isStep: Bool { takeaways.contains { $0.number != nil } }
  }

  var title: Markdown
  /// What the sheet shows, in one sentence.
  var caption: Markdown
  var content: Content
  var host: HostNote
}

/// Something that participants may find out themselves.
struct Blank {
  /// Counted through a whole handout; nothing for what is always printed.
  var number: Int?
  /// What is asked for.
  var label: Markdown
  /// Line by line.
  var answer: [Markdown]
  /// The answer with all that a sheet has no room for.
  var whole: [Markdown]

  init(number: Int? = nil, label: Markdown, answer: [Markdown], whole: [Markdown]? = nil) {
    self.number = number
    self.label = label
    self.answer = answer
    self.whole = whole ?? answer
  }

  /// - Parameter isHidden: Whether the answer is left out.
  func value(isHidden: Bool) -> TemplateValue {
    .object([
      "label": .text(label), "isBlank": .flag(isHidden && number != nil),
      "number": .text(Markdown(source: number.map(String.init) ?? "")), "answer": .texts(answer),
    ])
  }
}

/// Records state by state.
struct RecordsSheet {
  struct Row {
    var name: Markdown
    var keeper: Markdown
    /// One for each state.
    var cells: [Blank]
  }

  var columns: [Markdown]
  var rows: [Row]
}
