import Links
import Localization
package import Markup
import Values

/// The start of a demonstration: one moment on two devices side by side, what to do in three minutes, and a way in as
/// each role.
package struct MomentTourPage: Page {
  package let person: Device
  package let professional: Device
  package let steps: Steps
  package let roles: [Role]

  /// A device that is shown in a frame of its own.
  package struct Device: Sendable {
    /// Whose it is.
    package let name: String
    /// The path of its first page, on this site.
    package let path: String

    package init(name: String, path: String) {
      self.name = name
      self.path = path
    }
  }

  /// Where each step opens, as paths of this site.
  package struct Steps: Sendable {
    /// Minute 1: the person answers, the professional answers the mirror, the person shows the answer.
    package let answer, mirror, show: Step
    /// Where both answers stand, on the professional's device; `nil` on a day without a moment.
    package let both: String?
    /// Others who have still to answer, by name, and the tour with them.
    package let others: [(name: String, path: String)]
    /// Minute 2: the question that each of two persons gets, by name.
    package let questions: [(name: String, path: String)]
    /// The managers' views of units, by the unit's name: one with enough persons for figures, then one with too few.
    package let managers: [(unit: String, path: String)]
    /// Minute 3: who has looked.
    package let looked: String

    package init(
      answer: Step, mirror: Step, show: Step, both: String?, others: [(name: String, path: String)] = [],
      questions: [(name: String, path: String)], managers: [(unit: String, path: String)], looked: String
    ) {
      self.answer = answer
      self.mirror = mirror
      self.show = show
      self.both = both
      self.others = others
      self.questions = questions
      self.managers = managers
      self.looked = looked
    }
  }

  /// A step that is taken once a day.
  package struct Step: Sendable {
    package let path: String
    /// Whether somebody has taken it today.
    package let isDone: Bool

    package init(_ path: String, isDone: Bool = false) {
      self.path = path
      self.isDone = isDone
    }
  }

  /// Somebody as whom one can go in.
  package struct Role: Sendable {
    /// What the form sends in `who`.
    package let value: String
    package let name: String
    package let kind: Kind

    package init(value: String, name: String, kind: Kind) {
      self.value = value
      self.name = name
      self.kind = kind
    }

    /// What they are.
    package enum Kind: Sendable, CaseIterable {
      case person, representative, relative, professional, keyWorker, manager, decisionMaker, guide, administrator,
        researcher
    }
  }

  package init(person: Device, professional: Device, steps: Steps, roles: [Role]) {
    self.person = person
    self.professional = professional
    self.steps = steps
    self.roles = roles
  }

  package func title(in scene: Scene) -> String { StartWords.in(scene.tongue).momentTitle }

  package func content(in scene: Scene) -> HTML {
    let words = StartWords.in(scene.tongue)
    let other = StartWords.in(scene.tongue.other)
    let ours = words.personsDevice(person.name)
    let theirs = words.professionalsDevice(professional.name)
    return HTML {
      Tag.p(words.momentText)
      Tag.p(.class("quiet"), .lang(scene.tongue.other.language.tag)) { "\(other.momentTitle). \(other.momentText)" }
      Notice(.note) {
        Tag.p(words.invented)
        Tag.p(.lang(scene.tongue.other.language.tag)) { other.invented }
      }
      minutes(words)
      Tag.div(.class("devices"), .id("devices")) {
        frame("person", ours, person.path, words)
        frame("professional", theirs, professional.path, words)
      }
      Tag.p(.class("jump")) { Tag.a(.href("#steps")) { words.toSteps } }
      Block(words.enterTitle) {
        Tag.p(words.enterText)
        Tag.ul(.class("entrances"), .role("list")) {
          for role in roles { entrance(role, words, scene) }
        }
      }
      Block(scene.site.signIn) { WaysIn(scene: scene) }
    }
  }

  private func frame(_ name: String, _ heading: String, _ path: String, _ words: StartWords) -> HTML {
    Tag.section(.class("device")) {
      Tag.h2(heading)
      Tag.iframe(title: heading, source: path, .name(name))
      Tag.p { Tag.a(.href(path)) { words.openAlone(heading) } }
    }
  }

  private func entrance(_ role: Role, _ words: StartWords, _ scene: Scene) -> HTML {
    Tag.li {
      PostForm(to: .enterDemonstration, scene: scene) {
        Button(
          words.enterAs(role.name, role.kind.label(words)), drawing: role.kind.drawing, name: "who", value: role.value)
      }
    }
  }
}

extension MomentTourPage.Role.Kind {
  fileprivate func label(_ words: StartWords) -> String {
    switch self {
    case .person: words.person
    case .representative: words.representative
    case .relative: words.relative
    case .professional: words.professional
    case .keyWorker: words.keyWorker
    case .manager: words.managerRole
    case .decisionMaker: words.decisionMaker
    case .guide: words.guide
    case .administrator: words.administrator
    case .researcher: words.researcher
    }
  }

  fileprivate var drawing: Drawing {
    switch self {
    case .person: .onlyMe
    case .representative, .relative: .everyone
    case .professional, .keyWorker: .helper
    case .manager: .balance
    case .decisionMaker: .frame
    case .guide: .outsider
    case .administrator: .device
    case .researcher: .balance
    }
  }
}
