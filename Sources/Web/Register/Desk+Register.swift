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

  var tongue: Tongue { Tongue(caller.way.language, caller.way.register) }

  /// Lets only those on who may do this.
  ///
  /// - Parameter service: The service it concerns; whoever leads one acts for that one only.
  func allow(_ act: Act, _ matter: Matter, in service: ID<Service>? = nil) throws(Denial) {
    if let denial = standing.denial(of: act, matter) { throw denial }
    guard case .manages(let own) = standing.ground else { return }
    guard service == own else { throw .noRelation }
  }

  /// Whether they lead one service, and so act for that one only.
  var own: ID<Service>? {
    if case .manages(let service) = standing.ground { service } else { nil }
  }
}

extension Desk {
  /// The caller as somebody who registers and administers.
  ///
  /// - Throws: ``Denial`` if no appointment lets them.
  func registrar(_ caller: Caller, in entries: any LedgerReading) throws -> Registrar {
    guard case .staff(let appointment) = caller.capacity else { throw Denial.noRelation }
    let today = try today(for: caller, in: entries)
    let actor = Actor(human: caller.human, capacity: .staff(appointment))
    return Registrar(
      caller: caller, standing: try Rights.standing(of: actor, on: today, at: entries.now), entries: entries,
      today: today)
  }

  /// What stands in the headers of what is registered in an organisation.
  func header(_ entry: ID<Entry>, of organisation: Organisation, zone: Zone? = nil) throws -> Circumstances {
    Circumstances(
      entry: entry, organisation: organisation.id, pack: try pack(of: organisation), zone: zone ?? self.zone)
  }
}

extension LedgerReading {
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

/// Another account has the name: nothing of the form is kept.
struct NameTaken: Error {}
