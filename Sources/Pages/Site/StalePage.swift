package import Links
import Localization
package import Markup

/// Several people wrote on one thing at the same time: all texts side by side, calmly.
package struct StalePage: Page {
  package let address: Address
  package let mine: [(label: String, text: Written)]
  /// What others wrote, each by itself, the newest last.
  package let others: [Other]
  /// Whether a text has come since the reader was asked to choose.
  package let isAgain: Bool
  /// What goes along with the choice.
  package let hidden: [(name: String, value: String)]

  /// What somebody else wrote.
  package struct Other: Sendable {
    package let who: String
    /// When, in words.
    package let when: String
    package let lines: [(label: String, text: Written)]

    package init(who: String, when: String, lines: [(label: String, text: Written)]) {
      self.who = who
      self.when = when
      self.lines = lines
    }
  }

  /// - Parameter address: Where the choice is sent.
  package init(
    address: Address, mine: [(label: String, text: Written)], others: [Other], isAgain: Bool = false,
    hidden: [(name: String, value: String)] = []
  ) {
    self.hidden = hidden
    self.address = address
    self.mine = mine
    self.others = others
    self.isAgain = isAgain
  }

  package func title(in scene: Scene) -> String { TroubleWords.in(scene.tongue).stale }

  package func content(in scene: Scene) -> HTML {
    let words = TroubleWords.in(scene.tongue)
    return HTML {
      if isAgain { Notice(.note, words.staleAgain) }
      Tag.p(others.count > 1 ? words.staleTexts : words.staleText)
      Tag.div(.class("sides")) {
        side(words.yours, mine, scene) { choice(words.keepMine, "mine", scene) }
        for (index, text) in others.enumerated() {
          side(words.theirs(text.who, text.when), text.lines, scene) {
            if index == others.count - 1 {
              choice(words.keepTheirs, "theirs", scene)
            } else {
              // Of the others' the newest stands; taking back one's own text lets no other stand.
              Tag.p(.class("quiet")) { words.staleEarlier }
            }
          }
        }
      }
    }
  }

  private func side(
    _ heading: String, _ texts: [(label: String, text: Written)], _ scene: Scene, @HTMLBuilder below: () -> HTML
  ) -> HTML {
    Block(heading, class: "side") {
      for one in texts {
        Tag.h3(one.label)
        Tag.div(.class("kept")) { one.text }
      }
      below()
    }.html
  }

  private func choice(_ label: String, _ value: String, _ scene: Scene) -> HTML {
    PostForm(to: address, scene: scene, hidden: hidden) { Button(label, name: "keep", value: value) }.html
  }
}
