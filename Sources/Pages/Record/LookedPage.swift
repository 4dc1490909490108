package import Links
import Localization
package import Markup
package import Values

/// Who has read about the person, in plain words.
package struct LookedPage: Page {
  package let person: ID<Address.Person>
  package let readings: [Reading]
  package let previous: Address?
  package let next: Address?

  /// Somebody's reading of one kind of record on one day.
  package struct Reading: Sendable {
    package let name: String
    /// Who it is, where two have one name.
    package let reader: String
    /// What the reader is to the person: "your assistant".
    package let role: String
    package let what: What
    package let day: Day
    /// Seconds since midnight.
    package let second: Int
    package let isOfTheDay: Bool
    /// Readings of the same that day after the first.
    package let repeats: Int
    /// The reason of somebody without usual access.
    package let reason: Written?

    /// - Parameter isOfTheDay: Whether the reader was working with the person that day.
    package init(
      name: String, reader: String? = nil, role: String, what: What, day: Day, second: Int, isOfTheDay: Bool = false,
      repeats: Int = 0,
      reason: Written? = nil
    ) {
      self.name = name
      self.reader = reader ?? name
      self.role = role
      self.what = what
      self.day = day
      self.second = second
      self.isOfTheDay = isOfTheDay
      self.repeats = repeats
      self.reason = reason
    }
  }

  /// The kinds of record that can be read.
  package enum What: String, Sendable, CaseIterable {
    case plan, day, answersShown, signs, balance, frame, circle, limits, concerns
  }

  package init(
    person: ID<Address.Person>, readings: [Reading], previous: Address? = nil, next: Address? = nil
  ) {
    self.person = person
    self.readings = readings
    self.previous = previous
    self.next = next
  }

  package func title(in scene: Scene) -> String { LookedWords.in(scene.tongue).title }

  package func content(in scene: Scene) -> HTML {
    let words = LookedWords.in(scene.tongue)
    return HTML {
      Tag.p(readings.isEmpty ? words.nobody : words.explained)
      for reading in joined(words, scene) { card(reading, words, scene) }
      Pager(
        label: words.title, previous: previous.map { (scene.site.next, $0) },
        next: next.map { (scene.site.previous, $0) })
      Tag.div(.class("acts")) { LinkButton(words.wonder, drawing: .talk, .person(person, .unwanted)) }
    }
  }

  /// The readings, those that would be told in the same words joined: several kinds of record share a name.
  private func joined(_ words: LookedWords, _ scene: Scene) -> [Reading] {
    var rows: [Reading] = []
    var places: [[String]: Int] = [:]
    for reading in readings {
      // The easy sentence tells neither role nor time.
      let sentence = words.read(
        .init(
          name: reading.reader, role: reading.role, what: reading.what.name(words),
          day: scene.dates.day(reading.day, today: scene.today), time: ""))
      let key = [sentence, reading.day.description, reading.reason?.words ?? ""]
      if let place = places[key] {
        rows[place] = rows[place].joined(to: reading)
      } else {
        places[key] = rows.count
        rows.append(reading)
      }
    }
    return rows
  }

  private func card(_ reading: Reading, _ words: LookedWords, _ scene: Scene) -> HTML {
    Tag.article(.class("card")) {
      if let reason = reading.reason {
        Notice(.careful) { Tag.p { reason.html { words.broke(reading.name, reading.role, $0) } } }
      }
      Tag.p(
        words.read(
          .init(
            name: reading.name, role: reading.role, what: reading.what.name(words),
            day: scene.dates.day(reading.day, today: scene.today), time: scene.dates.time(reading.second))))
      if reading.isOfTheDay { Tag.p(words.wasWorkingWithYou(reading.name)) }
      if reading.repeats > 0 { Tag.p(.class("quiet")) { words.again(reading.repeats) } }
    }
  }
}

extension LookedPage.Reading {
  /// Both as one: read first when either was, and once more for the other.
  fileprivate func joined(to other: Self) -> Self {
    Self(
      name: name, reader: reader, role: role, what: what, day: day, second: min(second, other.second),
      isOfTheDay: isOfTheDay || other.isOfTheDay, repeats: repeats + other.repeats + 1, reason: reason)
  }
}

extension LookedPage.What {
  fileprivate func name(_ words: LookedWords) -> String {
    switch self {
    case .plan: words.plan
    case .day: words.day
    case .answersShown: words.answersShown
    case .signs: words.signs
    case .balance: words.balance
    case .frame: words.frame
    case .circle: words.circle
    case .limits: words.limits
    case .concerns: words.concerns
    }
  }
}
