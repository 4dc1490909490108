package import Links
import Localization
package import Markup
package import Values

/// One day of the person's: who was here, what was to come, what happened, each with its picture and its time.
package struct OneDayPage: Page {
  package let person: ID<Address.Person>
  package let day: Day
  /// Those who were here; `nil` where whoever reads is not told, and then what was to come is not told either.
  package let here: [Face]?
  package let next: [Thing]
  package let moments: [Thing]
  package let told: DayTold

  package init(
    person: ID<Address.Person>, day: Day, here: [Face]?, next: [Thing] = [], moments: [Thing] = [],
    told: DayTold = .everything
  ) {
    self.told = told
    self.person = person
    self.day = day
    self.here = here
    self.next = next
    self.moments = moments
  }

  package func title(in scene: Scene) -> String { scene.dates.day(day, today: scene.today).capitalised }

  package func content(in scene: Scene) -> HTML {
    let (words, more) = (DayWords.in(scene.tongue), DayMoreWords.in(scene.tongue))
    return HTML {
      if let here {
        if !here.isEmpty { Block(day < scene.today ? more.wereHere : words.here) { Faces(here) } }
        Block(day < scene.today ? more.wasToCome : words.next) {
          Things(next, whenEmpty: day < scene.today ? more.noNext : words.nothingThisDay, scene)
        }
      }
      if day <= scene.today || !moments.isEmpty {
        Block(more.happened) {
          Things(moments, whenEmpty: told == .nothing ? words.notShownToYou : more.nothingHappened, scene)
        }
      }
      Pager(
        label: title(in: scene), previous: (more.previousDay, .person(person, .day(day - 1))),
        next: (more.followingDay, .person(person, .day(day + 1))))
      Tag.div(.class("acts")) {
        if day >= scene.today, scene.opens(.person(person, .next)) {
          LinkButton(
            MomentMoreWords.in(scene.tongue).nextTitle, drawing: .today, .person(person, .next))
        }
        LinkButton(scene.site.week, drawing: .week, .person(person, .week(day.monday)))
      }
    }
  }
}
