// swift-format-ignore-file: NeverForceUnwrap
import CoCreation
import Ledger
import Values
import Web

/// A private provider beside the one of the house.
struct Elsewhere: Sendable {
  let organisation: ID<Organisation>
  let service: ID<Service>
  let person: ID<Person>
  /// Leads the service.
  let manager: ID<Human>
  /// Works there, outside the person's circle.
  let colleague: ID<Human>
}

extension TestHouse {
  /// Lets another provider begin, with a service, who leads it, who works there, and Jonna, who gets support there.
  func settle(_ name: String) async throws -> Elsewhere {
    func id<Of>(_: Of.Type = Of.self) -> ID<Of> { world.surroundings.id(at: world.surroundings.now()) }
    let other = Elsewhere(organisation: id(), service: id(), person: id(), manager: id(), colleague: id())
    let (pack, today) = (desk.packs[PackKey("SE")]!, today)
    try await ledger.write(desk.area) { entries in
      let samspel = Rights.samspel(on: today, at: entries.now)
      func header() -> Circumstances {
        Circumstances(
          entry: entries.newID(of: Entry.self), organisation: other.organisation, pack: pack, zone: Self.zone)
      }
      let provider = Organisation(
        id: other.organisation, name: try Text("\(name) Ltd"), kind: .privateProvider, pack: pack.key)
      try entries.perform(
        RegisterOrganisation(name: provider.name, kind: provider.kind, pack: pack.key, packs: [pack.key]),
        in: provider.id.retyped(), as: samspel, header())
      try entries.perform(
        RegisterService(
          organisation: provider, name: try Text("\(name) house"), zone: Self.zone, gives: [pack.services[0].id],
          pack: pack), in: other.service.retyped(), as: samspel, header())
      let period = Period(first: today - 100, last: today + 100)!
      for (human, called, role) in [
        (other.manager, "Petra", StaffRole.firstLineManager(service: other.service)),
        (other.colleague, "Pelle", .professional(service: other.service)),
      ] {
        try entries.perform(
          RegisterHuman(name: try Text("\(called) \(name)")), in: human.retyped(), as: samspel, header())
        try entries.perform(
          Appoint(appointment: entries.newID(of: Appointment.self), role: role, period: period), in: human.retyped(),
          as: samspel, header())
      }
      let way = Way(language: .english, register: .easy, density: .standard, readAloud: false)
      try entries.perform(
        RegisterPerson(name: try Text("Jonna"), way: way), inCircleOf: other.person, as: samspel, header())
      try entries.perform(
        BeginSupport(service: other.service, first: today - 100), inCircleOf: other.person, as: samspel, header())
    }
    return other
  }
}
