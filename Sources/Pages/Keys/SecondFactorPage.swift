import Links
import Localization
package import Markup

/// One's own second factor: setting it up with an app, and turning it off with the password.
package struct SecondFactorPage: Page {
  package let step: Step
  package let faults: [(field: String, fault: FieldFault)]

  /// How far it has come.
  package enum Step: Sendable {
    case off
    /// - Parameters:
    ///   - secret: What is typed into an app that cannot scan, in groups of four.
    ///   - picture: The same as a picture to scan.
    case confirming(secret: String, picture: HTML)
    case on
  }

  package init(step: Step, faults: [(field: String, fault: FieldFault)] = []) {
    self.step = step
    self.faults = faults
  }

  package func title(in scene: Scene) -> String { KeyWords.in(scene.tongue.standard).factorTitle }

  package func content(in scene: Scene) -> HTML {
    let words = KeyWords.in(scene.tongue.standard)
    let filling = Filling([:], faults, ["code": words.codeShown, "current": words.password], scene)
    return HTML {
      filling.summary
      Tag.p(words.factorExplained)
      switch step {
      case .off:
        Tag.p(words.factorOff)
        PostForm(to: .secondFactor, scene: scene, hidden: [("act", "begin")]) {
          Button(words.setUp, drawing: .device, isMain: true)
        }
      case .confirming(let secret, let picture): confirming(secret, picture, filling, words, scene)
      case .on:
        Tag.p(words.factorOn)
        PostForm(to: .secondFactor, scene: scene, hidden: [("act", "end")]) {
          filling.field("current", .password, autocomplete: "current-password")
          Button(words.turnOff, drawing: .no)
        }
      }
      Tag.div(.class("acts")) { LinkButton(scene.site.account, drawing: .undo, .account) }
    }
  }

  private func confirming(
    _ secret: String, _ picture: HTML, _ filling: Filling, _ words: KeyWords, _ scene: Scene
  ) -> HTML {
    HTML {
      Block(words.scan) {
        Tag.div(.class("qr"), .role("img"), .ariaLabel(words.scan)) { picture }
        Tag.p(words.orType)
        Tag.p(.class("code small")) { secret }
      }
      PostForm(to: .secondFactor, scene: scene, hidden: [("act", "confirm")]) {
        filling.field("code", .code, hint: words.codeHint, autocomplete: "one-time-code")
        Button(words.turnOn, drawing: .done, isMain: true)
      }
    }
  }
}
