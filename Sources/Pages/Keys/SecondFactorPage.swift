import Links
import Localization
package import Markup

/// One's own second factor: setting it up with an app, and turning it off with the password.
package struct SecondFactorPage: Page {
  package let step: Step
  package let faults: FieldFaults

  /// How far it has come.
  package enum Step: Sendable {
    case off
    /// - Parameters:
    ///   - secret: What is typed into an app that cannot scan, in groups of four.
    ///   - picture: The same as a picture to scan.
    case confirming(secret: String, picture: HTML)
    case on
  }

  package init(step: Step, faults: FieldFaults = []) {
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
          filling.field("current", .password, autocomplete: "current-password")
          Button(words.setUp, drawing: .device, isMain: true)
        }
      case .confirming(let secret, let picture):
        FactorSetUp(
          secret: secret, picture: picture, address: .secondFactor, filling: filling, words: words, scene: scene)
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
}

/// Setting up an app with codes on the way in, before one is let in from outside.
package struct EntranceFactorPage: Page {
  package let secret: String
  package let picture: HTML
  package let faults: FieldFaults
  /// Where to go afterwards, as a path of this site.
  package let returning: String

  /// - Parameters:
  ///   - secret: What is typed into an app that cannot scan, in groups of four.
  ///   - picture: The same as a picture to scan.
  package init(
    secret: String, picture: HTML, returning: String, faults: FieldFaults = []
  ) {
    self.secret = secret
    self.picture = picture
    self.returning = returning
    self.faults = faults
  }

  package func title(in scene: Scene) -> String { KeyWords.in(scene.tongue).factorTitle }

  package func content(in scene: Scene) -> HTML {
    let words = KeyWords.in(scene.tongue)
    let filling = Filling([:], faults, ["code": words.codeShown], scene)
    return HTML {
      filling.summary
      Tag.p(AccessWords.in(scene.tongue).setUpFirst)
      FactorSetUp(
        secret: secret, picture: picture, address: .signInSetUp, filling: filling, words: words, scene: scene,
        returning: returning)
    }
  }
}

/// The secret of an app as a picture and as letters, and the first code that the app shows.
struct FactorSetUp: Part {
  let secret: String
  let picture: HTML
  let address: Address
  let filling: Filling
  let words: KeyWords
  let scene: Scene
  var returning: String? = nil

  var html: HTML {
    Block(words.scan) {
      Tag.div(.class("qr"), .role("img"), .ariaLabel(words.scan)) { picture }
      Tag.p(words.orType)
      Tag.p(.class("code small")) { secret }
    }
    PostForm(
      to: address, scene: scene, hidden: [("act", "confirm")] + (returning.map { [("to", $0)] } ?? [])
    ) {
      filling.field("code", .code, hint: words.codeHint, autocomplete: "one-time-code")
      Button(words.turnOn, drawing: .done, isMain: true)
    }
  }
}
