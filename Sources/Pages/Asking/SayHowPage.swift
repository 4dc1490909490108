import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// The person wants to say how it was, without being asked: about what, one touch, and then the question.
package struct SayHowPage: Page {
  package let person: ID<Address.Person>
  /// The moment it is about; `nil` for the day's support.
  package let moment: ID<Address.Moment>?
  package let event: Event
  package let asksIfListened: Bool
  package let first: Int

  package init(
    person: ID<Address.Person>, moment: ID<Address.Moment>?, event: Event, asksIfListened: Bool, from first: Int = 0
  ) {
    self.person = person
    self.moment = moment
    self.event = event
    self.asksIfListened = asksIfListened
    self.first = first
  }

  package func title(in scene: Scene) -> String { scene.site.sayHowItWas }

  /// The event first: what it is about.
  package func lead(in scene: Scene) -> HTML { event.line(in: scene) }

  package func content(in scene: Scene) -> HTML {
    let words = PilesWords.in(scene.tongue)
    let questions: [Question] = asksIfListened ? [.choice, .help, .listened] : [.choice, .help]
    return HTML {
      ClassNote(AnswerGiven.self, in: scene)
      PostForm(to: .person(person, .newAsking(moment)), scene: scene) {
        Portion(
          id: "question", label: scene.site.sayHowItWas, from: first, scene: scene,
          questions.map { question in
            Tile(
              question.name(words).capitalised, .drawing(question.drawing(question.answers[1])),
              .button(name: "question", value: question.rawValue))
          })
      }
    }
  }
}
