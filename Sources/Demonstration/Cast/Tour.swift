package import CoCreation
package import Values

/// With whom the demonstration is shown to somebody: people whose own language is the visitor's.
package struct Tour: Sendable {
  /// The person and the professional of a moment that waits each day, the usual two first.
  package let pairs: [(person: Somebody, professional: Somebody)]
  /// Those whose answers have glided, each another way.
  package let gliding: [Somebody]
  /// The manager of a unit with enough persons for figures, and the one of a unit with too few.
  package let managers: [(manager: Somebody, service: ID<Service>)]

  /// Somebody, as the way in knows them.
  package struct Somebody: Sendable {
    /// Their key, which the way in takes.
    package let key: String
    package let id: ID<Human>
    package let name: String
  }
}

extension Cast {
  private static let gliding: [Story] = [.takenOver, .leftAlone]

  /// The tour for somebody who reads a language; in an area of an earlier program, which has nobody for it, the usual one.
  package func tour(in language: Language) -> Tour {
    let own = tour { $0.language == language }
    return own.pairs.isEmpty || own.gliding.isEmpty ? tour { $0.language == .swedish } : own
  }

  private func tour(with isMeant: (InventedPerson) -> Bool) -> Tour {
    let persons = InventedPerson.all.filter(isMeant)
    return Tour(
      pairs: persons.compactMap { person in
        guard let one = somebody(person.key), let other = person.tour.flatMap({ somebody($0) }) else { return nil }
        return (one, other)
      },
      gliding: Self.gliding.compactMap { story in
        persons.first { $0.story == story }.flatMap { somebody($0.key) }
      },
      managers: [InventedPerson.Unit.groupHome, .assistance].compactMap { unit in
        let manager = InventedHuman.all.first { $0.task == .leads(unit) }.flatMap { somebody($0.key) }
        guard let manager, let service = services[unit.rawValue] else { return nil }
        return (manager, service)
      })
  }

  private func somebody(_ key: String) -> Tour.Somebody? {
    let name =
      InventedPerson.all.first { $0.key == key }?.name ?? InventedHuman.all.first { $0.key == key }?.name ?? key
    return humans[key].map { Tour.Somebody(key: key, id: $0, name: name) }
  }
}
