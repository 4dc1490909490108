import CoCreation
package import Hummingbird
import Ledger
import Links
import Localization
package import Pages
import Values

extension Desk {
  /// Where a page of trouble is shown: in the words of whoever is signed in, or of the one person whose device it is.
  ///
  /// - Returns: `nil` where nobody is known, or what is saved cannot be reached.
  package func troubleScene(_ request: Request, _ context: SiteContext) async -> Scene? {
    do {
      guard let session = try await session(of: request, context) else {
        return try await deviceWay(in: request).map { .trouble(Tongue($0.language, $0.register), $0.density, self) }
      }
      var context = context
      context.session = session
      let device = ground.cookies.device(in: request)
      let language = context.visit.language
      var scene = try await ledger.read(area) { entries in
        let caller = try recognise(session, device, language, in: entries)
        return try self.scene(for: caller, at: .start, today: today(for: caller, in: entries), in: entries, request)
      }
      scene.done = nil
      scene.seal = ground.door.seal(for: request, context)
      return scene
    } catch {
      return nil
    }
  }

  /// How pages are for the one person whose own device this is; `nil` where it is nobody's, or several people's.
  func deviceWay(in request: Request) async throws -> Way? {
    guard let token = ground.cookies.device(in: request) else { return nil }
    let people = try await devices.people(on: token)
    guard people.count == 1, let person = people.first else { return nil }
    return try await ledger.read(area) { try DeviceOwner(person.retyped(), in: $0) }?.way
  }

  private func session(of request: Request, _ context: SiteContext) async throws -> Session? {
    if let session = context.session { return session }
    guard let token = ground.cookies.session(in: request) else { return nil }
    return try await sessions.recognise(token)
  }
}

extension Scene {
  /// Where a page is shown to somebody who is not signed in.
  fileprivate static func trouble(_ tongue: Tongue, _ density: Density, _ desk: Desk) -> Scene {
    Scene(
      tongue: tongue, density: density, visitor: .signedOut, here: .start,
      today: desk.zone.time(at: desk.ground.surroundings.now()).day, isInvented: desk.isInvented,
      hasTour: desk.hasTour)
  }

  /// Where a page of trouble is shown to somebody of whom nothing is known: in easy words, and large enough for most.
  static func trouble(_ language: Language) -> Scene {
    Scene(
      tongue: Tongue(language, .easy), density: .simple, visitor: .signedOut, here: .start, today: Day(number: 0))
  }
}
