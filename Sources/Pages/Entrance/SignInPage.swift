import Links
import Localization
package import Markup

/// The way in for staff: name, password, and a code from outside the workplace.
package struct SignInPage: Page {
  package let name: String
  package let asksForCode: Bool
  package let trouble: Trouble?

  /// Why the last try did not work; it never says which of the three was wrong.
  package enum Trouble: Sendable {
    case wrong
    case tooMany
  }

  package init(name: String = "", asksForCode: Bool = false, trouble: Trouble? = nil) {
    self.name = name
    self.asksForCode = asksForCode
    self.trouble = trouble
  }

  package func title(in scene: Scene) -> String { EntranceWords.in(scene.tongue).signInTitle }

  package func content(in scene: Scene) -> HTML {
    let words = EntranceWords.in(scene.tongue)
    return HTML {
      switch trouble {
      case .wrong: ErrorSummary(title: scene.site.faultsTitle(1), faults: [("name", words.wrong)])
      case .tooMany: Notice(.careful, words.tooMany)
      case nil: HTML()
      }
      PostForm(to: .signIn, scene: scene) {
        Field("name", label: words.name, value: name, autocomplete: "username")
        Field("password", label: words.password, kind: .password, autocomplete: "current-password")
        if asksForCode {
          Field(
            "code", label: words.oneTimeCode, hint: words.oneTimeCodeHint, kind: .code, autocomplete: "one-time-code")
        }
        Tag.div(.class("acts")) { Button(words.signIn, isMain: true) }
      }
      Tag.div(.class("acts")) {
        LinkButton(words.personWay, drawing: .onlyMe, .faces)
        LinkButton(words.forgotten, .forgotten)
      }
    }
  }
}

/// A new password by a one-time code from the manager.
package struct ForgottenPage: Page {
  package let name: String
  package let faults: [(field: String, fault: FieldFault)]

  package init(name: String = "", faults: [(field: String, fault: FieldFault)] = []) {
    self.name = name
    self.faults = faults
  }

  package func title(in scene: Scene) -> String { EntranceWords.in(scene.tongue).forgotten }

  package func content(in scene: Scene) -> HTML {
    let words = EntranceWords.in(scene.tongue)
    let told = FaultsTold(
      faults, labels: ["name": words.name, "code": words.oneTimeCode, "password": words.newPassword], scene)
    return HTML {
      told.summary
      Tag.p(words.forgottenExplained)
      PostForm(to: .forgotten, scene: scene) {
        Field("name", label: words.name, fault: told["name"], value: name, autocomplete: "username")
        Field("code", label: words.oneTimeCode, fault: told["code"], kind: .code, autocomplete: "one-time-code")
        Field(
          "password", label: words.newPassword, hint: words.newPasswordHint, fault: told["password"], kind: .password,
          autocomplete: "new-password")
        Tag.div(.class("acts")) { Button(scene.site.save, isMain: true) }
      }
    }
  }
}
