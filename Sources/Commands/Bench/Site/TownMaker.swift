import CoCreation
import Demonstration
import Ledger
import Values

/// Makes an area for measuring, by the same commands as every day: every row is one that the live path would write.
struct TownMaker: Sendable {
  let ledger: Ledger
  let area: ID<Area>
  let pack: Pack
  let zone: Zone
  let clock: MovedClock

  /// How many moments share a commit.
  private static let together = 200

  /// Makes the whole area.
  ///
  /// - Parameters:
  ///   - moments: How many are noted, spread evenly over the days before today.
  ///   - progress: Told how many are noted.
  func make(moments: Int, before today: Day, progress: @Sendable (Int) -> Void) async throws -> BenchTown {
    let first = today - BenchTown.usualDays
    clock.move(to: zone.instant(first, second: 8 * 3600))
    let founded = try await found(moments: moments, on: first)
    for index in 0..<founded.town.days {
      let day = first + index
      clock.move(to: zone.instant(day, second: 15 * 3600))
      let until = moments * (index + 1) / founded.town.days
      for start in stride(from: moments * index / founded.town.days, to: until, by: Self.together) {
        let numbers = start..<min(until, start + Self.together)
        try await ledger.write(area) { try note(numbers, on: day, by: founded, entries: $0) }
        progress(numbers.upperBound)
      }
    }
    try await ledger.write(area) { try $0.keep(founded.town) }
    return founded.town
  }

  /// The area with what its notes stand on, read once.
  private struct Founded: Sendable {
    let town: BenchTown
    let provider: ID<Organisation>
    let circles: [ID<Person>: Circle]
    let appointments: [ID<Human>: Appointment]
  }

  private func found(moments: Int, on first: Day) async throws -> Founded {
    let (service, provider) = try await ledger.write(area) { try foundService(on: first, $0) }
    var neighbours: [BenchTown.Neighbour] = []
    let persons = BenchTown.persons(for: moments)
    for number in stride(from: 0, to: persons, by: BenchTown.personsEach) {
      neighbours += try await ledger.write(area) { entries in
        let count = min(BenchTown.personsEach, persons - number)
        return try foundHome(number, count, service, provider, on: first, entries)
      }
    }
    let town = BenchTown(
      service: service, neighbours: neighbours, first: first, days: BenchTown.usualDays, moments: moments)
    return try await ledger.read(area) { entries in
      var circles: [ID<Person>: Circle] = [:]
      var appointments: [ID<Human>: Appointment] = [:]
      for neighbour in town.neighbours {
        circles[neighbour.person] = try entries.circle(of: neighbour.person)
        appointments[neighbour.professional] = try entries.colleague(neighbour.professional).appointments.first
      }
      return Founded(town: town, provider: provider, circles: circles, appointments: appointments)
    }
  }

  private func foundService(
    on first: Day, _ entries: any LedgerWriting
  ) throws -> (ID<Service>, ID<Organisation>) {
    let samspel = Rights.samspel(on: first, at: clock.now)
    let (provider, service) = (entries.newID(of: Organisation.self), entries.newID(of: Service.self))
    let name = try Text("Measured provider")
    try entries.perform(
      RegisterOrganisation(name: name, kind: .publicProvider, pack: pack.key, packs: [pack.key]),
      in: provider.retyped(), as: samspel, circumstances(provider, entries))
    try entries.perform(
      RegisterService(
        organisation: Organisation(id: provider, name: name, kind: .publicProvider, pack: pack.key),
        name: try Text("Measured service"), zone: zone, gives: pack.services.prefix(1).map(\.id), pack: pack),
      in: service.retyped(), as: samspel, circumstances(provider, entries))
    return (service, provider)
  }

  /// One professional with the persons whom they support.
  private func foundHome(
    _ number: Int, _ count: Int, _ service: ID<Service>, _ provider: ID<Organisation>, on first: Day,
    _ entries: any LedgerWriting
  ) throws -> [BenchTown.Neighbour] {
    let samspel = Rights.samspel(on: first, at: clock.now)
    guard let period = Period(first: first, last: first + BenchTown.usualDays + 3650) else { throw Denial.noRelation }
    let professional = entries.newID(of: Human.self)
    try entries.perform(
      RegisterHuman(name: try Text("Professional \(number)")), in: professional.retyped(), as: samspel,
      circumstances(provider, entries))
    try entries.perform(
      Appoint(appointment: entries.newID(of: Appointment.self), role: .professional(service: service), period: period),
      in: professional.retyped(), as: samspel, circumstances(provider, entries))
    let way = Way(language: .english, register: .easy, density: .standard, readAloud: false)
    return try (0..<count).map { index in
      let person = entries.newID(of: Person.self)
      try entries.perform(
        RegisterPerson(name: try Text("Person \(number + index)"), way: way), inCircleOf: person, as: samspel,
        circumstances(provider, entries))
      try entries.perform(
        BeginSupport(service: service, first: first), inCircleOf: person, as: samspel, circumstances(provider, entries))
      let member = Membership(human: professional, role: .keyWorker(service: service), period: period)
      try entries.perform(
        AddMember(membership: entries.newID(of: Membership.self), member: member, pack: pack), inCircleOf: person,
        as: samspel,
        circumstances(provider, entries))
      return BenchTown.Neighbour(person: person, professional: professional)
    }
  }

  private func note(_ numbers: Range<Int>, on day: Day, by founded: Founded, entries: any LedgerWriting) throws {
    for number in numbers {
      let neighbour = founded.town.neighbours[number % founded.town.neighbours.count]
      guard let circle = founded.circles[neighbour.person],
        let appointment = founded.appointments[neighbour.professional]
      else { throw Denial.noRelation }
      let standing = try Rights.standing(
        of: Actor(human: neighbour.professional, capacity: .staff(appointment)), towards: circle, on: day,
        at: clock.now)
      let stream = entries.newID(of: Stream.self)
      try entries.perform(
        try Self.moment(number, founded.town.service, neighbour.professional), in: stream, as: standing,
        circumstances(founded.provider, entries))
    }
  }

  /// What is noted in four taps: about what, the wish, who carried it out, and who was there.
  private static func moment(_ number: Int, _ service: ID<Service>, _ professional: ID<Human>) throws -> NoteMoment {
    NoteMoment(
      noted: MomentNoted(
        about: Expression(try Text("Matter \(number % 40)")), origin: .free,
        raisedBy: number % 3 == 0 ? .person : .professional, service: service, yesNeeded: []),
      wish: WishExpressed(wish: .own(what: Expression(try Text("Wish \(number % 70)"))), means: .said),
      outcome: OutcomeTold(outcome: .asWished, carriedOut: .together, reason: nil), present: [professional])
  }

  private func circumstances(_ organisation: ID<Organisation>, _ entries: any LedgerWriting) -> Circumstances {
    Circumstances(entry: entries.newID(of: Entry.self), organisation: organisation, pack: pack, zone: zone)
  }
}
