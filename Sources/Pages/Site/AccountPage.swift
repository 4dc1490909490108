import Links
import Localization
package import Markup

/// One's own account: password, short code, and where one is signed in.
package struct AccountPage: Page {
  package let name: String
  package let sessions: [Session]
  package let faults: FieldFaults
  /// Whether one can act as somebody else too.
  package let hasSeveralCapacities: Bool
  /// The codes that others made for the account lately, the newest first.
  package let codes: [Code]
  /// The tasks that others gave lately in the services that one leads, the newest first.
  package let tasks: [Task]

  /// A one-time code that somebody else made for the account.
  package struct Code: Sendable {
    /// Who made it; `nil` where it was made on the machine itself.
    package let by: String?
    /// When, in words.
    package let on: String
    /// Whether it took the extra code of an app away.
    package let endsFactor: Bool

    package init(by: String?, on: String, endsFactor: Bool) {
      self.by = by
      self.on = on
      self.endsFactor = endsFactor
    }
  }

  /// A task that somebody else gave in a service that one leads.
  package struct Task: Sendable {
    package let by: String
    package let who: String
    /// What and where, in words.
    package let task: String
    /// When, in words.
    package let on: String

    package init(by: String, who: String, task: String, on: String) {
      self.by = by
      self.who = who
      self.task = task
      self.on = on
    }
  }

  /// One sign-in that still holds.
  package struct Session: Sendable {
    /// What a form sends for it.
    package let value: String
    package let device: String
    /// When it began, in words.
    package let since: String
    package let isThisOne: Bool

    package init(value: String, device: String, since: String, isThisOne: Bool) {
      self.value = value
      self.device = device
      self.since = since
      self.isThisOne = isThisOne
    }
  }

  package init(
    name: String, sessions: [Session], faults: FieldFaults = [],
    hasSeveralCapacities: Bool = false, codes: [Code] = [], tasks: [Task] = []
  ) {
    self.tasks = tasks
    self.codes = codes
    self.hasSeveralCapacities = hasSeveralCapacities
    self.name = name
    self.sessions = sessions
    self.faults = faults
  }

  package func title(in scene: Scene) -> String { scene.site.account }

  package func content(in scene: Scene) -> HTML {
    let words = FormWords.in(scene.tongue)
    let entrance = EntranceWords.in(scene.tongue.standard)
    let told = FaultsTold(
      faults,
      labels: [
        "current": words.currentPassword, "new": entrance.newPassword, "shortCode": entrance.shortCode,
        "codePassword": AccessWords.in(scene.tongue).ownPassword,
      ], scene)
    return HTML {
      told.summary
      Tag.p(name)
      codesTold(scene)
      tasksTold(scene)
      Block(words.changePassword) { passwordForm(words, entrance, told, scene) }
      Block(entrance.shortCode) { shortCodeForm(words, entrance, told, scene) }
      Tag.div(.class("acts")) {
        LinkButton(PortraitWords.in(scene.tongue).myPicture, drawing: .onlyMe, .portrait)
        LinkButton(KeyWords.in(scene.tongue.standard).factorTitle, drawing: .device, .secondFactor)
        if hasSeveralCapacities { LinkButton(scene.site.capacity, drawing: .change, .capacity) }
      }
      Block(words.sessions) { for session in sessions { card(session, words, scene) } }
    }
  }

  private func passwordForm(
    _ words: FormWords, _ entrance: EntranceWords, _ told: FaultsTold, _ scene: Scene
  ) -> HTML {
    HTML {
      PostForm(to: .account, scene: scene, hidden: [("change", "password")]) {
        Field(
          "current", label: words.currentPassword, fault: told["current"], kind: .password,
          autocomplete: "current-password")
        Field(
          "new", label: entrance.newPassword, hint: entrance.newPasswordHint, fault: told["new"], kind: .password,
          autocomplete: "new-password")
        Button(scene.site.save, isMain: true)
      }
    }
  }

  private func shortCodeForm(
    _ words: FormWords, _ entrance: EntranceWords, _ told: FaultsTold, _ scene: Scene
  ) -> HTML {
    HTML {
      PostForm(to: .account, scene: scene, hidden: [("change", "shortCode")]) {
        Field(
          "shortCode", label: entrance.shortCode, hint: words.shortCodeHint, fault: told["shortCode"], kind: .code)
        Field(
          "codePassword", label: AccessWords.in(scene.tongue).ownPassword, fault: told["codePassword"],
          kind: .password, autocomplete: "current-password")
        Button(scene.site.save)
      }
    }
  }

  private func codesTold(_ scene: Scene) -> HTML {
    let words = AccessWords.in(scene.tongue)
    return HTML {
      if !codes.isEmpty {
        Block(words.codesMade) {
          Tag.ul {
            for code in codes {
              Tag.li {
                code.by.map { words.codeMadeBy($0, code.on) } ?? words.codeMadeThere(code.on)
                if code.endsFactor { " \(words.codeEndedFactor)" }
              }
            }
          }
          Tag.p(words.codeUnknown)
        }
      }
    }
  }

  private func tasksTold(_ scene: Scene) -> HTML {
    let words = AccessWords.in(scene.tongue)
    return HTML {
      if !tasks.isEmpty {
        Block(words.tasksGiven) {
          Tag.ul { for task in tasks { Tag.li { words.taskGivenBy(task.by, task.who, task.task, task.on) } } }
          Tag.p(words.taskUnknown)
        }
      }
    }
  }

  private func card(_ session: Session, _ words: FormWords, _ scene: Scene) -> HTML {
    Tag.div(.class("card")) {
      Tag.p(words.sessionSince(session.device, session.since))
      if session.isThisOne {
        Tag.p { Tag.strong(words.thisSession) }
      } else {
        PostForm(to: .account, scene: scene, hidden: [("end", session.value)]) {
          Tag.button(.type("submit"), .class("button"), .ariaLabel("\(words.endSession): \(session.device)")) {
            Drawing.close
            Tag.span(words.endSession)
          }
        }
      }
    }
  }
}
