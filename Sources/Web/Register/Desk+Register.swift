import CoCreation
import Ledger
import Localization
import Values

/// Somebody who registers and administers: with the standing in which they do, where no single person is concerned.
struct Registrar {
  let caller: Caller
  let standing: Standing
  let entries: any LedgerReading
  let today: Day
  /// The one organisation that they look after; `nil` for the whole area.
  let only: ID<Organisation>?

  var tongue: Tongue { Tongue(caller.way.language, caller.way.register) }

  /// Lets only those on who may do this.
  ///
  /// - Parameter service: The service it concerns; whoever leads one acts for that one only, and an administrator for
  ///   those of the own organisation.
  func allow(_ act: Act, _ matter: Matter, in service: ID<Service>? = nil) throws {
    if let denial = standing.denial(of: act, matter) { throw denial }
    if let own { guard service == own else { throw Denial.noRelation } }
    // Whoever decides enters persons at the authority, and looks after no service.
    if case .decides = standing.ground { throw Denial.noRelation }
    if let service { guard covers(try entries.place(service).organisation.id) else { throw Denial.noRelation } }
  }

  /// Lets only those on who may do this for an organisation.
  func allow(_ act: Act, _ matter: Matter, of organisation: Organisation) throws {
    if let denial = standing.denial(of: act, matter) { throw denial }
    guard own == nil, covers(organisation.id) else { throw Denial.noRelation }
  }

  /// Whether they lead one service, and so act for that one only.
  var own: ID<Service>? {
    if case .manages(let service) = standing.ground { service } else { nil }
  }

  /// Whether they look after an organisation's accounts, places and devices.
  ///
  /// The authority's administrator looks after those of the whole area, everybody else's after those of the own
  /// organisation; whoever leads a service is held to it by the service.
  func covers(_ organisation: ID<Organisation>) -> Bool { only.map { $0 == organisation } ?? true }
}

extension Desk {
  /// The caller as somebody who registers and administers.
  ///
  /// - Throws: ``Denial`` if no appointment lets them.
  func registrar(_ caller: Caller, in entries: any LedgerReading) throws -> Registrar {
    guard case .staff(let appointment) = caller.capacity else { throw Denial.noRelation }
    let today = try today(for: caller, in: entries)
    let actor = Actor(human: caller.human, capacity: .staff(appointment))
    let standing = try Rights.standing(of: actor, on: today, at: entries.now)
    return Registrar(
      caller: caller, standing: standing, entries: entries, today: today, only: try entries.only(standing))
  }

  /// What stands in the headers of what is registered in an organisation.
  func header(_ entry: ID<Entry>, of organisation: Organisation, zone: Zone? = nil) throws -> Circumstances {
    Circumstances(
      entry: entry, organisation: organisation.id, pack: try pack(of: organisation), zone: zone ?? self.zone)
  }
}

extension LedgerReading {
  /// The one organisation whose accounts, places and devices somebody looks after; `nil` for the whole area.
  func only(_ standing: Standing) throws -> ID<Organisation>? {
    guard case .administers(let id) = standing.ground else { return nil }
    return try organisation(id)?.kind == .authority ? nil : id
  }

  /// A service with its organisation.
  ///
  /// - Throws: ``Trouble`` if none is registered under the id.
  func place(_ id: ID<Service>) throws -> (service: Service, organisation: Organisation) {
    guard let service = try service(id), let organisation = try organisation(service.organisation) else {
      throw Trouble(.notFound)
    }
    return (service, organisation)
  }
}

extension Registrar {
  /// Where a person's support is at home.
  ///
  /// - Throws: ``Trouble`` if there is no such person.
  func home(of person: ID<Person>) throws -> Home {
    let circle = try entries.circle(of: person)
    guard circle.person != nil, let home = try entries.home(of: circle, on: today) else { throw Trouble(.notFound) }
    return home
  }
}
