package import CoCreation
package import Values

/// Which stream a thing's history is: things have streams of their own, by the same id.
///
/// What a person has one of (a rhythm, a chart) or one of each day has a stream whose id follows from the person's, so
/// that nothing has to be looked up and two writers find the same one.
extension ID where Subject == Stream {
  /// A person's circle.
  package static func circle(of person: ID<Person>) -> ID { person.retyped() }
  /// How often a person wants to be asked.
  package static func rhythm(of person: ID<Person>) -> ID { derived("rhythm", person) }
  /// What a person's signs usually mean.
  package static func chart(of person: ID<Person>) -> ID { derived("chart", person) }
  /// A day of a person's support.
  package static func day(_ day: Day, of person: ID<Person>) -> ID { derived("day", person, day) }
  /// Who read about a person on a day.
  package static func access(_ day: Day, of person: ID<Person>) -> ID { derived("access", person, day) }

  /// A question that the rhythm puts on a day, by its number; under 0 also stands that nobody asked.
  package static func asking(_ number: Int, on day: Day, of person: ID<Person>) -> ID {
    derived("asking", person, day, more: Key(number).bytes)
  }
  /// The drift question that a day opens between a person and a team: the person's, or the team's own.
  package static func driftQuestion(
    of person: ID<Person>, and service: ID<Service>, isTheTeams: Bool, from day: Day
  ) -> ID {
    derived("drift", person, day, more: Key(service, isTheTeams).bytes)
  }
  /// The frozen pattern of a service in a quarter, which begins on a day.
  package static func pattern(of service: ID<Service>, from day: Day) -> ID {
    derived("pattern", service.retyped(), day)
  }

  /// That somebody's sessions have ended is told by this: nothing is ever written in it.
  package static func sessions(of human: ID<Human>) -> ID { derived("sessions", human.retyped()) }

  static func derived(
    _ what: StaticString, _ person: ID<Person>, _ day: Day? = nil, more: [UInt8] = []
  ) -> ID {
    var hash = SHA256()
    hash.update(Array("samspel.stream.\(what)".utf8))
    hash.update(person.bytes)
    if let day { hash.update(Key(day).bytes) }
    hash.update(more)
    guard let day else { return ID(hash: hash.digest.bytes) }
    return ID(hash: hash.digest.bytes, at: day.beginsInUTC)
  }
}

extension ID {
  /// The id that follows from this one, for the second and further of things that were handed in under one id.
  package func following(_ number: Int) -> ID {
    guard number > 0 else { return self }
    var hash = SHA256()
    hash.update(Array("samspel.following".utf8))
    hash.update(bytes)
    hash.update(Key(number).bytes)
    return ID(hash: hash.digest.bytes, beside: self)
  }
}

extension ID where Subject == Human {
  /// Samspel itself, in the headers of what it notes when something falls due.
  package static let samspel = ID(high: 0, low: 0)
}
