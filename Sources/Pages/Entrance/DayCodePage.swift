package import Links
import Localization
package import Markup
package import Values

/// The code with which somebody comes in on one day, shown once to whoever made it.
package struct DayCodePage: Page {
  package let name: String
  /// The day on which it opens.
  package let day: Day
  package let code: String
  /// Where to go on.
  package let next: Address

  package init(name: String, day: Day, code: String, next: Address) {
    self.name = name
    self.day = day
    self.code = code
    self.next = next
  }

  package func title(in scene: Scene) -> String { "\(AccessWords.in(scene.tongue).dayCode): \(name)" }

  package func content(in scene: Scene) -> HTML {
    let words = AccessWords.in(scene.tongue)
    return HTML {
      Notice(.careful, RegisterWords.in(scene.tongue).codeOnce)
      Tag.p(.class("code")) { code }
      Tag.p(scene.dates.day(day, today: scene.today).capitalised)
      Tag.p(words.dayCodeHow)
      Tag.div(.class("acts")) { LinkButton(scene.site.goOn, drawing: .done, next, isMain: true) }
    }
  }
}

/// Typing the code of the day.
package struct DayCodeEntryPage: Page {
  package let isWrong: Bool

  package init(isWrong: Bool) {
    self.isWrong = isWrong
  }

  package func title(in scene: Scene) -> String { AccessWords.in(scene.tongue).dayCodeTitle }

  package func content(in scene: Scene) -> HTML {
    let words = AccessWords.in(scene.tongue)
    return HTML {
      if isWrong {
        ErrorSummary(title: scene.site.faultsTitle(1), faults: [("code", words.dayCodeWrong)])
      }
      Tag.p(words.dayCodeExplained)
      PostForm(to: .dayCode, scene: scene) {
        Field("code", label: words.dayCode, fault: isWrong ? words.dayCodeWrong : nil)
        Tag.div(.class("acts")) { Button(scene.site.goOn, drawing: .done, isMain: true) }
      }
      Tag.div(.class("acts")) { LinkButton(EntranceWords.in(scene.tongue).signInTitle, drawing: .undo, .signIn) }
    }
  }
}
