package import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// The times in one pile.
package struct PilePage: Page {
  package let person: ID<Address.Person>
  package let question: Question
  package let answer: Answer
  package let times: [Thing]
  package let previous: Address?
  package let next: Address?
  /// Whether these are answers that the person gave with help.
  package let isHelped: Bool
  /// Whether the person has answered otherwise.
  package let hasOthers: Bool

  /// - Parameters:
  ///   - previous: Newer times, where there are some.
  ///   - next: Older times, where there are some.
  package init(
    person: ID<Address.Person>, question: Question, answer: Answer, times: [Thing], previous: Address? = nil,
    next: Address? = nil, isHelped: Bool = false, hasOthers: Bool = false
  ) {
    self.hasOthers = hasOthers
    self.person = person
    self.question = question
    self.answer = answer
    self.times = times
    self.previous = previous
    self.next = next
    self.isHelped = isHelped
  }

  package func title(in scene: Scene) -> String {
    "\(question.name(PilesWords.in(scene.tongue))): \(answer.label(AskingWords.in(scene.tongue)))"
  }

  package func content(in scene: Scene) -> HTML {
    let words = PilesWords.in(scene.tongue)
    return HTML {
      if isHelped { Tag.p(words.theseWithHelp) }
      Things(times, whenEmpty: hasOthers ? words.noneLikeThis : words.none, scene)
      Pager(
        label: words.title, previous: previous.map { (scene.site.next, $0) },
        next: next.map { (scene.site.previous, $0) })
      Tag.div(.class("acts")) {
        LinkButton(
          scene.site.back, drawing: .undo,
          .person(person, .answers(question: PilesPage.name(question, isHelped: isHelped))))
      }
    }
  }
}
