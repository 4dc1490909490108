import CoCreation
import Hummingbird
package import Ledger
import Localization
import Values

extension Desk {
  /// What the work that falls due needs.
  package var dueWork: DueWork {
    DueWork(
      packs: packs, zone: zone, wording: Wordings.version, hourKey: hourKey,
      forget: { try $1.forgetRecords(of: $0) })
  }

  /// Puts the questions that the rhythm has due by now, where the person opens the own page and nothing drew them yet.
  ///
  /// Looks first and writes only where something is due, so that opening a page costs no write.
  func drawIfDue(for person: ID<Person>, _ request: Request, _ context: SiteContext) async throws {
    guard let session = context.session, session.account == person.retyped() else { return }
    let (work, device, language) = (dueWork, ground.cookies.device(in: request), context.visit.language)
    try await toldApart {
      let isOwnDevice = try await ledger.read(area) { entries -> Bool? in
        let caller = try recognise(session, device, language, in: entries)
        let isOwnDevice = !caller.opensOnlyGiving
        return try entries.isDrawDue(of: person, isOwnDevice: isOwnDevice, work) ? isOwnDevice : nil
      }
      guard let isOwnDevice else { return }
      _ = try await ledger.write(area) { try $0.drawAskings(of: person, isOwnDevice: isOwnDevice, work) }
    }
  }
}
