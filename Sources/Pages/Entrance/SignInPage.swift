import Links
import Localization
package import Markup

/// The way in for staff: name and password, then the code of an app where one is needed.
package struct SignInPage: Page {
  package let name: String
  /// Whether the password was right, and the code of the app is asked for.
  package let asksForCode: Bool
  package let trouble: Trouble?
  /// Where to go afterwards, as a path of this site; `nil` for the first page.
  package let returning: String?

  /// Why the last try did not work; it never says whether the name, the password or the code was wrong.
  package enum Trouble: Sendable {
    case wrong
    case tooMany
    /// The code came too late; one begins again.
    case tooLate
    /// From here a second factor is needed, and the account has none.
    case needsSecondFactor
  }

  package init(name: String = "", asksForCode: Bool = false, trouble: Trouble? = nil, returning: String? = nil) {
    self.name = name
    self.asksForCode = asksForCode
    self.trouble = trouble
    self.returning = returning
  }

  package func title(in scene: Scene) -> String { EntranceWords.in(scene.tongue).signInTitle }

  package func content(in scene: Scene) -> HTML {
    let words = EntranceWords.in(scene.tongue)
    return HTML {
      told(words, scene)
      PostForm(
        to: asksForCode ? .signInCode : .signIn, scene: scene, hidden: returning.map { [("to", $0)] } ?? []
      ) {
        if asksForCode {
          Field("code", label: KeyWords.in(scene.tongue).codeShown, kind: .code, autocomplete: "one-time-code")
        } else {
          Field("name", label: words.name, value: name, autocomplete: "username")
          Field("password", label: words.password, kind: .password, autocomplete: "current-password")
        }
        Tag.div(.class("acts")) { Button(words.signIn, isMain: true) }
      }
      Tag.div(.class("acts")) {
        LinkButton(words.personWay, drawing: .onlyMe, .faces)
        LinkButton(words.forgotten, .forgotten)
        LinkButton(AccessWords.in(scene.tongue).dayCodeTitle, .dayCode)
      }
    }
  }

  private func told(_ words: EntranceWords, _ scene: Scene) -> HTML {
    HTML {
      switch trouble {
      case .wrong:
        ErrorSummary(title: scene.site.faultsTitle(1), faults: [(asksForCode ? "code" : "name", words.wrong)])
      case .tooMany: Notice(.careful, words.tooMany)
      case .tooLate: Notice(.careful, words.tooLate)
      case .needsSecondFactor: Notice(.careful, words.needsSecondFactor)
      case nil: HTML()
      }
    }
  }
}

/// A new password by a one-time code from the manager.
package struct ForgottenPage: Page {
  package let name: String
  package let faults: FieldFaults

  package init(name: String = "", faults: FieldFaults = []) {
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
        // It has letters: a keypad of digits would not do.
        Field("code", label: words.oneTimeCode, fault: told["code"], autocomplete: "one-time-code")
        Field(
          "password", label: words.newPassword, hint: words.newPasswordHint, fault: told["password"], kind: .password,
          autocomplete: "new-password")
        Tag.div(.class("acts")) { Button(scene.site.save, isMain: true) }
      }
    }
  }
}
