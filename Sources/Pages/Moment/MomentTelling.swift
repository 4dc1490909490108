package import CoCreation
package import Links
import Localization
import Markup
package import Values

extension MomentPage {
  /// One thing that somebody said of a moment: by whom and when, what stood before it, what the person says against it.
  package struct Telling: Sendable {
    /// What was said, with whose words they are.
    package let saying: Saying
    package let day: Day
    /// What else was said with it, each under its name.
    package let lines: [(name: String, value: Written)]
    package let options: [Option]
    /// What it leads to; `nil` for nothing.
    package let way: Address?
    /// What stood before it was corrected, the newest first.
    package let before: [Telling]
    /// What the person says against it; it stands beside and changes nothing.
    package let against: [Saying]
    /// Whether it came with other words too, under the same id.
    package let isTwin: Bool

    package init(
      _ saying: Saying, day: Day, lines: [(name: String, value: Written)] = [], options: [Option] = [],
      way: Address? = nil, before: [Telling] = [], against: [Saying] = [], isTwin: Bool = false
    ) {
      self.saying = saying
      self.day = day
      self.lines = lines
      self.options = options
      self.way = way
      self.before = before
      self.against = against
      self.isTwin = isTwin
    }
  }

  /// What was answered to one question about the moment, each with whose answer it is.
  package struct Answered: Sendable {
    package let question: Question
    package let answers: [(voice: String, answer: Answer, note: Note?)]

    package init(_ question: Question, _ answers: [(voice: String, answer: Answer, note: Note?)]) {
      self.question = question
      self.answers = answers
    }

    /// What is told beside a professional's answer.
    package enum Note: Sendable {
      /// Beside the person's own answer, of which it knew nothing.
      case alike, differently
      /// Given when the person had already shown theirs.
      case notBlind
    }
  }
}

extension MomentPage.Telling {
  /// It with all that belongs to it.
  func html(isOwn: Bool, _ scene: Scene) -> HTML {
    let tongue = isOwn ? scene.tongue : scene.tongue.standard
    let words = MomentToldWords.in(tongue)
    return HTML {
      saying.on(day, scene)
      if !lines.isEmpty {
        Tag.dl(.class("facts")) {
          for line in lines {
            Tag.dt(line.name)
            Tag.dd { line.value }
          }
        }
      }
      if !options.isEmpty { list }
      if let way, scene.opens(way) { Tag.p { Tag.a(.href(way.path)) { SiteWords.in(tongue).limits } } }
      if isTwin { Tag.p(.class("quiet")) { words.twin } }
      if !before.isEmpty {
        Details(words.before) { for one in before { one.html(isOwn: isOwn, scene) } }
      }
      for saying in against {
        Notice(.note) {
          Tag.p { Tag.strong(MomentWords.in(tongue).notSo) }
          saying
        }
      }
    }
  }

  private var list: HTML {
    Tag.ul(.class("things"), .role("list")) {
      for option in options {
        Tag.li {
          if let picture = option.picture { picture }
          Tag.span(.class("what"), .foreign(option.language)) { option.label }
        }
      }
    }
  }
}
