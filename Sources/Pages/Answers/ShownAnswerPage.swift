package import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// One answer, as the person shows it to whoever reads.
package struct ShownAnswerPage: Page {
  package let person: ID<Address.Person>
  package let asking: ID<Address.Asking>
  package let name: String
  /// What it was about; `nil` where whoever reads is shown the answer and not that.
  package let event: Event?
  package let question: Question
  package let answer: Answer
  /// Whose answer it is: the person's, alone or with a named helper.
  package let voice: String
  package let day: Day
  package let isOwn: Bool

  package init(
    person: ID<Address.Person>, asking: ID<Address.Asking>, name: String, event: Event?, question: Question,
    answer: Answer, voice: String, day: Day, isOwn: Bool
  ) {
    self.person = person
    self.asking = asking
    self.name = name
    self.event = event
    self.question = question
    self.answer = answer
    self.voice = voice
    self.day = day
    self.isOwn = isOwn
  }

  package func title(in scene: Scene) -> String {
    let words = MomentToldWords.in(scene.tongue)
    return isOwn ? words.oneAnswer : words.shownAnswer(name)
  }

  package func content(in scene: Scene) -> HTML {
    let (asking, piles) = (AskingWords.in(scene.tongue), PilesWords.in(scene.tongue))
    return HTML {
      if let event { event.line(in: scene) }
      Tag.figure(.class("saying")) {
        Tag.blockquote {
          Tag.p(.class("event")) {
            question.drawing(answer)
            Tag.span("\(question.name(piles)): \(answer.label(asking))")
          }
        }
        Tag.figcaption("\(voice), \(scene.dates.near(day, today: scene.today))")
      }
      if isOwn {
        Tag.div(.class("acts")) {
          LinkButton(
            piles.show, drawing: .looked, .person(person, .showing(Item.answer(asking: self.asking.retyped()).value)))
        }
      }
    }
  }
}
