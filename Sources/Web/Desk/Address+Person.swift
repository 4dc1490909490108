import CoCreation
import Links
import Values

extension Address {
  /// A page about one person, by the id that their record has.
  static func of(_ person: ID<CoCreation.Person>, _ place: Place) -> Address { .person(person.retyped(), place) }
}
