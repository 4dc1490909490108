import CoCreation
import Links
import Localization
import Markup

/// The questions of a person's form: all together, or, where two choices fit, one at a time.
///
/// One at a time, what was said before goes along hidden, and the form is sent to the same address each time: whoever
/// reads it finds what is still empty and shows the page again. Options that find no room are behind "more": asked for by
/// the form one at a time, folded in where the questions stand together, so that nothing written is sent on.
struct Enquiry: Part {
  let address: Address
  let scene: Scene
  let hidden: [(name: String, value: String)]
  let written: [String: String]
  let faults: FieldFaults
  let questions: [Question]
  let send: String
  /// Which option those that are shown one at a time begin with.
  var first = 0

  /// One thing that is asked.
  struct Question {
    let name: String
    let label: String
    let hint: String?
    let kind: Kind
    /// What may stay empty is asked only where all questions stand together.
    let isRequired: Bool

    /// How it is answered.
    enum Kind {
      case field(Field.Kind)
      case choice([Option])
      /// Words, a picture or a recording; any of them is enough. Files stay behind on a page: nothing required may follow.
      case saying
      /// Words with a symbol or a photo; the words are required.
      case pictured(SymbolsFound)
    }

    init(_ name: String, _ label: String, hint: String? = nil, _ kind: Kind, isRequired: Bool = true) {
      self.name = name
      self.label = label
      self.hint = hint
      self.kind = kind
      self.isRequired = isRequired
    }
  }

  var html: HTML {
    if scene.density == .simplest { oneAtATime } else { together }
  }

  private var takesFiles: Bool {
    questions.contains { question in
      switch question.kind {
      case .saying: true
      case .pictured: scene.density != .simplest
      case .field, .choice: false
      }
    }
  }

  private var together: HTML {
    let words = OptionWords.in(scene.tongue)
    var labels = Dictionary(questions.map { ($0.name, $0.label) }) { first, _ in first }
    for question in questions {
      guard case .pictured = question.kind else { continue }
      labels.merge(SymbolFinder.labels(question.name, words)) { first, _ in first }
      labels["\(question.name)-picture"] = words.photo
    }
    let filling = Filling(written, faults, labels, scene)
    return HTML {
      filling.summary
      PostForm(to: address, scene: scene, hidden: hidden, takesFiles: takesFiles) {
        for question in questions {
          switch question.kind {
          case .field(let kind): filling.field(question.name, kind, hint: question.hint)
          case .choice(let options):
            filling.one(question.name, options, hint: question.hint, atOnce: scene.density.choices)
          case .saying: SayingFields(name: question.name, filling: filling, hint: question.hint, scene: scene)
          case .pictured(let found):
            filling.field(question.name, hint: question.hint)
            SymbolFinder(name: question.name, filling: filling, found: found, scene: scene, words: words)
            filling.field("\(question.name)-picture", .photo, hint: words.photoHint)
          }
        }
        Tag.div(.class("acts")) { Button(send, drawing: .done, isMain: true) }
      }
    }
  }

  private var oneAtATime: HTML {
    let open = questions.first { question in
      question.isRequired && (written[question.name] == nil || faults.contains { $0.field == question.name })
    }
    guard let question = open ?? questions.last else { return HTML() }
    let said = questions.filter { $0.name != question.name }.compactMap { other in
      written[other.name].map { (name: other.name, value: $0) }
    }
    // What was never asked is no fault yet.
    let asked = faults.filter { $0.field == question.name && written[question.name] != nil }
    let filling = Filling(written, asked, [question.name: question.label], scene)
    return PostForm(to: address, scene: scene, hidden: hidden + said, takesFiles: takesFiles) {
      switch question.kind {
      case .saying:
        SayingFields(name: question.name, filling: filling, hint: question.hint, scene: scene)
        Tag.div(.class("acts")) { Button(send, drawing: .done, isMain: true) }
      case .field(let kind):
        filling.field(question.name, kind, hint: question.hint)
        Tag.div(.class("acts")) { Button(scene.site.goOn, drawing: .done, isMain: true) }
      case .pictured:
        filling.field(question.name, hint: question.hint)
        Tag.div(.class("acts")) { Button(scene.site.goOn, drawing: .done, isMain: true) }
      case .choice(let options):
        Tag.h2(question.label)
        if let hint = question.hint { Tag.p(.class("hint")) { hint } }
        Tiles(
          id: question.name, label: question.label,
          Portion.shown(options, from: first, scene).map { option in
            Tile(
              option.label, option.picture.map(Tile.Picture.illustration),
              .button(name: question.name, value: option.value), language: option.language)
          })
        if options.count > scene.density.choices {
          let start = options.indices.contains(first) ? first : 0
          Tag.div(.class("acts")) { Rest(from: start, of: options.count, scene: scene).button }
        }
      }
    }.html
  }
}
