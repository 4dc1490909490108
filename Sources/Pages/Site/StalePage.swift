package import Links
import Localization
package import Markup
import Values

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
