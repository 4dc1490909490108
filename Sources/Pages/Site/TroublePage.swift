package import CoCreation
package import Links
import Localization
package import Markup
import Values

/// Something did not work: what, and what to do; nothing of the cause.
package struct TroublePage: Page {
  package let trouble: Trouble
  /// A number under which the log tells more.
  package let trace: String?
  /// What was written and could not be kept, so that it is not lost.
  package let written: [(label: String, text: String)]

  /// What did not work.
  package enum Trouble: Sendable {
    case notFound
    /// - Parameter reason: Where a reason can be given to read all the same.
    case notAllowed(reason: Address?)
    /// Why exactly, for those who may know that there is something.
    ///
    /// - Parameter reason: Where a reason can be given to read all the same.
    case denied(Denial, reason: Address?)
    /// - Parameter limit: The most that can be sent, with its unit.
    case tooMuch(limit: String)
    case tooOften
    case signedOut
    case broken
    case unreachable
  }

  package init(_ trouble: Trouble, trace: String? = nil, written: [(label: String, text: String)] = []) {
    self.trouble = trouble
    self.trace = trace
    self.written = written
  }

  package func title(in scene: Scene) -> String { sentences(TroubleWords.in(scene.tongue)).title }

  package func content(in scene: Scene) -> HTML {
    let words = TroubleWords.in(scene.tongue)
    return HTML {
      if case .denied(let denial, _) = trouble { Tag.p(denial.sentence(words, scene)) }
      Tag.p(sentences(words).text)
      if let reason { Tag.p { Tag.a(.href(reason.path)) { words.askReason } } }
      if !written.isEmpty {
        Block(words.kept) {
          for one in written {
            Tag.h3(one.label)
            Tag.div(.class("kept")) { one.text }
          }
        }
      }
      if let trace { Tag.p(words.trace(trace)) }
      Tag.div(.class("acts")) {
        if case .signedOut = trouble {
          LinkButton(scene.site.signIn, drawing: .onlyMe, .signIn, isMain: true)
        } else {
          LinkButton(words.goHome, drawing: .home, scene.home, isMain: true)
        }
      }
    }
  }

  private var reason: Address? {
    switch trouble {
    case .notAllowed(let reason), .denied(_, let reason): reason
    default: nil
    }
  }

  private func sentences(_ words: TroubleWords) -> (title: String, text: String) {
    switch trouble {
    case .notFound: (words.notFound, words.notFoundText)
    case .notAllowed, .denied: (words.notAllowed, words.notAllowedText)
    case .tooMuch(let limit): (words.tooMuch, words.tooMuchText(limit))
    case .tooOften: (words.tooOften, words.tooOftenText)
    case .signedOut: (words.signedOut, words.signedOutText)
    case .broken: (words.broken, words.brokenText)
    case .unreachable: (words.unreachable, words.unreachableText)
    }
  }
}

extension Denial {
  /// Why something may not be done or read, in a sentence.
  fileprivate func sentence(_ words: TroubleWords, _ scene: Scene) -> String {
    switch self {
    case .noRelation, .never: words.never
    case .ended(let day): words.ended(scene.dates.full(day))
    case .notYet(let day): words.notYet(scene.dates.full(day))
    case .notShown: words.notShown
    case .outsideMandate: words.outsideMandate
    case .notOwn: words.notOwn
    case .layerOff: words.paused
    }
  }
}

/// Two people wrote on one thing at the same time: both texts side by side, calmly.
package struct StalePage: Page {
  package let address: Address
  package let mine: [(label: String, text: String)]
  package let theirs: [(label: String, text: String)]
  package let who: String
  package let when: String
  /// What goes along with the choice.
  package let hidden: [(name: String, value: String)]

  /// - Parameters:
  ///   - address: Where the choice is sent.
  ///   - when: When the other text was written, in words.
  package init(
    address: Address, mine: [(label: String, text: String)], theirs: [(label: String, text: String)], who: String,
    when: String, hidden: [(name: String, value: String)] = []
  ) {
    self.hidden = hidden
    self.address = address
    self.mine = mine
    self.theirs = theirs
    self.who = who
    self.when = when
  }

  package func title(in scene: Scene) -> String { TroubleWords.in(scene.tongue).stale }

  package func content(in scene: Scene) -> HTML {
    let words = TroubleWords.in(scene.tongue)
    return HTML {
      Tag.p(words.staleText)
      Tag.div(.class("sides")) {
        side(words.yours, mine, words.keepMine, "mine", scene)
        side(words.theirs(who, when), theirs, words.keepTheirs, "theirs", scene)
      }
    }
  }

  private func side(
    _ heading: String, _ texts: [(label: String, text: String)], _ keep: String, _ value: String, _ scene: Scene
  ) -> HTML {
    Block(heading, class: "side") {
      for one in texts {
        Tag.h3(one.label)
        Tag.div(.class("kept")) { one.text }
      }
      PostForm(to: address, scene: scene, hidden: hidden) { Button(keep, name: "keep", value: value) }
    }.html
  }
}
