package import Links
import Localization
package import Markup
package import Values

/// What of a person's days whoever reads is told: nothing is said to be nothing that is only not shown.
package enum DayTold: Hashable, Sendable {
  case everything
  /// What happened, and not what is to come.
  case moments
  /// What is shown item by item, if anything.
  case nothing

  /// What an empty day says.
  func whenEmpty(_ words: DayWords) -> String {
    switch self {
    case .everything: words.nothingThisDay
    case .moments: words.plannedNotShown
    case .nothing: words.notShownToYou
    }
  }
}

/// The person's week, day by day.
package struct WeekPage: Page {
  package let person: ID<Address.Person>
  package let monday: Day
  /// Seven days from Monday, each with what is to come and what happened.
  package let days: [[Thing]]
  /// Whose week it is, where somebody else reads it.
  package let name: String?
  package let told: DayTold

  package init(
    person: ID<Address.Person>, monday: Day, days: [[Thing]], of name: String? = nil, told: DayTold = .everything
  ) {
    self.name = name
    self.told = told
    self.person = person
    self.monday = monday
    self.days = days
  }

  package func title(in scene: Scene) -> String {
    let words = DayWords.in(scene.tongue)
    return name.map(words.weekOf) ?? words.weekTitle
  }

  package func content(in scene: Scene) -> HTML {
    let words = DayWords.in(scene.tongue)
    return HTML {
      Tag.p(scene.dates.week(of: monday, today: scene.today))
      Tag.ul(.class("week"), .role("list")) {
        for (index, things) in days.enumerated() { day(monday + index, things, words, scene) }
      }
      Pager(
        label: title(in: scene), previous: (words.previousWeek, .person(person, .week(monday - 7))),
        next: (words.nextWeek, .person(person, .week(monday + 7))))
    }
  }

  private func day(_ day: Day, _ things: [Thing], _ words: DayWords, _ scene: Scene) -> HTML {
    let isToday = day == scene.today
    return Tag.li(.class(isToday ? "day today" : "day"), .when(isToday, .ariaCurrent("date"))) {
      Tag.h2 {
        Tag.a(.href(Address.person(person, .day(day)).path)) {
          isToday
            ? scene.dates.today.capitalised + ", " + scene.dates.day(day, today: scene.today)
            : scene.dates.day(day, today: scene.today).capitalised
        }
      }
      Things(things, whenEmpty: told.whenEmpty(words), scene)
    }
  }
}
